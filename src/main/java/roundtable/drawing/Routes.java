package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/** Ways of a chart's lines round its boxes: rectangular on an organisation chart, straight in a free network. */
final class Routes {

    private static final double LOOP = 14;
    private static final double NEAREST = 3;
    private static final double BESIDE = 2;
    /** Up to so many lines are led twice: the second time each knows where all the others run. */
    private static final int TWICE = 200;
    /** Of so many lines each gets a good way instead of the best one, which takes far less time. */
    static final int MANY = 500;
    /** So many lines nobody can follow round corners any more; straight ones are drawn at once. */
    static final int FOLLOWED = 4000;
    private static final double SAME = 2.5;
    private static final double CALM = 1.3;
    /** How much less than the best way will do for a line of many, see {@link RouteSearch}. */
    static final double HURRY = 5;

    private final Map<String, Rect> boxes;
    private final List<Rect> obstacles;
    private @Nullable Tracks tracks;

    /**
     * Boxes as obstacles.
     *
     * @param boxes by id, in the order of the drawing
     */
    Routes(Map<String, Rect> boxes) {
        this.boxes = boxes;
        this.obstacles = List.copyOf(boxes.values());
    }

    /** Points of each relation's line, in right angles. */
    Map<String, List<Point>> rectangular(List<Relation> relations) {
        if (relations.size() > FOLLOWED) {
            return direct(relations);
        }
        Trunks trunks = Trunks.of(relations.stream().filter(r -> !r.source().equals(r.target())).toList());
        List<Relation> between = relations.stream().filter(r -> trunks.of().containsKey(r.id())).toList();
        Map<String, Tracks.Path> paths = paths(between, trunks);
        tracks = new Tracks(obstacles, List.copyOf(paths.values()));
        tracks.separate();
        Map<String, List<Point>> found = new HashMap<>();
        between.forEach(r -> found.put(r.id(), paths.containsKey(r.id())
                ? turned(r, trunks, points(paths.get(r.id()).points()))
                : StraightLines.between(boxes.get(r.source()), boxes.get(r.target()))));
        loops(relations, found);
        return found;
    }

    /** Ways from the shared end of each trunk: the largest trunks first, and of each the nearest ends. */
    private Map<String, Tracks.Path> paths(List<Relation> relations, Trunks trunks) {
        if (relations.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<Relation>> members = relations.stream().collect(Collectors.groupingBy(r -> trunks.of().get(r.id())));
        members.values().forEach(trunk -> trunk.sort(Comparator.comparingDouble(this::distance).thenComparing(Relation::id)));
        List<Integer> order = members.keySet().stream().sorted(Comparator.comparingInt((Integer trunk) -> -members.get(trunk).size())
                .thenComparingDouble(trunk -> distance(members.get(trunk).getFirst())).thenComparing(trunk -> trunk)).toList();
        RouteGrid grid = new RouteGrid(obstacles, SAME);
        RouteSearch search = new RouteSearch(grid, relations.size() > MANY ? HURRY : CALM);
        Map<Integer, Trunk> taken = new HashMap<>();
        Map<String, List<Point>> found = new HashMap<>();
        for (int round = 0; round < (relations.size() > TWICE ? 1 : 2); round++) {
            for (int trunk : order) {
                if (round > 0) {
                    taken.get(trunk).release(grid);
                }
                taken.put(trunk, new Trunk(members.get(trunk).size() > 1));
                members.get(trunk).forEach(r -> found.put(r.id(), route(search, r, trunks, taken.get(trunk))));
            }
        }
        Map<String, Tracks.Path> paths = new LinkedHashMap<>();
        order.forEach(trunk -> members.get(trunk).stream().filter(r -> found.get(r.id()).size() >= 2).forEach(r ->
                paths.put(r.id(), new Tracks.Path(paths.size(), trunk, coordinates(found.get(r.id())), start(r, trunks), end(r, trunks)))));
        return paths;
    }

    private List<Point> route(RouteSearch search, Relation relation, Trunks trunks, Trunk trunk) {
        return search.route(start(relation, trunks), end(relation, trunks), trunk);
    }

    private Rect start(Relation relation, Trunks trunks) {
        return boxes.get(forward(relation, trunks) ? relation.source() : relation.target());
    }

    private Rect end(Relation relation, Trunks trunks) {
        return boxes.get(forward(relation, trunks) ? relation.target() : relation.source());
    }

    private static boolean forward(Relation relation, Trunks trunks) {
        return trunks.shared().get(relation.id()).equals(relation.source());
    }

    private static List<Point> turned(Relation relation, Trunks trunks, List<Point> points) {
        return trunks.shared().get(relation.id()).equals(relation.source()) ? points : points.reversed();
    }

    /** Where lines of the last rectangular ways lie closer than they should. */
    List<Tracks.Squeeze> squeezes() {
        return tracks == null ? List.of() : tracks.squeezes();
    }

    /** Points of each relation's line from box to box, whatever stands in between. */
    private Map<String, List<Point>> direct(List<Relation> relations) {
        Map<String, List<Point>> found = new HashMap<>();
        relations.stream().filter(r -> !r.source().equals(r.target())).forEach(r -> found.put(r.id(),
                StraightLines.between(boxes.get(r.source()), boxes.get(r.target()))));
        loops(relations, found);
        return found;
    }

    /** Points of each relation's line, as straight as the boxes in between allow. */
    Map<String, List<Point>> straight(List<Relation> relations) {
        if (relations.size() > FOLLOWED) {
            return direct(relations);
        }
        Map<String, List<Point>> found = new HashMap<>(new StraightLines(boxes).of(
                relations.stream().filter(r -> !r.source().equals(r.target())).toList()));
        loops(relations, found);
        return found;
    }

    /** Relations of an organisation with itself leave at the right and come back from above. */
    private void loops(List<Relation> relations, Map<String, List<Point>> found) {
        Map<String, Integer> count = new HashMap<>();
        relations.stream().filter(r -> r.source().equals(r.target())).forEach(r -> {
            Rect box = boxes.get(r.source());
            double out = outside(box, LOOP - 3 * Math.min(3, count.merge(r.source(), 1, Integer::sum) - 1));
            double inside = Math.min(LOOP, box.h() / 3) * out / LOOP;
            found.put(r.id(), List.of(new Point(box.right(), box.y() + inside), new Point(box.right() + out, box.y() + inside),
                    new Point(box.right() + out, box.y() - out), new Point(box.right() - inside, box.y() - out),
                    new Point(box.right() - inside, box.y())));
        });
    }

    /** How far a line may leave a box at its upper right corner, at most as far as wished. */
    private double outside(Rect box, double wished) {
        double out = wished;
        while (out > NEAREST) {
            Rect corner = new Rect(box.right() - out, box.y() - out - BESIDE, 2 * out + BESIDE, LOOP + out + BESIDE);
            if (obstacles.stream().noneMatch(other -> other != box && other.overlaps(corner))) {
                break;
            }
            out--;
        }
        return out;
    }

    private double distance(Relation relation) {
        return boxes.get(relation.source()).centre().distance(boxes.get(relation.target()).centre());
    }

    private static double[][] coordinates(List<Point> points) {
        return points.stream().map(p -> new double[] {p.x(), p.y()}).toArray(double[][]::new);
    }

    private static List<Point> points(double[][] coordinates) {
        List<Point> points = new ArrayList<>();
        for (double[] c : coordinates) {
            points.add(new Point(Math.round(c[0] * 10) / 10.0, Math.round(c[1] * 10) / 10.0));
        }
        return RouteSearch.straightened(points);
    }
}
