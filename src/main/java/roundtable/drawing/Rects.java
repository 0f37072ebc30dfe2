package roundtable.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rectangles by the place where they are, so that what lies somewhere is found without looking at all of them. */
final class Rects {

    private static final double SIZE = 160;

    private final Map<Long, List<Rect>> fields = new HashMap<>();

    Rects() {
    }

    Rects(Collection<Rect> all) {
        all.forEach(this::add);
    }

    void add(Rect rect) {
        long right = field(rect.right());
        long bottom = field(rect.bottom());
        for (long column = field(rect.x()); column <= right; column++) {
            for (long row = field(rect.y()); row <= bottom; row++) {
                fields.computeIfAbsent(key(column, row), _ -> new ArrayList<>(4)).add(rect);
            }
        }
    }

    /** Takes away a rectangle that was added; of several alike one. */
    void remove(Rect rect) {
        long right = field(rect.right());
        long bottom = field(rect.bottom());
        for (long column = field(rect.x()); column <= right; column++) {
            for (long row = field(rect.y()); row <= bottom; row++) {
                fields.getOrDefault(key(column, row), new ArrayList<>()).remove(rect);
            }
        }
    }

    /** How many overlap a place, each counted once; counted no further than so many. */
    int overlapping(Rect place, int most) {
        int count = 0;
        long right = field(place.right());
        long bottom = field(place.bottom());
        for (long column = field(place.x()); column <= right; column++) {
            for (long row = field(place.y()); row <= bottom; row++) {
                List<Rect> here = fields.getOrDefault(key(column, row), List.of());
                for (int i = 0; i < here.size() && count < most; i++) {
                    Rect rect = here.get(i);
                    // Over several fields it counts in the one where the common part begins.
                    count += rect.overlaps(place) && column == field(Math.max(rect.x(), place.x()))
                            && row == field(Math.max(rect.y(), place.y())) ? 1 : 0;
                }
            }
        }
        return count;
    }

    boolean isFree(Rect place) {
        return overlapping(place, 1) == 0;
    }

    /** Those in whose fields a place lies, some perhaps more than once. */
    List<Rect> near(Rect place) {
        List<Rect> near = new ArrayList<>();
        long right = field(place.right());
        long bottom = field(place.bottom());
        for (long column = field(place.x()); column <= right; column++) {
            for (long row = field(place.y()); row <= bottom; row++) {
                near.addAll(fields.getOrDefault(key(column, row), List.of()));
            }
        }
        return near;
    }

    /** Whether any along a straight line is such a one; of others than those near the line nothing is asked. */
    boolean anyAlong(Point a, Point b, Predicate<Rect> such) {
        Point from = a.x() <= b.x() ? a : b;
        Point to = from == a ? b : a;
        long last = field(to.x());
        for (long column = field(from.x()); column <= last; column++) {
            double enters = at(from, to, Math.max(column * SIZE, from.x()));
            double leaves = last == field(from.x()) || to.x() - from.x() < 1e-9 ? to.y() : at(from, to, Math.min((column + 1) * SIZE, to.x()));
            long bottom = field(Math.max(enters, leaves) + 1e-6);
            for (long row = field(Math.min(enters, leaves) - 1e-6); row <= bottom; row++) {
                List<Rect> here = fields.getOrDefault(key(column, row), List.of());
                for (int i = 0; i < here.size(); i++) {
                    if (such.test(here.get(i))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static double at(Point from, Point to, double x) {
        double across = to.x() - from.x();
        return across < 1e-9 ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / across;
    }

    private static long field(double at) {
        return (long) Math.floor(at / SIZE);
    }

    private static long key(long column, long row) {
        return column * 1_000_003 + row;
    }
}
