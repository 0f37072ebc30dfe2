package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Nullable;

/**
 * Ways through a free network with very many boxes: each is led through the gaps between the boxes and then pulled taut
 * like a string, which is much quicker than to look for the shortest way past every corner.
 */
final class TautLines {

    /** Gaps that are no further apart than this, in points, are one. */
    private static final double SAME = 12;
    private static final double CLEAR = 4;

    private final List<Rect> all;
    private final List<Rect> grown;
    private final RouteSearch search;

    /**
     * A network.
     *
     * @param hurry see {@link RouteSearch}
     */
    TautLines(List<Rect> boxes, double hurry) {
        all = boxes;
        grown = all.stream().map(box -> box.grown(CLEAR)).toList();
        search = new RouteSearch(new RouteGrid(all, SAME), hurry);
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
        for (int i = 0; i < grown.size(); i++) {
            if (grown.get(i).cutBy(a, b) && all.get(i) != from && all.get(i) != to) {
                return false;
            }
        }
        return true;
    }
}
