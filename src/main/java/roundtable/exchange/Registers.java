package roundtable.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.book.Pillar;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.book.Source;
import roundtable.rules.ActionState;
import roundtable.rules.DecisionState;
import roundtable.rules.Agreed;
import roundtable.rules.Names;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** What is registered in the whole file as tables for a spreadsheet: see {@link CsvText} and {@link Xlsx}. */
public final class Registers {

    /** Columns of long texts are so many times as wide as others. */
    private static final double WIDE = 3;
    private static final Set<String> LONG = Set.of("csv.organisation.name", "csv.organisation.tasks", "csv.relation.source",
            "csv.relation.target", "csv.decision.wording", "csv.action.text", "csv.sources");


    private final Book book;
    private final Words words;
    private final Names names;
    private final LocalDate day;

    /**
     * @param words in the language of headings and names
     * @param day the day on which the state of actions counts
     */
    public Registers(Book book, Words words, LocalDate day) {
        this.book = book;
        this.words = words;
        this.names = new Names(book, words.language(), null, words::text);
        this.day = day;
    }

    /** All organisations, by name. */
    public Sheet organisations() {
        return table("csv.title.organisations", List.of("csv.organisation.name", "csv.organisation.short-name", "csv.organisation.level",
                "csv.organisation.sector", "csv.organisation.pillar", "csv.organisation.tasks",
                "csv.organisation.website", "csv.organisation.tags", "csv.since", "csv.until", "csv.sources"),
                book.all(Organisation.class).stream()
                        .sorted(Comparator.comparing(names::of, words.order()))
                        .map(this::organisation));
    }

    /** All relations, by the names of the organisations where they start. */
    public Sheet relations() {
        return table("csv.title.relations", List.of("csv.relation.source", "csv.relation.kind", "csv.relation.target",
                "csv.relation.direction", "csv.relation.formality", "csv.relation.strength", "csv.relation.label",
                "csv.since", "csv.until", "csv.confidentiality", "csv.note", "csv.sources"),
                book.all(Relation.class).stream()
                        .sorted(Comparator.comparing(relation -> names.of(relation.source()), words.order()))
                        .map(this::relation));
    }

    /** All decisions that count, body by body in the order of their numbers. */
    public Sheet decisions() {
        return table("csv.title.decisions", List.of("csv.body", "csv.number", "csv.decision.wording", "csv.decision.day", "csv.meeting",
                "csv.decision.method", "csv.decision.for", "csv.decision.against", "csv.decision.abstentions",
                "csv.status", "csv.decision.review", "csv.confidentiality"),
                book.all(Body.class).stream().flatMap(body -> Agreed.decisions(book, body.id()).stream())
                        .map(this::decision));
    }

    /** All actions that count, as they stand on the day. */
    public Sheet actions() {
        return table("csv.title.actions", List.of("csv.body", "csv.number", "csv.action.text", "csv.action.owner", "csv.action.partners",
                "csv.action.due", "csv.status", "csv.action.overdue", "csv.action.priority", "csv.action.day",
                "csv.meeting", "csv.action.decision", "csv.confidentiality"),
                Agreed.actions(book, null).stream().map(this::action));
    }

    private List<Object> organisation(Organisation row) {
        Optional<Sector> sector = book.find(Sector.class, row.sector());
        Optional<Pillar> pillar = book.find(Pillar.class, row.pillar())
                .or(() -> sector.flatMap(s -> book.find(Pillar.class, s.pillar())));
        return cells(names.of(row), names.shortOf(row), row.level(), sector.map(names::of), pillar.map(names::of),
                row.tasks(), row.website(),
                Rows.tags(book, row.id()).stream().map(OrganisationTag::text).collect(Collectors.joining(", ")),
                row.since(), row.until(), sources(row.id()));
    }

    private List<Object> relation(Relation row) {
        return cells(names.of(row.source()), book.find(RelationKind.class, row.kind()).map(names::of),
                names.of(row.target()), row.direction(), row.formality(), row.strength(), row.label(), row.since(),
                row.until(), row.confidentiality(), row.note(), sources(row.id()));
    }

    private List<Object> decision(Decision row) {
        return cells(body(row.body()), row.number(), Agreed.text(book, row), Agreed.day(book, row),
                meeting(row.entry()), row.method(), row.votesFor(), row.votesAgainst(), row.abstentions(),
                DecisionState.of(book, row, day).status(), row.reviewOn(), row.confidentiality());
    }

    private List<Object> action(Action row) {
        ActionState state = ActionState.of(book, row, day);
        return cells(body(row.body()), row.number(), Agreed.text(book, row), names.of(row.owner()), partners(row),
                state.due() == null ? row.dueKind() : state.due(), state.status(),
                state.overdue() ? words.text("csv.yes") : null, row.priority(), Agreed.day(book, row),
                meeting(row.entry()), book.find(Decision.class, row.decision()).map(Decision::number),
                row.confidentiality());
    }

    private String sources(String row) {
        return Rows.sources(book, row).stream().map(Source::address).distinct().collect(Collectors.joining(" "));
    }

    private String partners(Action row) {
        return Rows.partners(book, row.id()).stream().map(ActionPartner::organisation).map(names::of)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> body(String id) {
        return book.find(Body.class, id).map(names::of);
    }

    private Optional<String> meeting(@Nullable String entry) {
        return Agreed.meeting(book, entry).map(Meeting::number);
    }

    private static List<Object> cells(Object... values) {
        return Arrays.asList(values);
    }

    private Sheet table(String title, List<String> headings, Stream<List<Object>> rows) {
        return new Sheet(words.text(title),
                headings.stream().map(key -> new Sheet.Column(words.text(key), LONG.contains(key) ? WIDE : 1)).toList(),
                List.of(new Sheet.Group("", rows.map(row -> row.stream().map(this::cell).toList()).toList())));
    }

    private @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> some -> cell(some.orElse(null));
            case Enum<?> constant -> words.of(constant);
            default -> value;
        };
    }
}
