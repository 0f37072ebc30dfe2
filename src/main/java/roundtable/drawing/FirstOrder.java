package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import roundtable.book.Relation;

/**
 * Where cards that have never had a place should stand from left to right: near those they are linked with, found by
 * going up and down the bands several times. Also the bands of a chart whose organisations have no levels.
 */
final class FirstOrder {

    private static final int SWEEPS = 12;

    private final Map<String, Integer> band;
    private final Map<String, Integer> column;
    private final Map<String, List<String>> links = new HashMap<>();
    private final Map<String, Double> where = new HashMap<>();

    private FirstOrder(Map<String, Integer> band, Map<String, Integer> column, List<Relation> relations) {
        this.band = band;
        this.column = column;
        relations.stream().filter(r -> !r.source().equals(r.target())).forEach(r -> {
            links.computeIfAbsent(r.source(), id -> new ArrayList<>()).add(r.target());
            links.computeIfAbsent(r.target(), id -> new ArrayList<>()).add(r.source());
        });
    }

    /** A number for each card, from left to right; those of a column lie between its index and the next. */
    static Map<String, Double> of(
            List<Card> cards, List<Relation> relations, Map<String, Integer> band, Map<String, Integer> column) {
        FirstOrder order = new FirstOrder(band, column, relations);
        Map<List<Integer>, List<String>> cells = cards.stream().map(Card::id)
                .collect(Collectors.groupingBy(id -> List.of(band.get(id), column.get(id))));
        cells.values().forEach(order::spread);
        List<List<Integer>> down = cells.keySet().stream()
                .sorted(Comparator.comparing((List<Integer> cell) -> cell.getFirst()).thenComparing(List::getLast)).toList();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            (sweep % 2 == 0 ? down : down.reversed()).forEach(cell -> order.sort(cells.get(cell)));
        }
        return order.where;
    }

    private void spread(List<String> cell) {
        for (int i = 0; i < cell.size(); i++) {
            where.put(cell.get(i), column.get(cell.get(i)) + (i + 0.5) / cell.size());
        }
    }

    private void sort(List<String> cell) {
        Map<String, Double> wish = new HashMap<>();
        cell.forEach(id -> wish.put(id, links.getOrDefault(id, List.of()).stream()
                .filter(other -> !band.get(other).equals(band.get(id)) || !column.get(other).equals(column.get(id)))
                .mapToDouble(where::get).average().orElse(where.get(id))));
        cell.sort(Comparator.comparing(wish::get));
        spread(cell);
    }

    /** Bands for organisations without levels: each below those that point at it. */
    static Map<String, Integer> bands(List<Card> cards, List<Relation> relations) {
        Map<String, List<String>> above = relations.stream().filter(r -> !r.source().equals(r.target()))
                .collect(Collectors.groupingBy(Relation::target, Collectors.mapping(Relation::source, Collectors.toList())));
        Map<String, Integer> bands = new HashMap<>();
        cards.forEach(card -> depth(card.id(), above, bands, new HashSet<>()));
        return bands;
    }

    /** One more than the deepest of those above; a circle is cut where one comes back to its start. */
    private static int depth(String id, Map<String, List<String>> above, Map<String, Integer> bands, Set<String> open) {
        if (bands.containsKey(id)) {
            return bands.get(id);
        }
        open.add(id);
        int depth = 0;
        for (String other : above.getOrDefault(id, List.of())) {
            depth = open.contains(other) ? depth : Math.max(depth, depth(other, above, bands, open) + 1);
        }
        open.remove(id);
        bands.put(id, depth);
        return depth;
    }
}
