package roundtable.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import roundtable.drawing.Box;
import roundtable.drawing.Point;

/** Where a dragged bend catches: straight with its neighbours, and beside a box instead of on it. */
record BendCatch(BentWay way, BentWay.Handle handle, double reach) {

    /** How far from a foreign box a line is led, in points. */
    private static final double BESIDE = 8;

    /** The distance after catching, in points. */
    Point2D caught(Point2D wanted) {
        if (way.rightAngles() && !handle.corner()) {
            return piece(wanted);
        }
        Point place = new Point(handle.at().x() + wanted.getX(), handle.at().y() + wanted.getY());
        Point straight = straight(place);
        Point beside = way.foreign().filter(box -> within(box, straight)).findFirst().map(box -> edge(box, straight)).orElse(straight);
        return new Point2D(beside.x() - handle.at().x(), beside.y() - handle.at().y());
    }

    /** A corner catches at the x and y of the points before and after it, or between them where that leaves none. */
    private Point straight(Point place) {
        List<Point> points = way.anchors();
        Point before = points.get(handle.corner() ? handle.index() - 1 : handle.index());
        Point after = points.get(handle.index() + 1);
        if (!way.rightAngles() && BentWay.away(place, before, after) <= reach) {
            double part = BentWay.distance(before, place) / Math.max(1, BentWay.distance(before, after));
            return new Point(before.x() + (after.x() - before.x()) * part, before.y() + (after.y() - before.y()) * part);
        }
        return new Point(nearest(place.x(), DoubleStream.of(before.x(), after.x())), nearest(place.y(), DoubleStream.of(before.y(), after.y())));
    }

    /** A piece catches where it lies in line with other pieces of the way, and beside a box it would run through. */
    private Point2D piece(Point2D wanted) {
        boolean upright = way.upright(handle.index());
        List<Point> points = way.line().points();
        double start = side(points.get(handle.index()), upright);
        double at = nearest(start + (upright ? wanted.getX() : wanted.getY()), points.stream().mapToDouble(p -> side(p, upright)));
        double low = Math.min(side(points.get(handle.index()), !upright), side(points.get(handle.index() + 1), !upright));
        double high = Math.max(side(points.get(handle.index()), !upright), side(points.get(handle.index() + 1), !upright));
        Optional<Box> box = way.foreign().filter(each -> inside(each, at, upright) && low < end(each, !upright) && high > start(each, !upright)).findFirst();
        double beside = box.map(each -> at - start(each, upright) < end(each, upright) - at
                ? start(each, upright) - BESIDE : end(each, upright) + BESIDE).orElse(at);
        return upright ? new Point2D(beside - start, 0) : new Point2D(0, beside - start);
    }

    private double nearest(double value, DoubleStream others) {
        return others.boxed().filter(other -> Math.abs(other - value) <= reach)
                .min(Comparator.comparingDouble(other -> Math.abs(other - value))).orElse(value);
    }

    private static boolean within(Box box, Point place) {
        return inside(box, place.x(), true) && inside(box, place.y(), false);
    }

    private static boolean inside(Box box, double at, boolean upright) {
        return at > start(box, upright) - BESIDE && at < end(box, upright) + BESIDE;
    }

    private static Point edge(Box box, Point place) {
        return Stream.of(new Point(box.x() - BESIDE, place.y()), new Point(box.right() + BESIDE, place.y()),
                        new Point(place.x(), box.y() - BESIDE), new Point(place.x(), box.bottom() + BESIDE))
                .min(Comparator.comparingDouble(side -> BentWay.distance(side, place))).orElse(place);
    }

    private static double side(Point point, boolean upright) {
        return upright ? point.x() : point.y();
    }

    private static double start(Box box, boolean upright) {
        return upright ? box.x() : box.y();
    }

    private static double end(Box box, boolean upright) {
        return upright ? box.right() : box.bottom();
    }
}
