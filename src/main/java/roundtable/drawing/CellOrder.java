package roundtable.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import roundtable.book.Relation;

/**
 * The order of cards from left to right, and from top to bottom where they stand one above the other: as they stand
 * now; those without a place come in where those they are linked with stand.
 */
final class CellOrder {

    /** Cards whose middles are no further apart than this stand in one stack. */
    private static final double STACK = 60;

    private CellOrder() {
    }

    /**
     * An order for cards.
     *
     * @param fresh order from left to right of cards without a place
     * @param present top left corners of those that have one
     */
    static Comparator<Card> of(
            List<Card> cards, List<Relation> relations, Map<String, Double> fresh, Map<String, Point> present) {
        if (present.isEmpty()) {
            return Comparator.comparing((Card card) -> fresh.get(card.id())).thenComparing(Card::id);
        }
        Map<String, Double> middle = new HashMap<>();
        cards.stream().filter(card -> present.containsKey(card.id()))
                .forEach(card -> middle.put(card.id(), present.get(card.id()).x() + card.w() / 2));
        Map<String, Integer> stack = stacks(middle);
        int last = stack.values().stream().mapToInt(i -> i + 1).max().orElse(0);
        cards.stream().filter(card -> !present.containsKey(card.id())).forEach(card ->
                stack.put(card.id(), beside(card, relations, stack).isEmpty() ? last
                        : (int) Math.round(beside(card, relations, stack).getAsDouble())));
        return Comparator.comparing((Card card) -> stack.get(card.id()))
                .thenComparing(card -> present.containsKey(card.id()) ? present.get(card.id()).y() : Double.MAX_VALUE)
                .thenComparing(card -> fresh.get(card.id())).thenComparing(Card::id);
    }

    private static Map<String, Integer> stacks(Map<String, Double> middle) {
        Map<String, Integer> stacks = new HashMap<>();
        double start = Double.NEGATIVE_INFINITY;
        int stack = -1;
        for (var entry : middle.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            if (entry.getValue() - start > STACK) {
                stack++;
                start = entry.getValue();
            }
            stacks.put(entry.getKey(), stack);
        }
        return stacks;
    }

    private static OptionalDouble beside(Card card, List<Relation> relations, Map<String, Integer> stack) {
        return relations.stream().flatMapToDouble(r -> {
            String other = r.source().equals(card.id()) ? r.target() : r.target().equals(card.id()) ? r.source() : null;
            Integer there = stack.get(other);
            return there == null ? DoubleStream.empty() : DoubleStream.of(there);
        }).average();
    }
}
