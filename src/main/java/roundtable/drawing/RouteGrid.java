package roundtable.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The channels between boxes along which lines may run: vertical and horizontal ways through the middles of boxes and
 * through the gaps beside them, with the parts that lie in or too close to a box closed.
 */
final class RouteGrid {

    /** Least distance of a line from a box that is not its own, in points. */
    static final double CLEAR = 6;

    private static final double BESIDE = 16;

    final double[] xs;
    final double[] ys;
    private final boolean[] closedAcross;
    private final boolean[] closedDown;
    private final int[] usedAcross;
    private final int[] usedDown;
    private final Rects boxes;

    /**
     * Channels between boxes.
     *
     * @param same ways that are no further apart than this, in points, are one
     */
    RouteGrid(List<Rect> boxes, double same) {
        this.boxes = new Rects(boxes);
        xs = ways(same, boxes.stream().flatMapToDouble(b -> DoubleStream.of(b.centre().x(), b.x() + b.w() / 4,
                b.right() - b.w() / 4, b.x() - beside(b, -1, 0), b.right() + beside(b, 1, 0))));
        ys = ways(same, boxes.stream().flatMapToDouble(b -> DoubleStream.of(b.centre().y(),
                b.y() - beside(b, 0, -1), b.bottom() + beside(b, 0, 1))));
        closedAcross = new boolean[xs.length * ys.length];
        closedDown = new boolean[xs.length * ys.length];
        usedAcross = new int[xs.length * ys.length];
        usedDown = new int[xs.length * ys.length];
        boxes.forEach(box -> close(box.grown(CLEAR)));
    }

    int node(int i, int j) {
        return j * xs.length + i;
    }

    /** Whether one may go from a crossing to the next one to the right (across) or below. */
    boolean open(int i, int j, boolean across) {
        return across ? i + 1 < xs.length && !closedAcross[node(i, j)] : j + 1 < ys.length && !closedDown[node(i, j)];
    }

    /** How many lines run from a crossing to the next one to the right or below. */
    int used(int i, int j, boolean across) {
        return i < 0 || j < 0 ? 0 : (across ? usedAcross : usedDown)[node(i, j)];
    }

    void use(int i, int j, boolean across) {
        (across ? usedAcross : usedDown)[node(i, j)]++;
    }

    /** One line less runs from a crossing on. */
    void release(int node, boolean across) {
        (across ? usedAcross : usedDown)[node]--;
    }

    /** Whether a short way from a box's side to a crossing touches no other box. */
    boolean free(Rect way, Rect own) {
        return boxes.near(way.grown(CLEAR)).stream().noneMatch(box -> box != own && box.grown(CLEAR - 1).overlaps(way));
    }

    /** Half the gap beside a box, but not far from it. */
    private double beside(Rect box, int right, int down) {
        Rect reach = new Rect(box.x() + right * (right > 0 ? box.w() : 2 * BESIDE) - (right == 0 ? CLEAR : 0),
                box.y() + down * (down > 0 ? box.h() : 2 * BESIDE) - (down == 0 ? CLEAR : 0),
                right == 0 ? box.w() + 2 * CLEAR : 2 * BESIDE, down == 0 ? box.h() + 2 * CLEAR : 2 * BESIDE);
        Rect beside = right < 0 ? new Rect(box.x() - 2 * BESIDE, reach.y(), 2 * BESIDE, reach.h())
                : down < 0 ? new Rect(reach.x(), box.y() - 2 * BESIDE, reach.w(), 2 * BESIDE) : reach;
        return boxes.near(beside).stream().filter(other -> other != box && other.overlaps(beside))
                .mapToDouble(other -> gap(box, other, right, down)).filter(gap -> gap > 0).min().orElse(2 * BESIDE) / 2;
    }

    private static double gap(Rect box, Rect other, int right, int down) {
        if (right != 0) {
            return right > 0 ? other.x() - box.right() : box.x() - other.right();
        }
        return down > 0 ? other.y() - box.bottom() : box.y() - other.bottom();
    }

    private static double[] ways(double same, DoubleStream all) {
        double[] sorted = all.sorted().toArray();
        double[] kept = new double[sorted.length];
        int count = 0;
        for (double way : sorted) {
            if (count == 0 || way - kept[count - 1] > same) {
                kept[count++] = way;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void close(Rect box) {
        for (int i = firstAbove(xs, box.x()) - 1; i < xs.length && (i < 0 || xs[i] < box.right()); i++) {
            for (int j = firstAbove(ys, box.y()) - 1; j < ys.length && (j < 0 || ys[j] < box.bottom()); j++) {
                boolean inX = i >= 0 && xs[i] > box.x();
                boolean inY = j >= 0 && ys[j] > box.y();
                if (i >= 0 && inY) {
                    closedAcross[node(i, j)] = true;
                }
                if (j >= 0 && inX) {
                    closedDown[node(i, j)] = true;
                }
            }
        }
    }

    static int firstAbove(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        int next = at < 0 ? -at - 1 : at;
        while (next < sorted.length && sorted[next] <= value) {
            next++;
        }
        return next;
    }
}
