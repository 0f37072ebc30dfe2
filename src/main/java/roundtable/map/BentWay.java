package roundtable.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import roundtable.book.Bend;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.drawing.BentLine;
import roundtable.drawing.Box;
import roundtable.drawing.Line;
import roundtable.drawing.Point;

/**
 * The way of a line as the user takes hold of it: at a corner, or in the middle of a piece. On an organisation chart
 * pieces are shifted sideways and keep their right angles; in a network each corner goes where one likes.
 */
record BentWay(OpenChart open, Line line) {

    private static final double SAME = 0.75;

    /**
     * A place to take hold of.
     *
     * @param corner whether it is a corner of the way, by its number among the points; otherwise a piece that begins there
     * @param at in points of the drawing
     */
    record Handle(boolean corner, int index, Point at) {
    }

    /** A piece of the way and a corner in turn, from the first box to the second. */
    List<Handle> handles() {
        List<Point> way = line.points();
        return IntStream.range(0, way.size() - 1).boxed().flatMap(i -> Stream.of(
                new Handle(true, i, way.get(i)), new Handle(false, i, middle(way.get(i), way.get(i + 1))))).skip(1).toList();
    }

    /** What one takes hold of at a place: a corner within reach, else the nearest piece. */
    Handle at(Point place, double reach) {
        List<Point> way = line.points();
        return handles().stream().filter(handle -> handle.corner() && distance(handle.at(), place) <= reach)
                .min(Comparator.comparingDouble(handle -> distance(handle.at(), place)))
                .orElseGet(() -> IntStream.range(0, way.size() - 1).boxed()
                        .min(Comparator.comparingDouble(i -> away(place, way.get(i), way.get(i + 1))))
                        .map(i -> new Handle(false, i, place)).orElseThrow());
    }

    /** The corners after something was taken somewhere else, by a distance in points. */
    List<Point> moved(Handle handle, double dx, double dy) {
        List<Point> way = new ArrayList<>(line.points());
        if (!rightAngles()) {
            if (!handle.corner()) {
                way.add(handle.index() + 1, handle.at());
            }
            int index = handle.corner() ? handle.index() : handle.index() + 1;
            way.set(index, new Point(handle.at().x() + dx, handle.at().y() + dy));
        } else if (handle.corner()) {
            boolean upright = upright(handle.index() - 1);
            shift(way, handle.index() - 1, upright ? dx : dy, upright);
            shift(way, handle.index(), upright ? dy : dx, !upright);
        } else if (way.size() == 2) {
            Point a = way.getFirst();
            Point b = way.getLast();
            way.add(1, new Point((2 * a.x() + b.x()) / 3, (2 * a.y() + b.y()) / 3));
            way.add(2, new Point((a.x() + 2 * b.x()) / 3, (a.y() + 2 * b.y()) / 3));
            shift(way, 1, upright(0) ? dx : dy, upright(0));
        } else {
            shift(way, handle.index(), upright(handle.index()) ? dx : dy, upright(handle.index()));
        }
        return inner(way);
    }

    /** The corners without one of them; on an organisation chart a whole piece goes, so that right angles stay. */
    List<Point> without(Handle handle) {
        List<Point> way = new ArrayList<>(line.points());
        int last = way.size() - 2;
        if (!handle.corner() && handle.index() < last) {
            way.remove(handle.index() + 1);
        }
        if (handle.index() > 0) {
            way.remove(handle.index());
            if (handle.corner() && rightAngles() && handle.index() < way.size() - 1) {
                way.remove(handle.index());
            }
        }
        return inner(way);
    }

    /** The points of the way as far as they are straight ahead of each other: in a network a line aims at the middle of its boxes. */
    List<Point> anchors() {
        List<Point> anchors = new ArrayList<>(line.points());
        if (!rightAngles()) {
            anchors.set(0, from().centre());
            anchors.set(anchors.size() - 1, to().centre());
        }
        return anchors;
    }

    /** Whether a piece stands upright. */
    boolean upright(int piece) {
        return Math.abs(line.points().get(piece).x() - line.points().get(piece + 1).x()) < SAME;
    }

    boolean rightAngles() {
        return open.sheet().drawing().kind() == Chart.Kind.ORGANISATION;
    }

    /** The way through corners; empty when they leave the line to find its own. */
    List<Point> way(List<Point> corners) {
        return BentLine.way(from(), corners, to(), open.sheet().drawing().kind());
    }

    /** The names of the boxes a way runs over. */
    List<String> over(List<Point> way) {
        return foreign().filter(box -> BentLine.cuts(way, box)).map(Box::name).toList();
    }

    /** The boxes that are neither of the line's own. */
    Stream<Box> foreign() {
        return open.sheet().boxes().stream().filter(box -> !box.isSeat() && !box.id().equals(line.from()) && !box.id().equals(line.to()));
    }

    /** What to change so that the line runs through corners, as few as that takes. */
    List<Change> changes(List<Point> corners) {
        List<Point> needed = corners.isEmpty() ? corners
                : BentLine.needed(from(), corners, to(), open.sheet().drawing().kind());
        List<Bend> now = of(open, line.id());
        double dx = open.sheet().drawing().originX();
        double dy = open.sheet().drawing().originY();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(now.size(), needed.size()); i++) {
            Bend before = i < now.size() ? now.get(i) : null;
            Bend after = i < needed.size() ? new Bend(before == null ? Ids.next() : before.id(), open.chart().id(), line.id(), i + 1,
                    tenth(needed.get(i).x() + dx), tenth(needed.get(i).y() + dy)) : null;
            if (!Objects.equals(before, after)) {
                changes.add(new Change(before, after));
            }
        }
        return changes;
    }

    /** The bends that a line has on the open chart. */
    static List<Bend> of(OpenChart open, String line) {
        return Rows.bends(open.book(), open.chart().id()).stream().filter(bend -> bend.relation().equals(line)).toList();
    }

    private Box from() {
        return open.sheet().box(line.from());
    }

    private Box to() {
        return open.sheet().box(line.to());
    }

    /** Moves both ends of a piece sideways; where it begins or ends at a box the line finds its new place there. */
    private static void shift(List<Point> way, int piece, double by, boolean upright) {
        for (int i = Math.max(1, piece); i <= Math.min(way.size() - 2, piece + 1); i++) {
            Point was = way.get(i);
            way.set(i, upright ? new Point(was.x() + by, was.y()) : new Point(was.x(), was.y() + by));
        }
    }

    private static List<Point> inner(List<Point> way) {
        return List.copyOf(way.subList(1, way.size() - 1));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Point middle(Point a, Point b) {
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** How far a place is from a piece of the way. */
    static double away(Point place, Point a, Point b) {
        Point2D from = new Point2D(a.x(), a.y());
        Point2D along = new Point2D(b.x(), b.y()).subtract(from);
        Point2D here = new Point2D(place.x(), place.y());
        double part = along.magnitude() == 0 ? 0 : Math.clamp(here.subtract(from).dotProduct(along) / along.dotProduct(along), 0, 1);
        return here.distance(from.add(along.multiply(part)));
    }
}
