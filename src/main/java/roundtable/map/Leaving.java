package roundtable.map;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.rules.Ending;

/** The ways off a chart: removed from this chart only, ended on a day, or deleted from the file as a mistake. */
final class Leaving {

    private final OpenChart open;

    Leaving(OpenChart open) {
        this.open = open;
    }

    /** Takes the marked organisations off this chart; the file and other charts keep them. */
    void hide() {
        List<String> organisations = organisations();
        if (!organisations.isEmpty()) {
            open.workspace().put("map.step.hide", open.withChart(open.places().hidden(organisations)));
        }
    }

    /** Brings organisations back onto this chart. */
    void bringBack(List<String> organisations) {
        open.workspace().put("map.step.show", open.withChart(open.places().shown(organisations)));
    }

    /** Says that what is marked holds until today, with the seats and lines that hold with it. */
    void end() {
        open.workspace().apply("map.step.end", marked().stream()
                .flatMap(row -> Ending.on(open.book(), row, LocalDate.now()).stream()).distinct().toList());
    }

    /** The rows that a deletion would take along. */
    List<Row> alongWith() {
        List<Row> marked = marked();
        return marked.stream().flatMap(row -> open.book().partsOf(row).stream()).distinct()
                .filter(row -> !marked.contains(row)).toList();
    }

    /** The rows that still name what is marked, or minutes that have gone out: they forbid a deletion. */
    List<Row> uses() {
        List<Row> gone = Stream.concat(marked().stream(), alongWith().stream()).toList();
        return marked().stream().flatMap(row -> Ending.of(open.book(), row).forbids().stream()).distinct()
                .filter(row -> !gone.contains(row)).toList();
    }

    /** Deletes what is marked with all its parts. */
    void delete() {
        open.workspace().remove("map.step.delete", marked());
    }

    private List<Row> marked() {
        return Stream.concat(organisations().stream().map(id -> (Row) open.book().get(Organisation.class, id)),
                open.markedRelations().stream().map(id -> (Row) open.book().get(Relation.class, id)))
                .filter(java.util.Objects::nonNull).toList();
    }

    /** The organisations of marked cards; a seat is left to the screen of its body. */
    private List<String> organisations() {
        return open.sheet().organisations(open.selection().marked().stream()
                .filter(id -> open.sheet().box(id) != null && !open.sheet().box(id).isSeat()).toList());
    }
}
