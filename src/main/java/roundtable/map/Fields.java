package roundtable.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import roundtable.drawing.Point;
import roundtable.drawing.Rect;

/** Things on a chart by the place where they are, so that those near a rectangle are found without looking at all. */
final class Fields<T> {

    private static final double SIZE = 240;

    private final Map<Long, List<T>> fields = new HashMap<>();

    void add(Rect place, T thing) {
        long right = field(place.right());
        for (long column = field(place.x()); column <= right; column++) {
            add(column, place.y(), place.bottom(), thing);
        }
    }

    /** Adds something along a straight line. */
    void add(Point a, Point b, T thing) {
        Point from = a.x() <= b.x() ? a : b;
        Point to = from == a ? b : a;
        long last = field(to.x());
        for (long column = field(from.x()); column <= last; column++) {
            double y = at(from, to, Math.clamp(column * SIZE, from.x(), to.x()));
            double other = at(from, to, Math.clamp((column + 1) * SIZE, from.x(), to.x()));
            boolean upright = to.x() - from.x() < 1e-9;
            add(column, upright ? Math.min(a.y(), b.y()) : Math.min(y, other), upright ? Math.max(a.y(), b.y()) : Math.max(y, other), thing);
        }
    }

    private static double at(Point from, Point to, double x) {
        double across = to.x() - from.x();
        return across < 1e-9 ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / across;
    }

    private void add(long column, double top, double bottom, T thing) {
        long last = field(bottom);
        for (long row = field(top); row <= last; row++) {
            fields.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(thing);
        }
    }

    /** What may lie in a rectangle, each once. */
    Collection<T> near(Rect place) {
        Set<T> near = new LinkedHashSet<>();
        long right = field(place.right());
        long bottom = field(place.bottom());
        for (long column = field(place.x()); column <= right; column++) {
            for (long row = field(place.y()); row <= bottom; row++) {
                near.addAll(fields.getOrDefault(key(column, row), List.of()));
            }
        }
        return near;
    }

    private static long field(double at) {
        return (long) Math.floor(at / SIZE);
    }

    private static long key(long column, long row) {
        return column * 1_000_003 + row;
    }
}
