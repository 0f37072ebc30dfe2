package roundtable.drawing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.book.Relation;

/** Exchanges cards of one cell of a chart, as long as that makes fewer lines cross. */
final class CellUntangling {

    private static final int ROUNDS = 4;
    /** So many comparisons of two lines are made at most, which takes a tenth of a second or two. */
    private static final long EFFORT = 60_000_000;

    private final List<Card> cards;
    private final List<Relation> relations;
    private final Map<String, Integer> index;

    CellUntangling(List<Card> cards, List<Relation> relations) {
        this.cards = cards;
        this.relations = relations;
        this.index = IntStream.range(0, cards.size()).boxed().collect(Collectors.toMap(i -> cards.get(i).id(), i -> i));
    }

    /**
     * The order of the cards of each cell from left to right and from top to bottom that crosses fewer lines.
     *
     * @param places top left corners
     * @param cell of each card
     */
    Comparator<Card> order(Map<String, Point> places, Map<String, List<Integer>> cell) {
        Crossings crossings = new Crossings(
                cards.stream().mapToDouble(card -> places.get(card.id()).x() + card.w() / 2).toArray(),
                cards.stream().mapToDouble(card -> places.get(card.id()).y() + card.h() / 2).toArray(), index, relations);
        Collection<List<Integer>> cells = IntStream.range(0, cards.size()).boxed()
                .collect(Collectors.groupingBy(i -> List.of(cell.get(cards.get(i).id()), cards.get(i).seats().isEmpty())))
                .values();
        long effort = 0;
        boolean better = true;
        for (int round = 0; round < ROUNDS && better && effort < EFFORT; round++) {
            better = false;
            for (List<Integer> together : cells) {
                for (int i = 0; i < together.size() && effort < EFFORT; i++) {
                    for (int j = 0; j < i; j++) {
                        effort += 8L * crossings.lines();
                        better |= crossings.exchanged(together.get(i), together.get(j));
                    }
                }
            }
        }
        Map<String, Integer> rank = ranks(crossings);
        return Comparator.comparing(card -> rank.get(card.id()));
    }

    private Map<String, Integer> ranks(Crossings crossings) {
        List<Integer> sorted = IntStream.range(0, cards.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> crossings.x[i]).thenComparingDouble(i -> crossings.y[i])
                        .thenComparing(i -> cards.get(i).id())).toList();
        Map<String, Integer> rank = new HashMap<>();
        IntStream.range(0, sorted.size()).forEach(at -> rank.put(cards.get(sorted.get(at)).id(), at));
        return rank;
    }
}
