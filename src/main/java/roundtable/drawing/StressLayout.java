package roundtable.drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;

/**
 * A free network: organisations that are linked stand near each other, no two boxes overlap, and boxes that have a
 * place start from there. Distances are fitted pair by pair in small steps (Zheng, Pawar and Goodman 2018).
 */
final class StressLayout {

    private static final double STEP = 165;
    private static final double WIDER = 1.4;
    private static final int ROUNDS = 40;
    private static final int PUSHES = 400;
    private static final double GAP = 48;

    private final List<Card> cards;
    private final double[][] distance;
    private final double[] x;
    private final double[] y;
    private final boolean[] fixed;
    private final boolean seeded;

    /**
     * A network to lay out.
     *
     * @param present top left corners of boxes that have a place
     * @param pinned those that must not move
     */
    StressLayout(List<Card> cards, ChartContent content, Map<String, Point> present, Set<String> pinned) {
        this.cards = cards;
        int n = cards.size();
        x = new double[n];
        y = new double[n];
        fixed = new boolean[n];
        distance = distances(content);
        seeded = present.size() * 2 > n;
        Random random = new Random(7);
        for (int i = 0; i < n; i++) {
            Card card = cards.get(i);
            Point place = present.get(card.id());
            x[i] = place == null ? random.nextDouble() * STEP * Math.sqrt(n) : (place.x() + card.w() / 2) / WIDER;
            y[i] = place == null ? random.nextDouble() * STEP * Math.sqrt(n) : place.y() + card.h() / 2;
            fixed[i] = pinned.contains(card.id());
        }
        newcomersToTheirNeighbours(present);
    }

    /** Top left corners of all cards. */
    Map<String, Point> places() {
        fit();
        for (int i = 0; i < x.length; i++) {
            x[i] *= WIDER;
        }
        pushApart();
        Map<String, Point> places = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            places.put(cards.get(i).id(), new Point(x[i] - cards.get(i).w() / 2, y[i] - cards.get(i).h() / 2));
        }
        return places;
    }

    private double[][] distances(ChartContent content) {
        int n = cards.size();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < n; i++) {
            index.put(cards.get(i).id(), i);
        }
        List<List<Integer>> links = new ArrayList<>();
        cards.forEach(card -> links.add(new ArrayList<>()));
        content.relations().forEach(r -> link(links, index.get(r.source()), index.get(r.target())));
        content.members().forEach((body, members) -> members.stream().map(m -> index.get(m.organisation()))
                .filter(i -> i != null).forEach(i -> link(links, index.get(body), i)));
        double[][] all = new double[n][];
        for (int i = 0; i < n; i++) {
            all[i] = distances(i, links);
            for (int j = 0; j < n; j++) {
                all[i][j] = all[i][j] * STEP + room(cards.get(i)) + room(cards.get(j));
            }
        }
        return all;
    }

    /** What a large box needs beyond the usual step. */
    private static double room(Card card) {
        return Math.max(0, (card.w() + card.h()) / 4 - 45);
    }

    private static void link(List<List<Integer>> links, int from, int to) {
        links.get(from).add(to);
        links.get(to).add(from);
    }

    private static double[] distances(int start, List<List<Integer>> links) {
        double[] steps = new double[links.size()];
        // Those without any path in between stand a little apart, not at the other end of the world.
        Arrays.fill(steps, 2.5 + Math.sqrt(links.size()) / 2);
        boolean[] seen = new boolean[links.size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        steps[start] = 0;
        seen[start] = true;
        while (!next.isEmpty()) {
            int at = next.poll();
            for (int neighbour : links.get(at)) {
                if (!seen[neighbour]) {
                    seen[neighbour] = true;
                    steps[neighbour] = steps[at] + 1;
                    next.add(neighbour);
                }
            }
        }
        return steps;
    }

    private void newcomersToTheirNeighbours(Map<String, Point> present) {
        for (int i = 0; i < x.length; i++) {
            if (!present.isEmpty() && !present.containsKey(cards.get(i).id())) {
                int near = -1;
                for (int j = 0; j < x.length; j++) {
                    boolean stands = present.containsKey(cards.get(j).id());
                    near = stands && (near < 0 || distance[i][j] < distance[i][near]) ? j : near;
                }
                x[i] = near < 0 ? x[i] : x[near] + 60 + i;
                y[i] = near < 0 ? y[i] : y[near] + 60 + i;
            }
        }
    }

    private void fit() {
        List<int[]> pairs = new ArrayList<>();
        double farthest = 1;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new int[] {i, j});
                farthest = Math.max(farthest, distance[i][j]);
            }
        }
        // A drawing that people know is only adjusted: steps start small.
        double first = seeded ? 0.3 * STEP * STEP : farthest * farthest;
        double last = 0.05 * STEP * STEP;
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            double strength = first * Math.pow(last / first, round / (ROUNDS - 1.0));
            Collections.shuffle(pairs, random);
            pairs.forEach(pair -> pull(pair[0], pair[1], strength));
        }
    }

    private void pull(int i, int j, double strength) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double now = Math.max(1e-3, Math.hypot(dx, dy));
        double wanted = distance[i][j];
        double share = Math.min(1, strength / (wanted * wanted)) * (now - wanted) / now / (fixed[i] || fixed[j] ? 1 : 2);
        if (!fixed[i]) {
            x[i] -= share * dx;
            y[i] -= share * dy;
        }
        if (!fixed[j]) {
            x[j] += share * dx;
            y[j] += share * dy;
        }
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
        double overX = (cards.get(i).w() + cards.get(j).w()) / 2 + GAP - Math.abs(x[i] - x[j]);
        double overY = (cards.get(i).h() + cards.get(j).h()) / 2 + GAP - Math.abs(y[i] - y[j]);
        if (overX <= 1e-6 || overY <= 1e-6 || fixed[i] && fixed[j]) {
            return false;
        }
        double[] axis = overX < overY ? x : y;
        double by = Math.min(overX, overY) + 0.1;
        double sign = axis[i] >= axis[j] ? 1 : -1;
        axis[i] += fixed[i] ? 0 : sign * by * (fixed[j] ? 1 : 0.5);
        axis[j] -= fixed[j] ? 0 : sign * by * (fixed[i] ? 1 : 0.5);
        return true;
    }
}
