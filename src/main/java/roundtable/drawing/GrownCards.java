package roundtable.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large each card of a chart stands where a rule makes it larger: as large as leaves a way for lines around it,
 * keeps its marks off the others, and stays out of the next lane.
 */
final class GrownCards {

    /** Between a card that grows and the others, in points. */
    static final double CLEAR = 9.5;

    private final Groups groups;
    private final Map<String, Point> places;
    private final Map<String, Card> standing = new LinkedHashMap<>();
    private final Map<String, Rect> rects = new HashMap<>();
    private final Rects taken = new Rects();
    private final Rects marks = new Rects();

    /** Cards at their places, by organisation. */
    GrownCards(List<Card> cards, Groups groups, Map<String, Point> places) {
        this.groups = groups;
        this.places = places;
        cards.forEach(card -> stand(smallest(card)));
        cards.stream().filter(card -> card.smaller() != null)
                .sorted(Comparator.comparingDouble((Card card) -> card.w() * card.h()).reversed().thenComparing(Card::id)).forEach(this::grow);
    }

    /** The cards as they stand, in their order. */
    Map<String, Card> standing() {
        return standing;
    }

    static Card smallest(Card card) {
        return card.smaller() == null ? card : smallest(card.smaller());
    }

    private void stand(Card card) {
        Rect rect = rect(card);
        standing.put(card.id(), card);
        rects.put(card.id(), rect);
        taken.add(rect);
        badges(card).forEach(marks::add);
    }

    private void grow(Card card) {
        Card small = standing.get(card.id());
        taken.remove(rects.get(card.id()));
        badges(small).forEach(marks::remove);
        Card fitting = card;
        while (fitting.smaller() != null && !fits(fitting, rect(small))) {
            fitting = fitting.smaller();
        }
        stand(fitting);
    }

    private boolean fits(Card card, Rect small) {
        Rect rect = rect(card);
        return taken.isFree(rect.grown(CLEAR)) && marks.isFree(rect)
                && badges(card).stream().allMatch(badge -> taken.isFree(badge) && marks.isFree(badge))
                && apart(card.id(), groups.column(), rect.right(), small.right(), true)
                && apart(card.id(), groups.band(), rect.bottom(), small.bottom(), false);
    }

    /** Whether a card that grows to an edge stays before all cards of other lanes that begin behind it. */
    private boolean apart(String id, Map<String, Integer> lane, double edge, double before, boolean across) {
        Integer own = lane.get(id);
        return own == null || rects.entrySet().stream().filter(other -> !own.equals(lane.get(other.getKey())))
                .mapToDouble(other -> across ? other.getValue().x() : other.getValue().y())
                .noneMatch(start -> start >= before && start < edge + CLEAR);
    }

    private List<Rect> badges(Card card) {
        Point place = places.get(card.id());
        return card.box().badges().stream().map(badge -> Rect.of(badge.moved(place.x(), place.y()))).toList();
    }

    private Rect rect(Card card) {
        return Arrangement.rect(card, places.get(card.id()));
    }
}
