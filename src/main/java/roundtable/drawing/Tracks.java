package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays lines that share a channel side by side: each stretch gets its own track within the free room, in the order in
 * which the lines leave the channel, so that they cross as little as possible.
 */
final class Tracks {

    private static final double APART = 11;
    private static final double NEAR = 5;
    private static final double REACH = 44;
    private static final double FROM_EDGE = 7;

    private final List<Rect> boxes;
    private final List<Path> paths;

    /** A line whose stretches may be shifted sideways: points as {x, y}, between two boxes. */
    record Path(int index, double[][] points, Rect from, Rect to) {
    }

    /** A stretch of a path; axis 0 means that it stands upright and its x may change, axis 1 that it lies. */
    private record Stretch(Path path, int at, int axis) {

        double where() {
            return path.points()[at][axis];
        }

        double low() {
            return Math.min(path.points()[at][1 - axis], path.points()[at + 1][1 - axis]);
        }

        double high() {
            return Math.max(path.points()[at][1 - axis], path.points()[at + 1][1 - axis]);
        }

        void shift(double to) {
            path.points()[at][axis] = to;
            path.points()[at + 1][axis] = to;
        }

        boolean beside(Stretch other) {
            return low() < other.high() + NEAR && other.low() < high() + NEAR;
        }

        /** Which way the line turns at its low or high end: -1 to lower values of the axis, 1 to higher, 0 at a box. */
        int turn(boolean atLow) {
            boolean first = path.points()[at][1 - axis] <= path.points()[at + 1][1 - axis] == atLow;
            int corner = first ? at : at + 1;
            int beyond = first ? at - 1 : at + 2;
            if (beyond < 0 || beyond >= path.points().length) {
                return 0;
            }
            return (int) Math.signum(path.points()[beyond][axis] - path.points()[corner][axis]);
        }
    }

    Tracks(List<Rect> boxes, List<Path> paths) {
        this.boxes = boxes;
        this.paths = paths;
    }

    void separate() {
        separate(0);
        separate(1);
        separate(0);
    }

    private void separate(int axis) {
        List<Stretch> left = new ArrayList<>(paths.stream().flatMap(path -> stretches(path, axis).stream())
                .sorted(Comparator.comparingDouble(Stretch::where)).toList());
        while (!left.isEmpty()) {
            List<Stretch> bundle = new ArrayList<>(List.of(left.removeFirst()));
            for (int grown = 0; grown < bundle.size(); grown++) {
                Stretch one = bundle.get(grown);
                left.removeIf(other -> other.where() - one.where() < APART * 0.8 && one.where() - other.where() < APART * 0.8
                        && one.beside(other) && bundle.add(other));
            }
            if (bundle.size() > 1) {
                spread(bundle);
            }
        }
    }

    private static List<Stretch> stretches(Path path, int axis) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < path.points().length; i++) {
            if (Math.abs(path.points()[i][axis] - path.points()[i + 1][axis]) < 1e-6) {
                stretches.add(new Stretch(path, i, axis));
            }
        }
        return stretches;
    }

    private void spread(List<Stretch> bundle) {
        double[] low = new double[bundle.size()];
        double[] high = new double[bundle.size()];
        List<Stretch> order = ordered(bundle);
        int[] track = new int[order.size()];
        int tracks = 0;
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < i; j++) {
                track[i] = order.get(i).beside(order.get(j)) ? Math.max(track[i], track[j] + 1) : track[i];
            }
            tracks = Math.max(tracks, track[i] + 1);
            low[i] = limit(order.get(i), -1);
            high[i] = limit(order.get(i), 1);
            from = Math.max(from, low[i]);
            to = Math.min(to, high[i]);
        }
        double middle = order.stream().mapToDouble(Stretch::where).average().orElse(0);
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

    private static List<Stretch> ordered(List<Stretch> bundle) {
        double[] score = new double[bundle.size()];
        for (int i = 0; i < bundle.size(); i++) {
            for (int j = 0; j < bundle.size(); j++) {
                score[i] += i != j && bundle.get(i).beside(bundle.get(j)) ? before(bundle.get(i), bundle.get(j)) : 0;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < score.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> score[i]).thenComparingInt(i -> bundle.get(i).path().index()));
        return order.stream().map(bundle::get).toList();
    }

    /** Negative when one should lie before the other: it leaves the common part towards that side. */
    private static double before(Stretch one, Stretch other) {
        double apart = one.where() - other.where();
        double score = Math.abs(apart) > 0.5 ? 3 * Math.signum(apart) : 0;
        score += side(one.low() - other.low(), one.turn(true), other.turn(true));
        score += side(other.high() - one.high(), one.turn(false), other.turn(false));
        return score;
    }

    private static double side(double begins, int one, int other) {
        return begins > 1 ? one : begins < -1 ? -other : (one - other) / 2.0;
    }

    /** How far a stretch may be shifted: up to the boxes beside it, and with its end no further than its own box's side. */
    private double limit(Stretch stretch, int sign) {
        int axis = stretch.axis();
        double limit = stretch.where() + sign * REACH;
        for (Rect box : boxes) {
            double near = sign < 0 ? end(box, axis) + RouteGrid.CLEAR : start(box, axis) - RouteGrid.CLEAR;
            boolean beside = start(box, 1 - axis) < stretch.high() + NEAR - 1 && end(box, 1 - axis) > stretch.low() - NEAR + 1;
            boolean ahead = sign < 0 ? end(box, axis) <= stretch.where() + 1 : start(box, axis) >= stretch.where() - 1;
            if (beside && ahead && !ends(stretch, box)) {
                limit = sign < 0 ? Math.max(limit, near) : Math.min(limit, near);
            }
        }
        Path path = stretch.path();
        limit = stretch.at() == 0 ? within(limit, path.from(), axis, sign) : limit;
        return stretch.at() == path.points().length - 2 ? within(limit, path.to(), axis, sign) : limit;
    }

    private static boolean ends(Stretch stretch, Rect box) {
        Path path = stretch.path();
        return stretch.at() == 0 && box == path.from() || stretch.at() == path.points().length - 2 && box == path.to();
    }

    private static double within(double limit, Rect box, int axis, int sign) {
        double inset = Math.min(FROM_EDGE, (end(box, axis) - start(box, axis)) / 4);
        return sign < 0 ? Math.max(limit, start(box, axis) + inset) : Math.min(limit, end(box, axis) - inset);
    }

    private static double start(Rect box, int axis) {
        return axis == 0 ? box.x() : box.y();
    }

    private static double end(Rect box, int axis) {
        return axis == 0 ? box.right() : box.bottom();
    }
}
