package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import roundtable.book.Direction;
import roundtable.book.Relation;

/**
 * Which relations run together: those that look the same and share an end leave it as one trunk that branches.
 *
 * @param of number of a relation's trunk, by the relation's id; one that runs alone has a trunk of its own
 * @param shared organisation where a relation's trunk starts, by the relation's id; the source where it runs alone
 */
record Trunks(Map<String, Integer> of, Map<String, String> shared) {

    /** Trunks of relations; the largest one gets its branches first. */
    static Trunks of(List<Relation> relations) {
        Trunks trunks = new Trunks(new HashMap<>(), new HashMap<>());
        List<Relation> sorted = relations.stream().sorted(Comparator.comparing(Relation::id)).toList();
        Map<String, Set<Relation>> ends = new LinkedHashMap<>();
        sorted.forEach(r -> keys(r).forEach(key -> ends.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(r)));
        int number = 0;
        while (true) {
            String largest = null;
            for (String key : ends.keySet()) {
                largest = largest == null || ends.get(key).size() > ends.get(largest).size() ? key : largest;
            }
            if (largest == null || ends.get(largest).size() < 2) {
                break;
            }
            String shared = largest.substring(largest.lastIndexOf('|') + 1);
            Set<String> branches = new LinkedHashSet<>();
            // Two that have both ends in common would lie on each other.
            for (Relation r : List.copyOf(ends.remove(largest))) {
                if (branches.add(r.source().equals(shared) ? r.target() : r.source())) {
                    trunks.put(r, number, shared);
                    keys(r).forEach(key -> ends.getOrDefault(key, new LinkedHashSet<>()).remove(r));
                }
            }
            number++;
        }
        for (Relation r : sorted) {
            if (!trunks.of.containsKey(r.id())) {
                trunks.put(r, number++, r.source());
            }
        }
        return trunks;
    }

    private void put(Relation relation, int number, String end) {
        of.put(relation.id(), number);
        shared.put(relation.id(), end);
    }

    private static List<String> keys(Relation r) {
        String look = r.kind() + "|" + r.direction() + "|" + r.formality() + "|" + r.strength();
        boolean oneWay = r.direction() == Direction.FORWARD;
        List<String> keys = new ArrayList<>();
        keys.add(look + (oneWay ? "|from|" : "|at|") + r.source());
        keys.add(look + (oneWay ? "|to|" : "|at|") + r.target());
        return keys;
    }
}
