package roundtable.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private static final double CROSSING = 40;
    private static final double SHARED = 0.12;
    private static final double OFF_MIDDLE = 0.25;
    private static final double FROM_EDGE = 10;
    private final RouteGrid grid;
    private final double hurry;
    private final double[] cost;
    private final int[] before;
    private final int[] seen;
    private int search;
    private final Heap open = new Heap();
    private final Map<Rect, List<Port>> known = new HashMap<>();

    /** A place where a line may leave a box: the crossing it gets to, the way it goes, and what that costs. */
    private record Port(int i, int j, int direction, Point side, double cost) {
    }

    /**
     * A search along the channels of a grid.
     *
     * @param hurry how much higher than it must be the way that is still to come is rated: 1 finds the best way, more
     *        finds one that is nearly as good sooner
     */
    RouteSearch(RouteGrid grid, double hurry) {
        this.grid = grid;
        this.hurry = hurry;
        cost = new double[grid.xs.length * grid.ys.length * 4];
        before = new int[cost.length];
        seen = new int[cost.length];
    }

    /**
     * Corners of the line, both ends included; empty where the boxes stand so that there is no way.
     *
     * @param trunk the ways that other lines of the same trunk have taken from the first box: cheap to follow
     */
    List<Point> route(Rect from, Rect to, Trunk trunk) {
        search++;
        open.clear();
        Map<Integer, Port> starts = new HashMap<>();
        for (Port port : ports(from)) {
            int state = state(port.i(), port.j(), port.direction());
            if (reach(state, trunk.portCost(state, port.cost()), -1, to, trunk)) {
                starts.put(state, port);
            }
        }
        Map<Integer, List<Port>> ends = new HashMap<>();
        ports(to).forEach(port -> ends.computeIfAbsent(grid.node(port.i(), port.j()), n -> new ArrayList<>()).add(port));
        double best = Double.MAX_VALUE;
        int last = -1;
        Port end = null;
        while (!open.isEmpty() && open.least() < best) {
            double estimate = open.least();
            int state = open.poll();
            if (estimate > cost[state] + rest(column(state), row(state), to, trunk) + 1e-6) {
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
            forward(state, to, trunk);
        }
        return end == null ? List.of() : corners(last, starts, end, trunk);
    }

    /** Notes a cheaper way to a state; false where a way as cheap is known. */
    private boolean reach(int state, double now, int previous, Rect to, Trunk trunk) {
        if (seen[state] == search && now >= cost[state] - 1e-9) {
            return false;
        }
        seen[state] = search;
        cost[state] = now;
        before[state] = previous;
        open.add(state, now + rest(column(state), row(state), to, trunk));
        return true;
    }

    private void forward(int state, Rect to, Trunk trunk) {
        int i = column(state);
        int j = row(state);
        for (int direction = 0; direction < 4; direction++) {
            int ni = i + (direction == RIGHT ? 1 : direction == LEFT ? -1 : 0);
            int nj = j + (direction == DOWN ? 1 : direction == UP ? -1 : 0);
            boolean across = direction == RIGHT || direction == LEFT;
            int li = Math.min(i, ni);
            int lj = Math.min(j, nj);
            if (direction == (state + 2) % 4 || ni < 0 || nj < 0 || !grid.open(li, lj, across)) {
                continue;
            }
            double length = Math.abs(grid.xs[ni] - grid.xs[i]) + Math.abs(grid.ys[nj] - grid.ys[j]);
            double step = trunk.has(grid.node(li, lj), across) ? length * Trunk.ALONG
                    : length * (1 + SHARED * Math.min(6, grid.used(li, lj, across))) + CROSSING * crossed(ni, nj, across);
            reach(state(ni, nj, direction), cost[state] + turn(state % 4, direction) + step, state, to, trunk);
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

    private double rest(int i, int j, Rect to, Trunk trunk) {
        double dx = Math.max(0, Math.max(to.x() - grid.xs[i], grid.xs[i] - to.right()));
        double dy = Math.max(0, Math.max(to.y() - grid.ys[j], grid.ys[j] - to.bottom()));
        return (dx + dy) * trunk.least() * hurry;
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

    private List<Point> corners(int last, Map<Integer, Port> starts, Port end, Trunk trunk) {
        List<Point> back = new ArrayList<>(List.of(end.side()));
        int state = last;
        while (true) {
            back.add(new Point(grid.xs[column(state)], grid.ys[row(state)]));
            int previous = before[state];
            if (previous < 0) {
                back.add(starts.get(state).side());
                trunk.leave(state);
                return straightened(back.reversed());
            }
            boolean across = row(previous) == row(state);
            int i = Math.min(column(state), column(previous));
            int j = Math.min(row(state), row(previous));
            if (trunk.add(grid.node(i, j), across)) {
                grid.use(i, j, across);
            }
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
