package roundtable.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.book.Relation;

/** Which column stands where: as today where boxes have places; otherwise so that linked columns are near each other. */
final class ColumnOrder {

    private ColumnOrder() {
    }

    /** Index from the left of each card's column; all 0 where there are no columns. */
    static Map<String, Integer> of(
            Groups groups, List<Relation> relations, Map<String, Point> present, List<Card> cards) {
        if (groups.columns().isEmpty()) {
            return cards.stream().collect(Collectors.toMap(Card::id, card -> 0));
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, groups.columns().size()).boxed().toList());
        if (present.isEmpty()) {
            nearer(order, weights(groups, relations));
        } else {
            Map<Integer, Double> where = present.keySet().stream().collect(Collectors.groupingBy(
                    groups.column()::get, Collectors.averagingDouble(id -> present.get(id).x())));
            order.sort(Comparator.comparing(c -> where.getOrDefault(c, Double.MAX_VALUE)));
        }
        Map<String, Integer> column = new HashMap<>();
        cards.forEach(card -> column.put(card.id(), order.indexOf(groups.column().get(card.id()))));
        return column;
    }

    private static double[][] weights(Groups groups, List<Relation> relations) {
        double[][] weights = new double[groups.columns().size()][groups.columns().size()];
        relations.forEach(r -> {
            int from = groups.column().get(r.source());
            int to = groups.column().get(r.target());
            weights[from][to]++;
            weights[to][from]++;
        });
        return weights;
    }

    /** Swaps any two columns as long as that makes the lines between columns shorter. */
    private static void nearer(List<Integer> order, double[][] weights) {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    double before = length(order, weights);
                    Collections.swap(order, i, j);
                    if (length(order, weights) < before - 1e-9) {
                        better = true;
                    } else {
                        Collections.swap(order, i, j);
                    }
                }
            }
        }
    }

    private static double length(List<Integer> order, double[][] weights) {
        double length = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                length += weights[order.get(i)][order.get(j)] * (j - i);
            }
        }
        return length;
    }
}
