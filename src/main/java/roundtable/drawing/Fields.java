package roundtable.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Things on a chart by the place where they are, so that what lies somewhere is found without looking at all of them. */
public final class Fields<T> {

    /** A line that runs along the edge of a field belongs to it too. */
    private static final double EDGE = 1e-6;

    private final double size;
    private final Map<Long, List<T>> fields = new HashMap<>();

    /** What is to be done in a field. */
    interface Visit {
        void field(long column, long row);
    }

    /** What is asked of a field. */
    private interface Such {
        boolean field(long column, long row);
    }

    /** No things yet; fields are so wide and high, in points. */
    public Fields(double size) {
        this.size = size;
    }

    /** Adds something that fills a rectangle. */
    public void add(Rect place, T thing) {
        each(place, (column, row) -> add(column, row, thing));
    }

    /** Adds something along a straight line. */
    public void add(Point a, Point b, T thing) {
        anyField(a, b, (column, row) -> {
            add(column, row, thing);
            return false;
        });
    }

    private void add(long column, long row, T thing) {
        fields.computeIfAbsent(key(column, row), _ -> new ArrayList<>(4)).add(thing);
    }

    /** Takes away something that was added; of several alike one. */
    void remove(Rect place, T thing) {
        each(place, (column, row) -> fields.getOrDefault(key(column, row), new ArrayList<>()).remove(thing));
    }

    /** What may lie in a rectangle, each once. */
    public Set<T> near(Rect place) {
        return near(place, _ -> true);
    }

    /** What is such a one of that which may lie in a rectangle, each once. */
    Set<T> near(Rect place, Predicate<T> such) {
        Set<T> near = new LinkedHashSet<>();
        each(place, (column, row) -> {
            for (T thing : at(column, row)) {
                if (such.test(thing)) {
                    near.add(thing);
                }
            }
        });
        return near;
    }

    /** Whether any along a straight line is such a one; of others than those near the line nothing is asked. */
    boolean anyAlong(Point a, Point b, Predicate<T> such) {
        return anyField(a, b, (column, row) -> {
            List<T> here = at(column, row);
            for (int i = 0; i < here.size(); i++) {
                if (such.test(here.get(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether any field along a straight line is such a one; goes no further than to the first. */
    private boolean anyField(Point a, Point b, Such such) {
        Point from = a.x() <= b.x() ? a : b;
        Point to = from == a ? b : a;
        long last = field(to.x());
        for (long column = field(from.x()); column <= last; column++) {
            long bottom = lowest(from, to, column);
            for (long row = highest(from, to, column); row <= bottom; row++) {
                if (such.field(column, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Goes to all fields of a rectangle. */
    void each(Rect place, Visit visit) {
        long right = field(place.right());
        long bottom = field(place.bottom());
        for (long column = field(place.x()); column <= right; column++) {
            for (long row = field(place.y()); row <= bottom; row++) {
                visit.field(column, row);
            }
        }
    }

    /** What is in a field. */
    List<T> at(long column, long row) {
        return fields.getOrDefault(key(column, row), List.of());
    }

    long field(double at) {
        return (long) Math.floor(at / size);
    }

    /** The first row that a line, taken from the left to the right, touches in a column. */
    private long highest(Point from, Point to, long column) {
        return field(Math.min(enters(from, to, column), leaves(from, to, column)) - EDGE);
    }

    private long lowest(Point from, Point to, long column) {
        return field(Math.max(enters(from, to, column), leaves(from, to, column)) + EDGE);
    }

    private double enters(Point from, Point to, long column) {
        return at(from, to, Math.max(column * size, from.x()));
    }

    private double leaves(Point from, Point to, long column) {
        return to.x() - from.x() < 1e-9 ? to.y() : at(from, to, Math.min((column + 1) * size, to.x()));
    }

    private static double at(Point from, Point to, double x) {
        double across = to.x() - from.x();
        return across < 1e-9 ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / across;
    }

    private static long key(long column, long row) {
        return column * 1_000_003 + row;
    }
}
