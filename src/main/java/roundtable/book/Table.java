package roundtable.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of one kind in a snapshot, in the order of their keys, with the groupings that readers asked for. */
final class Table<R extends Row> {

    private final Map<String, R> byId;
    private final Map<Function<?, ?>, Map<String, List<R>>> groups = new ConcurrentHashMap<>();
    private volatile List<R> sorted;

    Table(Map<String, R> byId) {
        this.byId = byId;
    }

    R get(String id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }

    List<R> all() {
        if (sorted == null) {
            sorted = byId.values().stream().sorted(Comparator.comparing(Row::id)).toList();
        }
        return sorted;
    }

    /** The rows whose key function gives a value; the function must be a constant, because the grouping is kept by it. */
    List<R> grouped(Function<? super R, String> key, String value) {
        return groups.computeIfAbsent(key, k -> all().stream().filter(row -> key.apply(row) != null)
                .collect(Collectors.groupingBy(key))).getOrDefault(value, List.of());
    }

    Table<R> with(Collection<Change> changes, Class<R> type) {
        Map<String, R> next = new HashMap<>(byId);
        for (Change change : changes) {
            if (change.after() == null) {
                next.remove(change.before().id());
            } else {
                R row = type.cast(change.after());
                RowType.of(row).check(row);
                next.put(row.id(), row);
            }
        }
        return new Table<>(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && byId.equals(table.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
