package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import roundtable.book.Relation;

/** Ways of a chart's lines round its boxes: rectangular on an organisation chart, straight in a free network. */
final class Routes {

    private static final double LOOP = 14;
    /** So many lines nobody can follow round corners any more; straight ones are drawn at once. */
    static final int FOLLOWED = 1000;

    private final Map<String, Rect> boxes;
    private final List<Rect> obstacles;

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
        RouteSearch search = new RouteSearch(new RouteGrid(obstacles));
        Map<String, List<Point>> found = new HashMap<>();
        List<Tracks.Path> paths = new ArrayList<>();
        List<Relation> between = relations.stream().filter(r -> !r.source().equals(r.target()))
                .sorted(Comparator.comparingDouble(this::distance).thenComparing(Relation::id)).toList();
        for (Relation relation : between) {
            Rect from = boxes.get(relation.source());
            Rect to = boxes.get(relation.target());
            List<Point> route = search.route(from, to);
            if (route.size() < 2) {
                found.put(relation.id(), StraightLines.between(from, to));
            } else {
                paths.add(new Tracks.Path(paths.size(), coordinates(route), from, to));
                found.put(relation.id(), null);
            }
        }
        new Tracks(obstacles, paths).separate();
        List<String> routed = between.stream().map(Relation::id).filter(id -> found.get(id) == null).toList();
        IntStream.range(0, paths.size()).forEach(i -> found.put(routed.get(i), points(paths.get(i).points())));
        loops(relations, found);
        return found;
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
            double out = LOOP - 3 * Math.min(3, count.merge(r.source(), 1, Integer::sum) - 1);
            double inside = Math.min(LOOP, box.h() / 3) * out / LOOP;
            found.put(r.id(), List.of(new Point(box.right(), box.y() + inside), new Point(box.right() + out, box.y() + inside),
                    new Point(box.right() + out, box.y() - out), new Point(box.right() - inside, box.y() - out),
                    new Point(box.right() - inside, box.y())));
        });
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
