package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Moves single cards of a free network to where their lines cross fewer others and run through fewer boxes, and
 * stays as near as possible to the wanted distances.
 */
final class FreeUntangling {

    private static final double CROSSING = 1;
    private static final double THROUGH = 1.5;
    private static final double LENGTH = 1 / 160.0;
    private static final double GAP = 26;
    private static final double CLEAR = 6;
    private static final double[] TURNS = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75};
    private static final int ROUNDS = 4;
    /** So many looks at a line or a box are taken at most, which takes some tenths of a second. */
    private static final long EFFORT = 40_000_000;

    private final List<Card> cards = new ArrayList<>();
    private final double[] x;
    private final double[] y;
    private final List<List<LinkedCards.Link>> links = new ArrayList<>();
    private final int[] from;
    private final int[] to;
    private final double[] length;
    private final Set<String> standing;
    /** Left and upper edge of what stands: a newcomer beyond them would make the whole drawing move on the sheet. */
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private long effort;

    /** Cards that hang together and may all be moved. */
    FreeUntangling(LinkedCards linked, List<Integer> group, Point[] middles) {
        this(linked, group, middles, Set.of());
    }

    /**
     * All cards of a chart.
     *
     * @param corners top left corners of the cards
     * @param standing organisations whose cards stay where they are
     */
    FreeUntangling(LinkedCards linked, Map<String, Point> corners, Set<String> standing) {
        this(linked, IntStream.range(0, linked.cards.size()).boxed().toList(), linked.cards.stream()
                .map(card -> corners.get(card.id()).moved(card.w() / 2, card.h() / 2)).toArray(Point[]::new), standing);
    }

    private FreeUntangling(LinkedCards linked, List<Integer> group, Point[] places, Set<String> standing) {
        this.standing = standing;
        Map<Integer, Integer> at = new HashMap<>();
        group.forEach(card -> at.put(card, at.size()));
        List<double[]> lines = new ArrayList<>();
        x = new double[group.size()];
        y = new double[group.size()];
        for (int i = 0; i < group.size(); i++) {
            Card card = linked.cards.get(group.get(i));
            cards.add(card);
            if (standing.contains(card.id())) {
                left = Math.min(left, places[i].x() - card.w() / 2);
                top = Math.min(top, places[i].y() - card.h() / 2);
            }
            x[i] = places[i].x();
            y[i] = places[i].y();
            Map<Integer, LinkedCards.Link> once = new HashMap<>();
            linked.links.get(group.get(i)).forEach(link -> once.put(at.get(link.other()),
                    new LinkedCards.Link(at.get(link.other()), link.length())));
            links.add(List.copyOf(once.values().stream().sorted(Comparator.comparing(LinkedCards.Link::other)).toList()));
            for (LinkedCards.Link link : links.get(i)) {
                if (link.other() < i) {
                    lines.add(new double[] {i, link.other(), link.length()});
                }
            }
        }
        from = lines.stream().mapToInt(line -> (int) line[0]).toArray();
        to = lines.stream().mapToInt(line -> (int) line[1]).toArray();
        length = lines.stream().mapToDouble(line -> line[2]).toArray();
    }

    /** Middles of the cards after the moves. */
    Point[] places() {
        left = standing.isEmpty() ? Double.NEGATIVE_INFINITY : left;
        top = standing.isEmpty() ? Double.NEGATIVE_INFINITY : top;
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int i = 0; i < x.length && effort < EFFORT; i++) {
                better |= !standing.contains(cards.get(i).id()) && move(i);
            }
        }
        Point[] places = new Point[x.length];
        for (int i = 0; i < x.length; i++) {
            places[i] = new Point(x[i], y[i]);
        }
        return places;
    }

    /** Top left corners of the cards after the moves, by organisation. */
    Map<String, Point> corners() {
        Point[] middles = places();
        Map<String, Point> corners = new HashMap<>();
        for (int i = 0; i < middles.length; i++) {
            corners.put(cards.get(i).id(), middles[i].moved(-cards.get(i).w() / 2, -cards.get(i).h() / 2));
        }
        return corners;
    }

    /** What all lines cost: the lower, the easier to read. */
    double cost() {
        double cost = 0;
        for (int i = 0; i < x.length; i++) {
            cost += of(i, Double.MAX_VALUE);
        }
        return cost / 2;
    }

    private boolean move(int card) {
        double now = of(card, Double.MAX_VALUE);
        if (now < 0.5) {
            return false;
        }
        double bestX = x[card];
        double bestY = y[card];
        double best = now - 0.05;
        boolean found = false;
        for (Point wish : wishes(card)) {
            if (free(card, wish)) {
                x[card] = wish.x();
                y[card] = wish.y();
                double cost = of(card, best);
                if (cost < best) {
                    best = cost;
                    bestX = wish.x();
                    bestY = wish.y();
                    found = true;
                }
            }
        }
        x[card] = bestX;
        y[card] = bestY;
        return found;
    }

    /** Around each card it is linked with, and in the middle of them. */
    private Set<Point> wishes(int card) {
        Set<Point> wishes = new LinkedHashSet<>();
        double sumX = 0;
        double sumY = 0;
        for (LinkedCards.Link link : links.get(card)) {
            sumX += x[link.other()];
            sumY += y[link.other()];
            for (double turn : TURNS) {
                wishes.add(new Point(x[link.other()] + link.length() * LinkedCards.WIDER * Math.cos(turn * Math.PI),
                        y[link.other()] + link.length() * Math.sin(turn * Math.PI)));
            }
        }
        double middleX = sumX / links.get(card).size();
        double middleY = sumY / links.get(card).size();
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            wishes.add(new Point(x[card] + share * (middleX - x[card]), y[card] + share * (middleY - y[card])));
        }
        return wishes;
    }

    private boolean free(int card, Point at) {
        Card own = cards.get(card);
        if (at.x() - own.w() / 2 < left || at.y() - own.h() / 2 < top) {
            return false;
        }
        for (int i = 0; i < x.length; i++) {
            if (i != card && Math.abs(x[i] - at.x()) < (cards.get(i).w() + own.w()) / 2 + GAP
                    && Math.abs(y[i] - at.y()) < (cards.get(i).h() + own.h()) / 2 + GAP) {
                return false;
            }
        }
        return true;
    }

    /** What the lines of a card and those through its box cost, counted only as far as a limit. */
    private double of(int card, double limit) {
        double cost = 0;
        effort += (long) (links.get(card).size() + 1) * from.length;
        for (LinkedCards.Link link : links.get(card)) {
            double dx = (x[card] - x[link.other()]) / LinkedCards.WIDER;
            cost += Math.abs(Math.hypot(dx, y[card] - y[link.other()]) - link.length()) * LENGTH;
        }
        for (int line = 0; line < from.length && cost < limit; line++) {
            int a = from[line];
            int b = to[line];
            if (a == card || b == card) {
                cost += THROUGH * through(a, b);
            } else {
                cost += hits(card, a, b) ? THROUGH : 0;
                for (LinkedCards.Link link : links.get(card)) {
                    cost += link.other() != a && link.other() != b && cross(card, link.other(), a, b) ? CROSSING : 0;
                }
            }
        }
        return cost;
    }

    private int through(int a, int b) {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += i != a && i != b && hits(i, a, b) ? 1 : 0;
        }
        return count;
    }

    /** Whether the straight line between two cards touches a third one, by the test of separating axes. */
    private boolean hits(int card, int a, int b) {
        double w = cards.get(card).w() / 2 + CLEAR;
        double h = cards.get(card).h() / 2 + CLEAR;
        if (Math.max(x[a], x[b]) < x[card] - w || Math.min(x[a], x[b]) > x[card] + w
                || Math.max(y[a], y[b]) < y[card] - h || Math.min(y[a], y[b]) > y[card] + h) {
            return false;
        }
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        return Math.abs(dx * (y[card] - y[a]) - dy * (x[card] - x[a])) <= Math.abs(dx) * h + Math.abs(dy) * w;
    }

    private boolean cross(int a, int b, int c, int d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private double side(int a, int b, int p) {
        return (x[b] - x[a]) * (y[p] - y[a]) - (y[b] - y[a]) * (x[p] - x[a]);
    }
}
