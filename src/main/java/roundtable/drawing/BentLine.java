package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import roundtable.book.Chart;

/**
 * The way of a line that the user has given bends: through them from box to box, whatever stands in between. On an
 * organisation chart it keeps its right angles, also when a box has been moved since.
 */
public final class BentLine {

    private static final double INSET = 5;
    private static final double SAME = 0.75;
    /** By how much a way round a bend may be longer than straight and still be straight, in points. */
    private static final double HAIR = 0.01;

    private BentLine() {
    }

    /**
     * Corners of a line, the first and last on the edges of its boxes; empty when all its bends lie in its own boxes, so
     * that it has to find its way by itself.
     *
     * @param bends in order from the first box, in points
     */
    public static List<Point> way(Box from, List<Point> bends, Box to, Chart.Kind kind) {
        return way(Rect.of(from), bends, Rect.of(to), kind);
    }

    /** The bends without those that change nothing on the way. */
    public static List<Point> needed(Box from, List<Point> bends, Box to, Chart.Kind kind) {
        List<Point> needed = new ArrayList<>(bends);
        for (int i = needed.size() - 1; i >= 0; i--) {
            List<Point> without = new ArrayList<>(needed);
            without.remove(i);
            boolean straight = without.isEmpty() && kind == Chart.Kind.NETWORK
                    && from.centre().distance(needed.getFirst()) + needed.getFirst().distance(to.centre()) - from.centre().distance(to.centre()) < HAIR;
            if (straight || alike(way(from, without, to, kind), way(from, needed, to, kind))) {
                needed = without;
            }
        }
        return List.copyOf(needed);
    }

    /** Whether a way runs through a box. */
    public static boolean cuts(List<Point> way, Box box) {
        return cuts(way, Rect.of(box));
    }

    static boolean cuts(List<Point> way, Rect box) {
        return IntStream.range(0, way.size() - 1).anyMatch(i -> box.cutBy(way.get(i), way.get(i + 1)));
    }

    private static boolean alike(List<Point> one, List<Point> other) {
        if (one.size() != other.size() || one.isEmpty()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).distance(other.get(i)) > SAME) {
                return false;
            }
        }
        return true;
    }

    static List<Point> way(Rect from, List<Point> bends, Rect to, Chart.Kind kind) {
        List<Point> between = new ArrayList<>(bends);
        while (!between.isEmpty() && from.has(between.getFirst())) {
            between.removeFirst();
        }
        while (!between.isEmpty() && to.has(between.getLast())) {
            between.removeLast();
        }
        if (between.isEmpty()) {
            return List.of();
        }
        if (kind == Chart.Kind.NETWORK) {
            between.addFirst(from.centre());
            between.addLast(to.centre());
            return kept(StraightLines.clipped(between, from, to));
        }
        List<Point> first = leaving(from, between.getFirst(), between.size() > 1 ? between.get(1) : null);
        List<Point> way = new ArrayList<>(first);
        between.forEach(bend -> turn(way, bend));
        way.addAll(leaving(to, between.getLast(), way.get(way.size() - 2)).reversed());
        return RouteSearch.straightened(way);
    }

    /** From the edge of a box towards its first bend: straight where it can be, else round one corner. */
    private static List<Point> leaving(Rect box, Point bend, Point beyond) {
        double x = Math.min(INSET, box.w() / 4);
        double y = Math.min(INSET, box.h() / 4);
        if (bend.x() >= box.x() + x && bend.x() <= box.right() - x) {
            return List.of(new Point(bend.x(), bend.y() > box.centre().y() ? box.bottom() : box.y()));
        } else if (bend.y() >= box.y() + y && bend.y() <= box.bottom() - y) {
            return List.of(new Point(bend.x() > box.centre().x() ? box.right() : box.x(), bend.y()));
        }
        boolean levelBeyond = beyond != null && Math.abs(beyond.y() - bend.y()) < SAME;
        Point middle = box.centre();
        return levelBeyond
                ? List.of(new Point(bend.x() > middle.x() ? box.right() : box.x(), middle.y()), new Point(bend.x(), middle.y()))
                : List.of(new Point(middle.x(), bend.y() > middle.y() ? box.bottom() : box.y()), new Point(middle.x(), bend.y()));
    }

    /** Goes on to a bend, round a corner where it does not lie straight ahead. */
    private static void turn(List<Point> way, Point bend) {
        Point here = way.getLast();
        if (Math.abs(here.x() - bend.x()) > SAME && Math.abs(here.y() - bend.y()) > SAME) {
            boolean came = way.size() > 1 && Math.abs(way.get(way.size() - 2).x() - here.x()) < SAME;
            way.add(came ? new Point(bend.x(), here.y()) : new Point(here.x(), bend.y()));
        }
        way.add(bend);
    }

    private static List<Point> kept(List<Point> way) {
        return way.stream().map(p -> new Point(Math.round(p.x() * 10) / 10.0, Math.round(p.y() * 10) / 10.0)).toList();
    }
}
