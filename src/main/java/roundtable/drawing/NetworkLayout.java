package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A free network from nothing: each group of cards that hang together by itself, and the groups side by side. */
final class NetworkLayout {

    private static final double BETWEEN = 48;
    private static final double SHAPE = 1.6;
    private static final double ALONE = 24;
    private static final int MOST_BESIDE = 12;
    /** What a point more of width or height costs against a crossing: names are printed the smaller, the larger it is. */
    private static final double COMPACT = 1 / 120.0;

    private final LinkedCards linked;

    NetworkLayout(LinkedCards linked) {
        this.linked = linked;
    }

    /** Cards that hang together, with their top left corners from 0, 0. */
    private record Island(Map<String, Point> places, double w, double h) {
    }

    /** Top left corners of all cards. */
    Map<String, Point> places() {
        List<Island> islands = new ArrayList<>();
        List<Card> alone = new ArrayList<>();
        for (List<Integer> group : linked.groups()) {
            if (group.size() == 1) {
                alone.add(linked.cards.get(group.getFirst()));
            } else {
                islands.add(island(group));
            }
        }
        islands.sort(Comparator.comparingDouble(island -> -island.h()));
        Map<String, Point> best = Map.of();
        double least = Double.MAX_VALUE;
        for (double width : widths(islands, alone)) {
            Map<String, Point> places = new HashMap<>();
            grid(alone, width, rows(islands, width, places), places);
            double size = size(places);
            if (size < least - 1e-9) {
                least = size;
                best = places;
            }
        }
        return best;
    }

    /** Widths of the whole that are tried: as many islands side by side as there are, or fewer. */
    private static double[] widths(List<Island> islands, List<Card> alone) {
        double[] widths = new double[Math.min(islands.size(), MOST_BESIDE) + 1];
        widths[0] = Math.sqrt(alone.stream().mapToDouble(card -> (card.w() + ALONE) * (card.h() + ALONE)).sum() * SHAPE);
        for (int i = 1; i < widths.length; i++) {
            widths[i] = islands.get(i - 1).w() + (i == 1 ? 0 : widths[i - 1] + BETWEEN);
        }
        return widths;
    }

    private double size(Map<String, Point> places) {
        return BandLayout.size(linked.cards.stream().mapToDouble(card -> places.get(card.id()).x() + card.w()).max().orElse(0),
                linked.cards.stream().mapToDouble(card -> places.get(card.id()).y() + card.h()).max().orElse(0));
    }

    /** The best of a few arrangements of one group. */
    private Island island(List<Integer> group) {
        StressLayout layout = new StressLayout(linked, group);
        Island best = null;
        double least = Double.MAX_VALUE;
        for (int seed = 0; seed < tries(group.size()); seed++) {
            FreeUntangling untangling = new FreeUntangling(linked, group, layout.places(seed));
            Island island = island(group, untangling.places());
            double cost = untangling.cost() + BandLayout.size(island.w(), island.h()) * COMPACT;
            if (cost < least) {
                least = cost;
                best = island;
            }
        }
        return best;
    }

    private static int tries(int cards) {
        return cards <= 30 ? 8 : cards <= 60 ? 4 : cards <= 150 ? 3 : 1;
    }

    private Island island(List<Integer> group, Point[] middles) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        Map<String, Point> places = new HashMap<>();
        for (int i = 0; i < middles.length; i++) {
            Card card = linked.cards.get(group.get(i));
            Point corner = middles[i].moved(-card.w() / 2, -card.h() / 2);
            places.put(card.id(), corner);
            left = Math.min(left, corner.x());
            top = Math.min(top, corner.y());
            right = Math.max(right, corner.x() + card.w());
            bottom = Math.max(bottom, corner.y() + card.h());
        }
        double x = left;
        double y = top;
        places.replaceAll((id, place) -> place.moved(-x, -y));
        return new Island(places, right - left, bottom - top);
    }

    /** Islands beside each other, in rows that are as high as their first; returns where the next row begins. */
    private static double rows(List<Island> islands, double width, Map<String, Point> places) {
        double left = 0;
        double top = 0;
        double high = 0;
        for (Island island : islands) {
            if (left > 0 && left + island.w() > width) {
                left = 0;
                top += high + BETWEEN;
                high = 0;
            }
            double x = left;
            double y = top;
            island.places().forEach((id, place) -> places.put(id, place.moved(x, y)));
            left += island.w() + BETWEEN;
            high = Math.max(high, island.h());
        }
        return islands.isEmpty() ? 0 : top + high + BETWEEN;
    }

    /** Cards without links in rows below all others, the low ones first. */
    private static void grid(List<Card> alone, double width, double top, Map<String, Point> places) {
        double left = 0;
        double y = top;
        double high = 0;
        for (Card card : alone.stream().sorted(Comparator.comparingDouble(Card::h).thenComparing(Card::id)).toList()) {
            if (left > 0 && left + card.w() > width) {
                left = 0;
                y += high + ALONE;
                high = 0;
            }
            places.put(card.id(), new Point(left, y));
            left += card.w() + ALONE;
            high = Math.max(high, card.h());
        }
    }
}
