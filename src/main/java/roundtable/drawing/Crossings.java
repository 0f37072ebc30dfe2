package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import roundtable.book.Relation;

/** How often the lines between cards would cross each other if all were straight, and what moving a card changes. */
final class Crossings {

    /** Weight of a point of length against a crossing: of two places with as many crossings the nearer one wins. */
    private static final double LENGTH = 0.002;

    final double[] x;
    final double[] y;
    private final int[] from;
    private final int[] to;
    private final int[][] lines;

    /**
     * Lines between points.
     *
     * @param index of each organisation among the points
     */
    Crossings(double[] x, double[] y, Map<String, Integer> index, List<Relation> relations) {
        this.x = x;
        this.y = y;
        List<Relation> between = relations.stream().filter(r -> !r.source().equals(r.target())).toList();
        from = between.stream().mapToInt(r -> index.get(r.source())).toArray();
        to = between.stream().mapToInt(r -> index.get(r.target())).toArray();
        List<List<Integer>> at = IntStream.range(0, x.length).<List<Integer>>mapToObj(i -> new ArrayList<>()).toList();
        for (int line = 0; line < from.length; line++) {
            at.get(from[line]).add(line);
            at.get(to[line]).add(line);
        }
        lines = at.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    int lines() {
        return from.length;
    }

    boolean linked(int point) {
        return lines[point].length > 0;
    }

    /** Crossings of all lines, and a little for their length. */
    double total() {
        double total = 0;
        for (int line = 0; line < from.length; line++) {
            total += length(line);
            for (int other = 0; other < line; other++) {
                total += cross(line, other) ? 1 : 0;
            }
        }
        return total;
    }

    /** What the lines of a point cost. */
    double of(int point) {
        double cost = 0;
        for (int line : lines[point]) {
            cost += length(line);
            for (int other = 0; other < from.length; other++) {
                cost += cross(line, other) ? 1 : 0;
            }
        }
        return cost;
    }

    /** Exchanges the places of two points if that makes their lines cross less; true when it did. */
    boolean exchanged(int one, int other) {
        double before = of(one) + of(other);
        exchange(one, other);
        if (of(one) + of(other) < before - 1e-6) {
            return true;
        }
        exchange(one, other);
        return false;
    }

    private void exchange(int one, int other) {
        double keptX = x[one];
        double keptY = y[one];
        x[one] = x[other];
        y[one] = y[other];
        x[other] = keptX;
        y[other] = keptY;
    }

    private double length(int line) {
        return LENGTH * Math.hypot(x[from[line]] - x[to[line]], y[from[line]] - y[to[line]]);
    }

    private boolean cross(int line, int other) {
        int a = from[line];
        int b = to[line];
        int c = from[other];
        int d = to[other];
        return a != c && a != d && b != c && b != d
                && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private double side(int a, int b, int p) {
        return (x[b] - x[a]) * (y[p] - y[a]) - (y[b] - y[a]) * (x[p] - x[a]);
    }
}
