package roundtable.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Contact;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.OrganisationTag;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.book.Service;
import roundtable.book.ServiceStop;
import roundtable.controls.Captioned;
import roundtable.controls.DateField;
import roundtable.controls.FieldRow;
import roundtable.controls.Question;
import roundtable.controls.SearchField;
import roundtable.rules.Ending;
import roundtable.rules.Histories;
import roundtable.rules.Problem;
import roundtable.rules.Succession;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Deleting and ending organisations: asks above the table, and only where more than the names would go. */
final class Leaving extends Question {

    private final Desk desk;
    private final Words words;
    private LocalDate lastDay = LocalDate.now();
    private String heir;

    /**
     * Nothing is asked yet.
     *
     * @param back where the keys go afterwards
     */
    Leaving(Desk desk, Runnable back) {
        super(desk.words().text("organisations.cancel"), back);
        this.desk = desk;
        this.words = desk.words();
        setId("organisation-leaving");
    }

    /** Deletes organisations; asks first when parts or relations would go along, and says so when it cannot be. */
    void delete(List<String> organisations) {
        List<Row> rows = rows(organisations);
        if (rows.isEmpty()) {
            return;
        }
        List<Ending> endings = rows.stream().map(row -> Ending.of(book(), row)).toList();
        List<Row> gone = Stream.concat(rows.stream(), endings.stream().flatMap(e -> e.takesAlong().stream())).toList();
        List<Row> forbids = endings.stream().flatMap(e -> e.forbids().stream()).filter(row -> !gone.contains(row) || Histories.fixed(book(), row))
                .distinct().toList();
        List<Row> along = gone.stream().filter(row -> !rows.contains(row) && !(row instanceof Placement)).distinct()
                .toList();
        if (!forbids.isEmpty()) {
            ask(words.text("organisations.delete.forbidden", title(rows), kinds(forbids)),
                    answer("leaving-end", words.text("organisations.end"), () -> end(organisations)));
        } else if (along.isEmpty()) {
            remove(rows);
        } else {
            ask(words.text("organisations.delete.ask", title(rows), kinds(along)),
                    answer("leaving-delete", words.text("organisations.delete"), () -> remove(rows)));
        }
    }

    /** Asks for the last day, and of one organisation for its successor, and ends organisations with what holds with them. */
    void end(List<String> organisations) {
        List<Row> rows = rows(organisations);
        if (rows.isEmpty()) {
            return;
        }
        lastDay = LocalDate.now();
        DateField day = new DateField(words, text -> TypedDate.days(text, words.language(), LocalDate.now()),
                () -> lastDay, value -> lastDay = value);
        day.setId("leaving-day");
        Captioned captioned = new Captioned(words.text("organisations.end.day"), day);
        captioned.setMaxWidth(220);
        heir = null;
        boolean merges = rows.size() == 1 && !Succession.heirs(book(), rows.getFirst().id(), lastDay.plusDays(1)).isEmpty();
        ask(words.text(merges ? "organisations.end.ask-merger" : "organisations.end.ask", title(rows)),
                answer("leaving-end-now", words.text("organisations.end.do"), () -> {
                    day.commit();
                    if (lastDay != null && day.sentence().getText().isEmpty()) {
                        if (heir == null) {
                            end(rows, lastDay);
                        } else {
                            succeed(rows.getFirst().id(), heir, day);
                        }
                    }
                }));
        with(merges ? new FieldRow(captioned, successor(rows.getFirst().id())) : captioned, day);
    }

    private Captioned successor(String gone) {
        SearchField<String> field = new SearchField<>(() -> Stream.concat(Stream.of((String) null),
                Succession.heirs(book(), gone, lastDay == null ? LocalDate.now() : lastDay.plusDays(1)).stream()).toList(), id -> id == null ? words.text("organisations.end.nobody")
                        : desk.names().of(id), () -> heir, id -> heir = id);
        field.setId("leaving-successor");
        Captioned captioned = new Captioned(words.text("organisations.end.successor"), field);
        captioned.setMaxWidth(420);
        return captioned;
    }

    private void succeed(String gone, String successor, DateField day) {
        Optional<Problem> refusal = Succession.refusal(book(), gone, lastDay.plusDays(1));
        if (lastDay.isAfter(LocalDate.now())) {
            day.tell(words.text("organisations.end.early"));
        } else if (refusal.isPresent()) {
            day.tell(words.text(refusal.get().key(), refusal.get().values().toArray()));
        } else {
            desk.workspace().apply("organisations.succeeded", Succession.on(book(), gone, successor, lastDay.plusDays(1),
                    action -> new HandOverLine(book(), desk.wordsOf(action.body())).of(gone, successor, lastDay)));
            close();
        }
    }

    private void end(List<Row> rows, LocalDate day) {
        List<Change> changes = new ArrayList<>();
        rows.forEach(row -> Ending.on(book(), row, day).stream().filter(change -> changes.stream()
                .noneMatch(known -> known.row().id().equals(change.row().id()))).forEach(changes::add));
        desk.workspace().apply("organisations.ended", changes);
        close();
    }

    private void remove(List<Row> rows) {
        desk.workspace().remove("organisations.deleted", rows);
        close();
    }

    private String title(List<Row> rows) {
        return rows.size() == 1 ? desk.names().of((Organisation) rows.getFirst())
                : words.count("organisations.some", rows.size());
    }

    /** How many rows of which kind, such as "2 contacts, 5 relations". */
    private String kinds(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(kind -> words.count(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String kind(Row row) {
        return switch (row) {
            case Relation _ -> "organisations.kind.relation";
            case Contact _ -> "organisations.kind.contact";
            case Service _ -> "organisations.kind.service";
            case ServiceStop _ -> "organisations.kind.stop";
            case OrganisationName _ -> "organisations.kind.name";
            case OrganisationTag _ -> "organisations.kind.tag";
            case Seat _ -> "organisations.kind.seat";
            case Meeting _ -> "organisations.kind.meeting";
            case Action _ -> "organisations.kind.action";
            default -> "organisations.kind.other";
        };
    }

    private List<Row> rows(List<String> organisations) {
        return organisations.stream().<Row>map(id -> book().get(Organisation.class, id)).filter(Objects::nonNull)
                .toList();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
