package roundtable.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds places where a box overlaps no other, as near as possible to where one would like it. */
final class FreePlaces {

    private static final double STEP = 16;

    private final Rects taken = new Rects();
    private final double gap;

    /**
     * Room without boxes.
     *
     * @param gap least distance between two boxes in points
     */
    FreePlaces(double gap) {
        this.gap = gap;
    }

    void take(Rect rect) {
        taken.add(rect);
    }

    void takeAll(Collection<Rect> rects) {
        rects.forEach(taken::add);
    }

    /** Takes the free place nearest to a wish and says where its top left corner is. */
    Point near(double x, double y, double w, double h) {
        int ring = 0;
        while (true) {
            int radius = ring++;
            Point found = ring(radius).map(step -> new Point(x + step.x() * STEP, y + step.y() * STEP))
                    .filter(point -> free(new Rect(point.x(), point.y(), w, h)))
                    .min(Comparator.comparing(point -> point.distance(new Point(x, y)))).orElse(null);
            if (found != null) {
                taken.add(new Rect(found.x(), found.y(), w, h));
                return found;
            }
        }
    }

    boolean free(Rect rect) {
        return taken.near(rect.grown(gap + 1)).stream().noneMatch(other -> other.grown(gap).overlaps(rect));
    }

    /** The points of a square around the middle, in steps. */
    private static Stream<Point> ring(int radius) {
        List<Point> points = new ArrayList<>();
        for (int i = -radius; i <= radius; i++) {
            points.add(new Point(i, -radius));
            points.add(new Point(i, radius));
            points.add(new Point(-radius, i));
            points.add(new Point(radius, i));
        }
        return points.stream().distinct();
    }
}
