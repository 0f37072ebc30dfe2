package roundtable.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Placement;
import roundtable.book.Rows;

/** Where organisations stand on one chart, and the rows that say so when they are moved, hidden or let go. */
final class Places {

    private final Book book;
    private final String chart;
    private final Map<String, Placement> rows = new HashMap<>();

    Places(Book book, String chart) {
        this.book = book;
        this.chart = chart;
        Rows.placements(book, chart).forEach(place -> rows.putIfAbsent(place.organisation(), place));
    }

    boolean areOf(Book other, String otherChart) {
        return book == other && chart.equals(otherChart);
    }

    /** The row about an organisation on this chart. */
    Optional<Placement> of(String organisation) {
        return Optional.ofNullable(rows.get(organisation));
    }

    /** The row about an organisation on this chart, a new one where there is none. */
    Placement orNew(String organisation) {
        return of(organisation).orElseGet(() -> fresh(organisation));
    }

    /** A row about an organisation that has none on this chart. */
    Placement fresh(String organisation) {
        return new Placement(Ids.next(), chart, organisation, null, null, false, false);
    }

    /** Puts organisations where the user chose: a layout leaves them there. */
    List<Placement> chosen(Map<String, Point2D> corners) {
        return corners.entrySet().stream().map(entry -> at(entry.getKey(), entry.getValue()).withPinned(true)).toList();
    }

    /** Puts organisations elsewhere together with what is around them: what was chosen by hand stays so, and only that. */
    List<Placement> shifted(Map<String, Point2D> corners) {
        return corners.entrySet().stream().map(entry -> at(entry.getKey(), entry.getValue())).toList();
    }

    /** Puts organisations where a layout found room for them; a layout may move them again. */
    List<Placement> found(Map<String, Point2D> corners) {
        return corners.entrySet().stream().map(entry -> at(entry.getKey(), entry.getValue()))
                .filter(placement -> !placement.pinned()).toList();
    }

    /** Rows for the boxes of a sheet that have none yet, where they stand now; a layout may move them again. */
    List<Placement> settled(Sheet sheet) {
        return sheet.boxes().stream().filter(box -> !box.isSeat() && of(box.organisation()).isEmpty())
                .map(box -> at(box.organisation(), new Point2D(sheet.bounds(box).getMinX(), sheet.bounds(box).getMinY())))
                .toList();
    }

    /** Lets a layout choose the places again. */
    List<Placement> released(List<String> organisations) {
        return organisations.stream().flatMap(id -> of(id).stream()).map(p -> p.withPinned(false)).toList();
    }

    /** Takes organisations off this chart; the file keeps them. */
    List<Placement> hidden(List<String> organisations) {
        return organisations.stream().map(id -> orNew(id).withHidden(true).withPinned(false)).toList();
    }

    /** Brings organisations back onto this chart. */
    List<Placement> shown(List<String> organisations) {
        return organisations.stream().map(id -> orNew(id).withHidden(false)).toList();
    }

    private Placement at(String organisation, Point2D corner) {
        return orNew(organisation).withX((double) Math.round(corner.getX())).withY((double) Math.round(corner.getY()))
                .withHidden(false);
    }
}
