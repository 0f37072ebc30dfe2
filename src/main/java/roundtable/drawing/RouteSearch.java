package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the best way for one line from one box to another along the channels: short, with few corners, across few
 * other lines and not in a channel that is already full.
 */
final class RouteSearch {

    private static final int RIGHT = 0;
    private static final int DOWN = 1;
    private static final int LEFT = 2;
    private static final int UP = 3;
    private static final double CORNER = 34;
    private static final double CROSSING = 16;
    private static final double SHARED = 0.12;
    private static final double OFF_MIDDLE = 0.25;
    private static final double FROM_EDGE = 10;

    private final RouteGrid grid;
    private final double[] cost;
    private final int[] before;
    private final Map<Rect, List<Port>> known = new HashMap<>();

    /** A place where a line may leave a box: the crossing it gets to, the way it goes, and what that costs. */
    private record Port(int i, int j, int direction, Point side, double cost) {
    }

    private record Step(int state, double estimate) {
    }

    RouteSearch(RouteGrid grid) {
        this.grid = grid;
        cost = new double[grid.xs.length * grid.ys.length * 4];
        before = new int[cost.length];
    }

    /** Corners of the line, both ends included; empty where the boxes stand so that there is no way. */
    List<Point> route(Rect from, Rect to) {
        Arrays.fill(cost, Double.MAX_VALUE);
        PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::estimate));
        Map<Integer, Port> starts = new HashMap<>();
        for (Port port : ports(from)) {
            int state = state(port.i(), port.j(), port.direction());
            starts.put(state, port);
            cost[state] = port.cost();
            before[state] = -1;
            open.add(new Step(state, port.cost() + rest(port.i(), port.j(), to)));
        }
        Map<Integer, List<Port>> ends = new HashMap<>();
        ports(to).forEach(port -> ends.computeIfAbsent(grid.node(port.i(), port.j()), n -> new ArrayList<>()).add(port));
        double best = Double.MAX_VALUE;
        int last = -1;
        Port end = null;
        while (!open.isEmpty() && open.peek().estimate() < best) {
            Step step = open.poll();
            int state = step.state();
            if (step.estimate() > cost[state] + rest(column(state), row(state), to) + 1e-6) {
                continue;
            }
            for (Port port : ends.getOrDefault(state / 4, List.of())) {
                double total = cost[state] + port.cost() + turn(state % 4, (port.direction() + 2) % 4);
                if (total < best) {
                    best = total;
                    last = state;
                    end = port;
                }
            }
            forward(state, to, open);
        }
        return end == null ? List.of() : corners(last, starts, end);
    }

    private void forward(int state, Rect to, PriorityQueue<Step> open) {
        int i = column(state);
        int j = row(state);
        for (int direction = 0; direction < 4; direction++) {
            int ni = i + (direction == RIGHT ? 1 : direction == LEFT ? -1 : 0);
            int nj = j + (direction == DOWN ? 1 : direction == UP ? -1 : 0);
            boolean across = direction == RIGHT || direction == LEFT;
            if (direction == (state + 2) % 4 || ni < 0 || nj < 0 || !grid.open(Math.min(i, ni), Math.min(j, nj), across)) {
                continue;
            }
            double length = Math.abs(grid.xs[ni] - grid.xs[i]) + Math.abs(grid.ys[nj] - grid.ys[j]);
            int shared = grid.used(Math.min(i, ni), Math.min(j, nj), across);
            double next = cost[state] + turn(state % 4, direction) + length * (1 + SHARED * Math.min(6, shared))
                    + CROSSING * crossed(ni, nj, across);
            int to4 = state(ni, nj, direction);
            if (next < cost[to4] - 1e-9) {
                cost[to4] = next;
                before[to4] = state;
                open.add(new Step(to4, next + rest(ni, nj, to)));
            }
        }
    }

    /** Lines that run straight through a crossing the other way. */
    private int crossed(int i, int j, boolean across) {
        return across ? Math.min(grid.used(i, j, false), grid.used(i, j - 1, false))
                : Math.min(grid.used(i, j, true), grid.used(i - 1, j, true));
    }

    private static double turn(int from, int to) {
        return from == to ? 0 : (from + 2) % 4 == to ? 20 * CORNER : CORNER;
    }

    private double rest(int i, int j, Rect to) {
        double dx = Math.max(0, Math.max(to.x() - grid.xs[i], grid.xs[i] - to.right()));
        double dy = Math.max(0, Math.max(to.y() - grid.ys[j], grid.ys[j] - to.bottom()));
        return dx + dy;
    }

    private int state(int i, int j, int direction) {
        return grid.node(i, j) * 4 + direction;
    }

    private int column(int state) {
        return state / 4 % grid.xs.length;
    }

    private int row(int state) {
        return state / 4 / grid.xs.length;
    }

    private List<Port> ports(Rect box) {
        return known.computeIfAbsent(box, this::findPorts);
    }

    private List<Port> findPorts(Rect box) {
        List<Port> ports = new ArrayList<>();
        double inX = Math.min(FROM_EDGE, box.w() / 4);
        double inY = Math.min(FROM_EDGE, box.h() / 4);
        int above = RouteGrid.firstAbove(grid.ys, box.y() - RouteGrid.CLEAR) - 1;
        int below = RouteGrid.firstAbove(grid.ys, box.bottom() + RouteGrid.CLEAR - 1e-6);
        for (int i = RouteGrid.firstAbove(grid.xs, box.x() + inX); i < grid.xs.length && grid.xs[i] < box.right() - inX; i++) {
            double off = OFF_MIDDLE * Math.abs(grid.xs[i] - box.centre().x());
            add(ports, i, above, UP, new Point(grid.xs[i], box.y()), off, box);
            add(ports, i, below, DOWN, new Point(grid.xs[i], box.bottom()), off, box);
        }
        int left = RouteGrid.firstAbove(grid.xs, box.x() - RouteGrid.CLEAR) - 1;
        int right = RouteGrid.firstAbove(grid.xs, box.right() + RouteGrid.CLEAR - 1e-6);
        for (int j = RouteGrid.firstAbove(grid.ys, box.y() + inY); j < grid.ys.length && grid.ys[j] < box.bottom() - inY; j++) {
            double off = OFF_MIDDLE * Math.abs(grid.ys[j] - box.centre().y());
            add(ports, left, j, LEFT, new Point(box.x(), grid.ys[j]), off, box);
            add(ports, right, j, RIGHT, new Point(box.right(), grid.ys[j]), off, box);
        }
        return ports;
    }

    private void add(List<Port> ports, int i, int j, int direction, Point side, double off, Rect box) {
        if (i < 0 || j < 0 || i >= grid.xs.length || j >= grid.ys.length) {
            return;
        }
        Rect way = new Rect(Math.min(grid.xs[i], side.x()) - 0.1, Math.min(grid.ys[j], side.y()) - 0.1,
                Math.abs(grid.xs[i] - side.x()) + 0.2, Math.abs(grid.ys[j] - side.y()) + 0.2);
        if (grid.free(way, box)) {
            ports.add(new Port(i, j, direction, side, off + way.w() + way.h()));
        }
    }

    private List<Point> corners(int last, Map<Integer, Port> starts, Port end) {
        List<Point> back = new ArrayList<>(List.of(end.side()));
        int state = last;
        while (true) {
            back.add(new Point(grid.xs[column(state)], grid.ys[row(state)]));
            int previous = before[state];
            if (previous < 0) {
                back.add(starts.get(state).side());
                return straightened(back.reversed());
            }
            boolean across = row(previous) == row(state);
            grid.use(Math.min(column(state), column(previous)), Math.min(row(state), row(previous)), across);
            state = previous;
        }
    }

    /** Without points in the middle of a straight stretch. */
    static List<Point> straightened(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            while (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            if (kept.isEmpty() || kept.getLast().distance(point) > 1e-6) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < 1e-6 && Math.abs(b.x() - c.x()) < 1e-6
                || Math.abs(a.y() - b.y()) < 1e-6 && Math.abs(b.y() - c.y()) < 1e-6;
    }
}
