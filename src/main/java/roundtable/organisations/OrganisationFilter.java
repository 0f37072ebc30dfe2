package roundtable.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.book.Rows;
import roundtable.book.Service;
import roundtable.controls.FilterBar;
import roundtable.rules.Names;
import roundtable.rules.Search;
import roundtable.rules.Valid;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Which organisations are listed: by words, sector and level, and whether those that have ended are among them. */
final class OrganisationFilter {

    private enum Standing {
        PRESENT, ENDED, ALL
    }

    private final Desk desk;
    private final Words words;
    private final FilterBar bar;
    private final FilterBar.Wanted<String> sector;
    private final FilterBar.Wanted<Level> level;
    private final FilterBar.Wanted<Standing> standing;

    OrganisationFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        this.words = desk.words();
        bar = new FilterBar(words, changed);
        bar.find("organisation-search", words.text("organisations.search"), words.text("organisations.search.prompt"));
        sector = bar.many("organisation-sector-filter", words.text("organisations.sector"),
                () -> SectorChoices.withNone(desk),
                id -> id == null ? words.text("organisations.sector.all") : SectorChoices.name(desk, id));
        level = bar.few("organisation-level-filter", words.text("organisations.level"), SectorChoices.levels(),
                value -> value == null ? words.text("organisations.level.all") : words.title(value), null, null);
        standing = bar.few("organisation-standing-filter", words.text("organisations.standing"),
                List.of(Standing.values()), this::standingName, Standing.PRESENT, Standing.ALL);
    }

    FilterBar bar() {
        return bar;
    }

    /** The organisations wanted now, in the order of their names. */
    List<Organisation> of(Book book) {
        bar.refresh();
        String query = bar.words();
        Names names = desk.names();
        Stream<Organisation> all = query.isBlank() ? book.all(Organisation.class).stream() : found(book, query);
        Map<Organisation, String> shown = all.filter(this::wanted)
                .collect(Collectors.toMap(Function.identity(), names::of));
        return shown.keySet().stream().sorted(Comparator.comparing((Organisation each) -> shown.get(each),
                words.order()).thenComparing(Organisation::id)).toList();
    }

    /** Whether organisations that have ended can be among those listed. */
    boolean showsEnded() {
        return standing.value() != Standing.PRESENT;
    }

    /** Whether a row is left out now. */
    boolean hides(String organisation) {
        return of(desk.workspace().book()).stream().noneMatch(each -> each.id().equals(organisation));
    }

    private Stream<Organisation> found(Book book, String query) {
        List<Organisation> byName = Search.organisations(book, query);
        return Stream.concat(byName.stream(), book.all(Organisation.class).stream()
                .filter(each -> Search.finds(query, texts(book, each)))).distinct();
    }

    /** What else people look for: tags, contacts and services. */
    private static String[] texts(Book book, Organisation each) {
        return Stream.of(Rows.tags(book, each.id()).stream().map(OrganisationTag::text),
                Rows.contacts(book, each.id()).stream().map(Contact::function),
                Rows.contacts(book, each.id()).stream().map(Contact::person),
                Rows.services(book, each.id()).stream().map(Service::name)).flatMap(texts -> texts)
                .toArray(String[]::new);
    }

    private boolean wanted(Organisation each) {
        boolean present = Valid.on(null, each.until(), LocalDate.now());
        return sector.takes(each.sector()) && level.takes(each.level())
                && (standing.value() == Standing.ALL || present == (standing.value() == Standing.PRESENT));
    }

    private String standingName(Standing value) {
        return words.text(switch (value) {
            case PRESENT -> "organisations.standing.present";
            case ENDED -> "organisations.standing.ended";
            case ALL -> "organisations.standing.all";
        });
    }
}
