package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/** Lines of a free network: straight from box to box, side by side for the same pair, bent round boxes in the way. */
final class StraightLines {

    private static final double APART = 12;
    private static final double AROUND = 9;
    private static final double CLEAR = 4;
    /** What a bend costs, as length in points. */
    private static final double CORNER = 6;
    private static final int TRIES = 12;

    private final Map<String, Rect> boxes;
    private @Nullable TautLines taut;

    StraightLines(Map<String, Rect> boxes) {
        this.boxes = boxes;
    }

    /** Points of each relation's line; of very many each gets a good way instead of the shortest one. */
    Map<String, List<Point>> of(List<Relation> relations) {
        taut = relations.size() > Routes.MANY ? new TautLines(List.copyOf(boxes.values()), Routes.HURRY) : null;
        Map<Set<String>, List<Relation>> pairs = relations.stream()
                .collect(Collectors.groupingBy(r -> Set.of(r.source(), r.target())));
        Map<String, List<Point>> found = new HashMap<>();
        pairs.values().forEach(pair -> {
            for (int i = 0; i < pair.size(); i++) {
                found.put(pair.get(i).id(), line(pair.get(i), (i - (pair.size() - 1) / 2.0) * APART));
            }
        });
        return found;
    }

    /** From edge to edge along the line between the middles, whatever is in between. */
    static List<Point> between(Rect from, Rect to) {
        return clipped(List.of(from.centre(), to.centre()), from, to);
    }

    private List<Point> line(Relation relation, double aside) {
        Rect from = boxes.get(relation.source());
        Rect to = boxes.get(relation.target());
        // Both lines of a pair go to the same side whichever of the two they start from.
        double sign = relation.source().compareTo(relation.target()) < 0 ? 1 : -1;
        Point a = from.centre();
        Point b = to.centre();
        double length = Math.max(1e-6, a.distance(b));
        double room = Math.min(Math.min(from.h(), to.h()), Math.min(from.w(), to.w())) / 2 - 4;
        double shift = Math.clamp(aside, -room, room) * sign / length;
        Point start = a.moved(-(b.y() - a.y()) * shift, (b.x() - a.x()) * shift);
        Point end = b.moved(-(b.y() - a.y()) * shift, (b.x() - a.x()) * shift);
        List<Point> way = taut == null ? around(start, end, from, to, AROUND + Math.abs(aside)) : taut.way(start, end, from, to);
        return clipped(way.isEmpty() ? List.of(start, end) : way, from, to);
    }

    /** The shortest way past the corners of the boxes in the way, which are found one after the other. */
    private List<Point> around(Point start, Point end, Rect from, Rect to, double distance) {
        Set<Rect> inTheWay = new LinkedHashSet<>();
        List<Point> way = List.of(start, end);
        for (int tries = 0; tries < TRIES; tries++) {
            List<Rect> cut = cut(way, from, to);
            if (!inTheWay.addAll(cut)) {
                return way;
            }
            List<Point> corners = new ArrayList<>(List.of(start));
            // A corner within one of the line's own boxes would lead it back into that box.
            inTheWay.forEach(box -> corners(box.grown(distance)).stream()
                    .filter(corner -> !from.has(corner) && !to.has(corner)).forEach(corners::add));
            corners.add(end);
            List<Point> next = shortest(corners, inTheWay.stream().map(box -> box.grown(CLEAR)).toList());
            if (next.isEmpty()) {
                return way;
            }
            way = next;
        }
        return way;
    }

    private List<Rect> cut(List<Point> way, Rect from, Rect to) {
        return boxes.values().stream().filter(box -> box != from && box != to).filter(box -> {
            for (int i = 0; i + 1 < way.size(); i++) {
                if (box.grown(CLEAR).cutBy(way.get(i), way.get(i + 1))) {
                    return true;
                }
            }
            return false;
        }).toList();
    }

    private static List<Point> corners(Rect box) {
        return List.of(new Point(box.x(), box.y()), new Point(box.right(), box.y()),
                new Point(box.x(), box.bottom()), new Point(box.right(), box.bottom()));
    }

    /** A* from the first point to the last over all pairs that see each other. */
    private static List<Point> shortest(List<Point> points, List<Rect> boxes) {
        int last = points.size() - 1;
        double[] cost = new double[points.size()];
        double[] rest = points.stream().mapToDouble(point -> point.distance(points.getLast())).toArray();
        int[] before = new int[points.size()];
        boolean[] done = new boolean[points.size()];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int at = 0; at >= 0; at = next(cost, rest, done)) {
            if (at == last) {
                return way(points, before);
            }
            done[at] = true;
            for (int i = 0; i < cost.length; i++) {
                double next = cost[at] + points.get(at).distance(points.get(i)) + CORNER;
                if (!done[i] && next < cost[i] && next + rest[i] < cost[last] && sees(points.get(at), points.get(i), boxes)) {
                    cost[i] = next;
                    before[i] = at;
                }
            }
        }
        return List.of();
    }

    /** The reached point from which the whole way may be shortest; -1 where none is left. */
    private static int next(double[] cost, double[] rest, boolean[] done) {
        int at = -1;
        for (int i = 0; i < cost.length; i++) {
            at = !done[i] && cost[i] < Double.MAX_VALUE && (at < 0 || cost[i] + rest[i] < cost[at] + rest[at]) ? i : at;
        }
        return at;
    }

    private static List<Point> way(List<Point> points, int[] before) {
        List<Point> way = new ArrayList<>();
        for (int i = points.size() - 1; i != 0; i = before[i]) {
            way.add(points.get(i));
        }
        way.add(points.getFirst());
        return way.reversed();
    }

    private static boolean sees(Point a, Point b, List<Rect> boxes) {
        return boxes.stream().noneMatch(box -> box.cutBy(a, b));
    }

    static List<Point> clipped(List<Point> way, Rect from, Rect to) {
        List<Point> clipped = new ArrayList<>(way);
        clipped.set(0, leaving(from, way.get(0), way.get(1)));
        int last = way.size() - 1;
        clipped.set(last, leaving(to, way.get(last), way.get(last - 1)));
        return clipped;
    }

    /** Where the way from a point in a box to one outside leaves the box. */
    private static Point leaving(Rect box, Point inside, Point outside) {
        double dx = outside.x() - inside.x();
        double dy = outside.y() - inside.y();
        double byX = dx == 0 ? 1 : ((dx > 0 ? box.right() : box.x()) - inside.x()) / dx;
        double byY = dy == 0 ? 1 : ((dy > 0 ? box.bottom() : box.y()) - inside.y()) / dy;
        double part = Math.clamp(Math.min(byX, byY), 0, 1);
        return new Point(inside.x() + dx * part, inside.y() + dy * part);
    }
}
