package roundtable.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which boxes of a chart stand where they may stay: not on another one, and not within another lane than their own. */
final class Standing {

    private final Arrangement chart;
    private final Set<String> growing;

    Standing(Arrangement chart) {
        this.chart = chart;
        this.growing = chart.cards().stream().filter(card -> card.w() > GrownCards.smallest(card).w()).map(Card::id).collect(Collectors.toSet());
    }

    /** Those of some places that are good; chosen ones always are. */
    Map<String, Point> of(Map<String, Point> stored) {
        Map<String, Rect> all = new LinkedHashMap<>();
        chart.cards().stream().filter(card -> stored.containsKey(card.id()))
                .forEach(card -> all.put(card.id(), Arrangement.rect(card, stored.get(card.id()))));
        Map<String, Point> good = new HashMap<>(chart.pinned());
        chart.cards().stream().map(Card::id).filter(id -> all.containsKey(id) && !good.containsKey(id))
                .filter(id -> good.keySet().stream().noneMatch(other -> all.get(other).overlaps(around(id, all.get(id)))))
                .filter(id -> !astray(id, all, chart.groups().band(), false) && !astray(id, all, chart.groups().column(), true))
                .forEach(id -> good.put(id, stored.get(id)));
        return good;
    }

    /** A box with the room that it needs to be as large as a rule makes it. */
    private Rect around(String id, Rect rect) {
        return growing.contains(id) ? rect.grown(GrownCards.CLEAR) : rect;
    }

    /** Whether a box's middle is among the boxes of another lane and not among those of its own. */
    private static boolean astray(String id, Map<String, Rect> all, Map<String, Integer> lane, boolean across) {
        if (!lane.containsKey(id)) {
            return false;
        }
        double middle = across ? all.get(id).centre().x() : all.get(id).centre().y();
        List<Integer> around = lane.values().stream().distinct()
                .filter(other -> within(middle, all.entrySet().stream().filter(e -> !e.getKey().equals(id)
                        && Objects.equals(lane.get(e.getKey()), other)).map(Map.Entry::getValue).toList(), across)).toList();
        return !around.isEmpty() && !around.contains(lane.get(id));
    }

    private static boolean within(double middle, List<Rect> rects, boolean across) {
        return rects.stream().mapToDouble(r -> across ? r.x() : r.y()).min().orElse(Double.MAX_VALUE) < middle
                && middle < rects.stream().mapToDouble(r -> across ? r.right() : r.bottom()).max().orElse(-Double.MAX_VALUE);
    }
}
