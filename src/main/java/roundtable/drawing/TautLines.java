package roundtable.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Nullable;

/**
 * Ways through a free network with very many boxes: each is led through the gaps between the boxes and then pulled taut
 * like a string, which is much quicker than to look for the shortest way past every corner.
 */
final class TautLines {

    /** Gaps that are no further apart than this, in points, are one. */
    private static final double SAME = 12;
    private static final double CLEAR = 4;

    /** Each box with what must stay free around it. */
    private final Map<Rect, Rect> grown = new IdentityHashMap<>();
    private final Rects around = new Rects();
    private final RouteSearch search;

    /**
     * A network.
     *
     * @param hurry see {@link RouteSearch}
     */
    TautLines(List<Rect> boxes, double hurry) {
        boxes.forEach(box -> grown.put(box, box.grown(CLEAR)));
        grown.values().forEach(around::add);
        search = new RouteSearch(new RouteGrid(boxes, SAME), hurry);
    }

    /**
     * The way from a point in one box to a point in another; empty where the boxes stand so that there is none.
     *
     * @param from the box that the way begins in, one of those of this network
     * @param to the box that the way ends in, one of those of this network
     */
    List<Point> way(Point start, Point end, Rect from, Rect to) {
        List<Point> way = new ArrayList<>(search.route(from, to, new Trunk(false)));
        if (way.isEmpty()) {
            return way;
        }
        way.addFirst(start);
        way.addLast(end);
        List<Point> taut = new ArrayList<>(List.of(start));
        for (int at = 0; at < way.size() - 1;) {
            at = furthest(way, at, from, to);
            taut.add(way.get(at));
        }
        return taut;
    }

    /** The last point of a way that one sees from another one; the next one is always seen. */
    private int furthest(List<Point> way, int at, Rect from, Rect to) {
        int far = way.size() - 1;
        while (far > at + 1 && !sees(way.get(at), way.get(far), at < 2 ? from : null, far > way.size() - 3 ? to : null)) {
            far--;
        }
        return far;
    }

    /** Whether nothing is in between but the line's own boxes at its ends. */
    private boolean sees(Point a, Point b, @Nullable Rect from, @Nullable Rect to) {
        Rect first = from == null ? null : grown.get(from);
        Rect last = to == null ? null : grown.get(to);
        return !around.anyAlong(a, b, box -> box != first && box != last && box.cutBy(a, b));
    }
}
