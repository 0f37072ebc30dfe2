package roundtable.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Moves the lanes of an organisation chart apart where cards that a rule makes larger would reach into the next one:
 * what lies behind moves on together, so that nothing changes its order.
 */
final class LaneRoom {

    private static final double GAP = 18;

    private final Groups groups;
    private final List<Card> cards;
    private final Map<String, Point> pinned;

    /** Lanes of cards, of which some are pinned. */
    LaneRoom(Groups groups, List<Card> cards, Map<String, Point> pinned) {
        this.groups = groups;
        this.cards = cards;
        this.pinned = pinned;
    }

    /** Places with room for each card at its full size; a border behind which a card is pinned stays where it is. */
    Map<String, Point> of(Map<String, Point> stored) {
        Map<String, Point> places = new HashMap<>(stored);
        if (cards.stream().anyMatch(card -> card.w() > GrownCards.smallest(card).w())) {
            widen(places, groups.column(), true);
            widen(places, groups.band(), false);
        }
        return places;
    }

    private void widen(Map<String, Point> places, Map<String, Integer> lane, boolean across) {
        List<Integer> order = lane.values().stream().distinct().filter(each -> in(each, lane, places).findAny().isPresent())
                .sorted(Comparator.comparingDouble(each -> across ? in(each, lane, places)
                        .mapToDouble(card -> places.get(card.id()).x() + GrownCards.smallest(card).w() / 2).average().orElse(0) : each)).toList();
        for (int i = 1; i < order.size(); i++) {
            List<Card> before = order.subList(0, i).stream().flatMap(each -> in(each, lane, places)).toList();
            List<Card> behind = order.subList(i, order.size()).stream().flatMap(each -> in(each, lane, places)).toList();
            ToDoubleFunction<Card> start = card -> across ? places.get(card.id()).x() : places.get(card.id()).y();
            double next = behind.stream().mapToDouble(start).min().orElseThrow();
            double now = before.stream().mapToDouble(card -> start.applyAsDouble(card) + size(GrownCards.smallest(card), across)).max().orElseThrow();
            double then = before.stream().mapToDouble(card -> start.applyAsDouble(card) + size(card, across)).max().orElseThrow();
            double lacking = Math.ceil(then + GAP - next);
            // Lanes that were mixed by hand stay mixed.
            if (now <= next && then > now && lacking > 0 && behind.stream().noneMatch(card -> pinned.containsKey(card.id()))) {
                behind.forEach(card -> places.computeIfPresent(card.id(), (_, place) -> across ? place.moved(lacking, 0) : place.moved(0, lacking)));
            }
        }
    }

    private Stream<Card> in(Integer lane, Map<String, Integer> lanes, Map<String, Point> places) {
        return cards.stream().filter(card -> lane.equals(lanes.get(card.id())) && places.containsKey(card.id()));
    }

    private static double size(Card card, boolean across) {
        return across ? card.w() : card.h();
    }
}
