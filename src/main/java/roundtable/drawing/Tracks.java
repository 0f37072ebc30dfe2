package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays lines that share a channel side by side: each stretch gets its own track within the free room, in the order in
 * which the lines leave the channel, so that they cross as little as possible. Lines of one trunk share a track.
 */
final class Tracks {

    /** Distance of parallel lines in points. */
    static final double APART = 6;

    private static final double NEAR = 5;
    private static final double REACH = 44;

    private final List<Rect> boxes;
    private final List<Path> paths;
    private final List<Squeeze> squeezes = new ArrayList<>();

    /** A line whose stretches may be shifted sideways: points as {x, y}, between two boxes. */
    record Path(int index, int trunk, double[][] points, Rect from, Rect to) {
    }

    /**
     * A channel that is too narrow for its lines.
     *
     * @param axis 0 where boxes should stand further apart from left to right, 1 from top to bottom
     * @param from where its free room begins
     * @param to where its free room ends
     * @param lacking how much wider it should be
     */
    record Squeeze(int axis, double from, double to, double lacking) {

        double middle() {
            return (from + to) / 2;
        }
    }

    Tracks(List<Rect> boxes, List<Path> paths) {
        this.boxes = boxes;
        this.paths = paths;
    }

    List<Squeeze> squeezes() {
        return squeezes;
    }

    void separate() {
        separate(0);
        separate(1);
        squeezes.clear();
        separate(0);
        separate(1);
    }

    private void separate(int axis) {
        List<Strand> left = Strand.all(paths, axis);
        boolean[] used = new boolean[left.size()];
        for (int first = 0; first < left.size(); first++) {
            if (used[first]) {
                continue;
            }
            used[first] = true;
            List<Strand> bundle = new ArrayList<>(List.of(left.get(first)));
            for (int grown = 0; grown < bundle.size(); grown++) {
                Strand one = bundle.get(grown);
                // Sorted by where they are: none before the first one's reach is left.
                for (int i = first + 1; i < left.size() && left.get(i).where() - one.where() < APART * 1.3; i++) {
                    if (!used[i] && one.where() - left.get(i).where() < APART * 1.3 && one.beside(left.get(i), NEAR)) {
                        used[i] = true;
                        bundle.add(left.get(i));
                    }
                }
            }
            if (bundle.size() > 1) {
                spread(bundle, axis);
            }
        }
    }

    private void spread(List<Strand> bundle, int axis) {
        List<Strand> order = ordered(bundle);
        int[] track = new int[order.size()];
        double[] low = new double[order.size()];
        double[] high = new double[order.size()];
        int tracks = 0;
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < i; j++) {
                track[i] = order.get(i).beside(order.get(j), NEAR) ? Math.max(track[i], track[j] + 1) : track[i];
            }
            tracks = Math.max(tracks, track[i] + 1);
            low[i] = order.get(i).limit(boxes, -1, REACH);
            high[i] = order.get(i).limit(boxes, 1, REACH);
            from = Math.max(from, low[i]);
            to = Math.min(to, high[i]);
        }
        double wanted = APART * (tracks - 1);
        if (to - from < wanted - 0.5) {
            squeezes.add(new Squeeze(axis, Math.min(from, to), Math.max(from, to), wanted - Math.max(0, to - from)));
        }
        double middle = order.stream().mapToDouble(Strand::where).average().orElse(0);
        double apart = tracks < 2 ? 0 : Math.max(0, Math.min(APART, (to - from) / (tracks - 1)));
        double half = apart * (tracks - 1) / 2;
        double centre = from + half > to - half ? (from + to) / 2 : Math.clamp(middle, from + half, to - half);
        for (int i = 0; i < order.size(); i++) {
            double wish = centre - half + track[i] * apart;
            if (low[i] <= high[i]) {
                order.get(i).shift(Math.clamp(wish, low[i], high[i]));
            }
        }
    }

    private static List<Strand> ordered(List<Strand> bundle) {
        double[] score = new double[bundle.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            for (int j = 0; j < bundle.size(); j++) {
                score[i] += i != j && bundle.get(i).beside(bundle.get(j), NEAR) ? before(bundle.get(i), bundle.get(j)) : 0;
            }
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> score[i]).thenComparingInt(i -> bundle.get(i).index()));
        return order.stream().map(bundle::get).toList();
    }

    /** Negative when one should lie before the other: it leaves the common part towards that side. */
    private static double before(Strand one, Strand other) {
        double apart = one.where() - other.where();
        double score = Math.abs(apart) > 0.5 ? 3 * Math.signum(apart) : 0;
        score += side(one.low() - other.low(), one.turn(true), other.turn(true));
        score += side(other.high() - one.high(), one.turn(false), other.turn(false));
        return score;
    }

    private static double side(double begins, double one, double other) {
        return begins > 1 ? one : begins < -1 ? -other : (one - other) / 2.0;
    }
}
