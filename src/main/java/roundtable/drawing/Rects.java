package roundtable.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Rectangles by the place where they are: which overlap a place is told without looking at all of them. */
final class Rects {

    private static final double SIZE = 160;

    private final Fields<Rect> fields = new Fields<>(SIZE);

    Rects() {
    }

    Rects(Collection<Rect> all) {
        all.forEach(this::add);
    }

    void add(Rect rect) {
        fields.add(rect, rect);
    }

    /** Takes away a rectangle that was added; of several alike one. */
    void remove(Rect rect) {
        fields.remove(rect, rect);
    }

    /** How many overlap a place, each counted once; counted no further than so many. */
    int overlapping(Rect place, int most) {
        int count = 0;
        long right = fields.field(place.right());
        long bottom = fields.field(place.bottom());
        for (long column = fields.field(place.x()); column <= right; column++) {
            for (long row = fields.field(place.y()); row <= bottom; row++) {
                List<Rect> here = fields.at(column, row);
                for (int i = 0; i < here.size() && count < most; i++) {
                    Rect rect = here.get(i);
                    // Over several fields it counts in the one where the common part begins.
                    count += rect.overlaps(place) && column == fields.field(Math.max(rect.x(), place.x()))
                            && row == fields.field(Math.max(rect.y(), place.y())) ? 1 : 0;
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
        fields.each(place, (column, row) -> near.addAll(fields.at(column, row)));
        return near;
    }

    /** Whether any along a straight line is such a one; of others than those near the line nothing is asked. */
    boolean anyAlong(Point a, Point b, Predicate<Rect> such) {
        return fields.anyAlong(a, b, such);
    }
}
