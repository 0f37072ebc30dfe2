package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/**
 * Puts boxes without a place among those that stand on an organisation chart, so that people still recognise it: each
 * comes into its own band and column, into a gap where there is one; else a row is added to the band and what is
 * below moves down together. Nothing changes its order from left to right.
 */
final class Newcomers {

    private static final double GAP = 14;
    private static final double ROW_GAP = 16;
    private static final double CARD_GAP = 18;
    private static final double LANE_GAP = 24;

    private final Arrangement chart;
    private final Map<String, Rect> standing = new LinkedHashMap<>();

    /** Room of a lane between its neighbours: from where to where its boxes may stand, and where they stand now. */
    private record Room(double from, double to, @Nullable Double first, @Nullable Double last) {

        boolean holds(double low, double high) {
            return low >= from - 1e-6 && high <= to + 1e-6;
        }
    }

    /**
     * A chart on which boxes stand.
     *
     * @param places of those that stand, by organisation
     */
    Newcomers(Arrangement chart, Map<String, Point> places) {
        this.chart = chart;
        chart.cards().stream().filter(card -> places.containsKey(card.id()))
                .forEach(card -> standing.put(card.id(), Arrangement.rect(card, places.get(card.id()))));
    }

    /** Top left corners of all boxes. */
    Map<String, Point> places() {
        List<Card> coming = chart.cards().stream().filter(card -> !standing.containsKey(card.id()))
                .sorted(Comparator.comparing((Card card) -> band(card.id())).thenComparing(card -> column(card.id()))
                        .thenComparing(Card::id)).toList();
        coming.forEach(card -> standing.put(card.id(), place(card)));
        Map<String, Point> places = new HashMap<>();
        standing.forEach((id, rect) -> places.put(id, new Point(rect.x(), rect.y())));
        return places;
    }

    private int band(String id) {
        return chart.groups().band().getOrDefault(id, 0);
    }

    private int column(String id) {
        return chart.groups().column().getOrDefault(id, 0);
    }

    private Rect place(Card card) {
        Room down = down(card.id());
        Room across = across(card.id());
        List<Rect> spots = new ArrayList<>();
        for (double y : rows(card, down)) {
            for (double x : lefts(card, across)) {
                Rect spot = new Rect(x, y, card.w(), card.h());
                if (down.holds(y, spot.bottom()) && across.holds(x, spot.right()) && free(spot)) {
                    spots.add(spot);
                }
            }
        }
        return spots.isEmpty() ? newRow(card, down, across) : best(card, spots);
    }

    private Room down(String id) {
        DoubleStream above = standing.keySet().stream().filter(other -> band(other) < band(id))
                .mapToDouble(other -> standing.get(other).bottom());
        DoubleStream below = standing.keySet().stream().filter(other -> band(other) > band(id))
                .mapToDouble(other -> standing.get(other).y());
        List<Rect> own = standing.entrySet().stream().filter(e -> band(e.getKey()) == band(id)).map(Map.Entry::getValue).toList();
        return new Room(above.max().orElse(Double.NEGATIVE_INFINITY) + LANE_GAP / 2,
                below.min().orElse(Double.POSITIVE_INFINITY) - LANE_GAP / 2,
                own.isEmpty() ? null : own.stream().mapToDouble(Rect::y).min().getAsDouble(),
                own.isEmpty() ? null : own.stream().mapToDouble(Rect::bottom).max().getAsDouble());
    }

    /** Columns stand in the order of their middles; a new one comes to the right of all. */
    private Room across(String id) {
        List<Rect> own = standing.entrySet().stream().filter(e -> column(e.getKey()) == column(id)).map(Map.Entry::getValue).toList();
        double right = standing.values().stream().mapToDouble(Rect::right).max().orElse(0);
        if (own.isEmpty()) {
            return new Room(right + LANE_GAP, Double.POSITIVE_INFINITY, null, null);
        }
        double middle = middle(own);
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        for (int other : standing.keySet().stream().map(this::column).distinct().filter(c -> c != column(id)).toList()) {
            List<Rect> theirs = standing.entrySet().stream().filter(e -> column(e.getKey()) == other).map(Map.Entry::getValue).toList();
            if (middle(theirs) < middle) {
                from = Math.max(from, theirs.stream().mapToDouble(Rect::right).max().orElse(from) + LANE_GAP / 2);
            } else {
                to = Math.min(to, theirs.stream().mapToDouble(Rect::x).min().orElse(to) - LANE_GAP / 2);
            }
        }
        return new Room(from, to, own.stream().mapToDouble(Rect::x).min().getAsDouble(),
                own.stream().mapToDouble(Rect::right).max().getAsDouble());
    }

    private static double middle(List<Rect> rects) {
        return rects.stream().mapToDouble(rect -> rect.centre().x()).average().orElse(0);
    }

    /** Heights of the rows of the band, and one more below them. */
    private double[] rows(Card card, Room down) {
        if (down.first() == null) {
            return new double[0];
        }
        return DoubleStream.concat(standing.entrySet().stream().filter(e -> band(e.getKey()) == band(card.id()))
                .mapToDouble(e -> e.getValue().y()), DoubleStream.of(down.last() + ROW_GAP)).distinct().sorted().toArray();
    }

    /** Left edges of the boxes of the column, and one more beside each of them. */
    private double[] lefts(Card card, Room across) {
        return across.first() == null ? new double[] {across.from()} : standing.entrySet().stream()
                .filter(e -> column(e.getKey()) == column(card.id())).map(Map.Entry::getValue)
                .flatMapToDouble(rect -> DoubleStream.of(rect.x(), rect.right() + CARD_GAP)).distinct().sorted().toArray();
    }

    private boolean free(Rect spot) {
        return standing.values().stream().noneMatch(other -> other.grown(GAP).overlaps(spot));
    }

    /** The spot from which the box's lines cross the fewest others; of equal ones the nearest. */
    private Rect best(Card card, List<Rect> spots) {
        List<String> ids = new ArrayList<>(standing.keySet());
        ids.add(card.id());
        Map<String, Integer> index = new HashMap<>();
        ids.forEach(id -> index.put(id, index.size()));
        int last = standing.size();
        double[] x = DoubleStream.concat(standing.values().stream().mapToDouble(r -> r.centre().x()), DoubleStream.of(0)).toArray();
        double[] y = DoubleStream.concat(standing.values().stream().mapToDouble(r -> r.centre().y()), DoubleStream.of(0)).toArray();
        List<Relation> between = chart.content().relations().stream()
                .filter(r -> index.containsKey(r.source()) && index.containsKey(r.target())).toList();
        Crossings crossings = new Crossings(x, y, index, between);
        double least = Double.MAX_VALUE;
        Rect best = spots.getFirst();
        for (Rect spot : spots) {
            x[last] = spot.centre().x();
            y[last] = spot.centre().y();
            double cost = crossings.of(last);
            if (cost < least - 1e-9) {
                least = cost;
                best = spot;
            }
        }
        return best;
    }

    /** One more row at the lower edge of the band. */
    private Rect newRow(Card card, Room down, Room across) {
        double lower = down.last() != null ? down.last() + ROW_GAP
                : Double.isInfinite(down.from()) ? standing.values().stream().mapToDouble(Rect::y).min().orElse(0)
                : down.from() + LANE_GAP / 2;
        double lacking = Math.ceil(lower + card.h() + (down.last() == null ? LANE_GAP : LANE_GAP / 2) - down.to());
        double top = lacking <= 0 ? lower : lower - partedAt(down.to(), lacking);
        List<Rect> spots = new ArrayList<>();
        for (double x : lefts(card, across)) {
            Rect spot = new Rect(x, top, card.w(), card.h());
            if (across.holds(x, spot.right()) && free(spot)) {
                spots.add(spot);
            }
        }
        if (!spots.isEmpty()) {
            return best(card, spots);
        }
        FreePlaces free = new FreePlaces(GAP);
        free.takeAll(standing.values());
        Point near = free.near(across.first() == null ? across.from() : across.first(), top, card.w(), card.h());
        return new Rect(near.x(), near.y(), card.w(), card.h());
    }

    /**
     * Moves what is below a height down or what is above it up, whichever are fewer; pinned boxes stay. Returns how
     * far those above have moved up.
     */
    private double partedAt(double cut, double by) {
        long below = standing.values().stream().filter(rect -> rect.y() > cut - 1e-6).count();
        boolean down = below * 2 <= standing.size();
        standing.replaceAll((id, rect) -> pinned(id) || rect.y() > cut - 1e-6 != down ? rect
                : new Rect(rect.x(), rect.y() + (down ? by : -by), rect.w(), rect.h()));
        return down ? 0 : by;
    }

    private boolean pinned(String id) {
        return chart.pinned().containsKey(id);
    }
}
