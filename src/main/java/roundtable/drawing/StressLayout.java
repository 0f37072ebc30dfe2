package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Places of cards that hang together: those that are linked stand near each other, and the more links are between two,
 * the further apart. Distances are fitted pair by pair in small steps (Zheng, Pawar and Goodman 2018).
 */
final class StressLayout {

    private static final int ROUNDS = 30;
    /** Of larger groups only the distances to some cards are fitted. */
    private static final int ALL_PAIRS = 500;
    private static final int PIVOTS = 60;
    private static final double GAP = 26;
    private static final int PUSHES = 300;

    private final LinkedCards linked;
    private final List<Integer> group;
    private final double[] x;
    private final double[] y;
    private int[] pairs;
    private float[] wanted;

    StressLayout(LinkedCards linked, List<Integer> group) {
        this.linked = linked;
        this.group = group;
        this.x = new double[group.size()];
        this.y = new double[group.size()];
        collectPairs();
    }

    /** Middles of the cards in the order of the group, another arrangement for each seed; no two cards overlap. */
    Point[] places(int seed) {
        Random random = new Random(seed);
        double size = 100 * Math.sqrt(group.size());
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextDouble() * size;
            y[i] = random.nextDouble() * size;
        }
        fit(random);
        lie();
        for (int i = 0; i < x.length; i++) {
            x[i] *= LinkedCards.WIDER;
        }
        pushApart();
        Point[] places = new Point[x.length];
        for (int i = 0; i < x.length; i++) {
            places[i] = new Point(x[i], y[i]);
        }
        return places;
    }

    /** Sheets and screens lie on their side, and so does the drawing. */
    private void lie() {
        var across = Arrays.stream(x).summaryStatistics();
        var down = Arrays.stream(y).summaryStatistics();
        if (down.getMax() - down.getMin() > across.getMax() - across.getMin()) {
            for (int i = 0; i < x.length; i++) {
                double kept = x[i];
                x[i] = y[i];
                y[i] = kept;
            }
        }
    }

    private void collectPairs() {
        int n = group.size();
        int[] at = new int[linked.cards.size()];
        for (int i = 0; i < n; i++) {
            at[group.get(i)] = i;
        }
        List<int[]> found = new ArrayList<>();
        List<Float> lengths = new ArrayList<>();
        int step = n <= ALL_PAIRS ? 1 : Math.ceilDiv(n, PIVOTS);
        for (int i = 0; i < n; i++) {
            boolean pivot = i % step == 0;
            double[] distance = pivot ? linked.distances(group.get(i)) : null;
            for (int j = 0; pivot && j < n; j++) {
                if (j < i || j > i && j % step != 0) {
                    found.add(new int[] {i, j});
                    lengths.add((float) distance[group.get(j)]);
                }
            }
            for (LinkedCards.Link link : step == 1 ? List.<LinkedCards.Link>of() : linked.links.get(group.get(i))) {
                found.add(new int[] {i, at[link.other()]});
                lengths.add((float) link.length());
            }
        }
        pairs = new int[2 * found.size()];
        wanted = new float[found.size()];
        for (int p = 0; p < wanted.length; p++) {
            pairs[2 * p] = found.get(p)[0];
            pairs[2 * p + 1] = found.get(p)[1];
            wanted[p] = lengths.get(p);
        }
    }

    private void fit(Random random) {
        double longest = 1;
        double shortest = Double.MAX_VALUE;
        for (float length : wanted) {
            longest = Math.max(longest, length);
            shortest = Math.min(shortest, length);
        }
        int[] order = new int[wanted.length];
        for (int p = 0; p < order.length; p++) {
            order[p] = p;
        }
        double first = longest * longest;
        double last = 0.03 * shortest * shortest;
        for (int round = 0; round < ROUNDS; round++) {
            double strength = first * Math.pow(last / first, round / (ROUNDS - 1.0));
            for (int p = order.length - 1; p > 0; p--) {
                int q = random.nextInt(p + 1);
                int kept = order[p];
                order[p] = order[q];
                order[q] = kept;
            }
            for (int p : order) {
                pull(pairs[2 * p], pairs[2 * p + 1], wanted[p], strength);
            }
        }
    }

    private void pull(int i, int j, double length, double strength) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double now = Math.max(1e-3, Math.sqrt(dx * dx + dy * dy));
        double share = Math.min(1, strength / (length * length)) * (now - length) / now / 2;
        x[i] -= share * dx;
        y[i] -= share * dy;
        x[j] += share * dx;
        y[j] += share * dy;
    }

    private void pushApart() {
        boolean moved = true;
        for (int round = 0; round < PUSHES && moved; round++) {
            moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < i; j++) {
                    moved |= push(i, j);
                }
            }
        }
    }

    /** Moves two boxes that overlap apart along the shorter way; true when they did. */
    private boolean push(int i, int j) {
        Card one = linked.cards.get(group.get(i));
        Card other = linked.cards.get(group.get(j));
        double overX = (one.w() + other.w()) / 2 + GAP - Math.abs(x[i] - x[j]);
        double overY = (one.h() + other.h()) / 2 + GAP - Math.abs(y[i] - y[j]);
        if (overX <= 1e-6 || overY <= 1e-6) {
            return false;
        }
        double[] axis = overX < overY ? x : y;
        double by = (Math.min(overX, overY) + 0.1) / 2;
        double sign = axis[i] >= axis[j] ? 1 : -1;
        axis[i] += sign * by;
        axis[j] -= sign * by;
        return true;
    }
}
