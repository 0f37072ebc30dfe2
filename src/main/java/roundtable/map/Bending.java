package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.drawing.Line;
import roundtable.drawing.Point;

/** A line being bent, with the mouse or with keys: seen at once, kept as one step when it is let go. */
final class Bending {

    private static final double CATCH = 5;

    private final ChartCanvas canvas;
    private final OpenChart open;
    private final Consumer<String> said;
    private @Nullable BentWay way;
    private BentWay.Handle handle;
    private List<Point> corners = List.of();
    private Point2D by = Point2D.ZERO;

    Bending(ChartCanvas canvas, OpenChart open, Consumer<String> said) {
        this.canvas = canvas;
        this.open = open;
        this.said = said;
    }

    /** The line that is marked alone and can be bent. */
    Optional<BentWay> marked() {
        return open.selection().marked().size() == 1 ? open.selection().current().flatMap(this::way) : Optional.empty();
    }

    /** A line as it runs now; one from a box to itself, or of another chart, cannot be bent. */
    Optional<BentWay> way(String id) {
        Line line = open.sheet().line(id);
        return line == null || line.from().equals(line.to()) || line.points().size() < 2 ? Optional.empty()
                : Optional.of(new BentWay(open, line));
    }

    boolean isHeld() {
        return way != null;
    }

    BentWay.Handle handle() {
        return handle;
    }

    /** Takes hold of a line. */
    void take(BentWay line, BentWay.Handle at) {
        way = line;
        handle = at;
        canvas.lift(List.of(line.line().id()));
        by = Point2D.ZERO;
        corners = List.of();
    }

    /** Shows the line bent by a distance from where it was taken, in points; it catches unless it is free. */
    void to(Point2D distance, boolean free) {
        by = free ? distance : new BendCatch(way, handle, CATCH / canvas.zoom()).caught(distance);
        corners = way.moved(handle, by.getX(), by.getY());
        List<Point> shown = way.way(corners);
        canvas.path(way.line().id()).ifPresent(path -> path.follow(shown.isEmpty() ? way.line().points() : shown));
    }

    Point2D distance() {
        return by;
    }

    /** Where what is held has come to, in points of the drawing. */
    Point place() {
        return new Point(handle.at().x() + by.getX(), handle.at().y() + by.getY());
    }

    /** Lets the line go as it is shown; nothing has changed when it was not moved. */
    void keep() {
        BentWay done = way;
        way = null;
        if (done != null && !corners.isEmpty()) {
            put(done, corners);
        }
    }

    /** Gives it up: the line goes back to how it was. */
    void giveUp() {
        if (way != null) {
            canvas.path(way.line().id()).ifPresent(RelationPath::restore);
        }
        way = null;
    }

    /** Takes a bend out. */
    void remove(BentWay line, BentWay.Handle bend) {
        giveUp();
        put(line, line.without(bend));
    }

    /** Lets marked lines find their ways again. */
    void free() {
        giveUp();
        List<Change> changes = open.markedRelations().stream().flatMap(id -> BentWay.of(open, id).stream())
                .map(bend -> new Change(bend, null)).toList();
        open.workspace().apply("map.step.unbend", changes);
    }

    private void put(BentWay line, List<Point> through) {
        List<Change> changes = new ArrayList<>(line.changes(through));
        if (changes.isEmpty()) {
            canvas.path(line.line().id()).ifPresent(RelationPath::restore);
            return;
        }
        open.withChart(List.of()).forEach(row -> changes.add(new Change(open.book().get(row.getClass(), row.id()), row)));
        List<String> over = line.over(line.way(through));
        Book before = open.book();
        open.workspace().apply("map.step.bend", changes);
        if (open.book() == before) {
            canvas.path(line.line().id()).ifPresent(RelationPath::restore);
            return;
        }
        said.accept(over.isEmpty() ? "" : open.words().text("map.bend.over", String.join(", ", over)));
    }
}
