package roundtable.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rows of one kind in a snapshot, in the order of their keys, with the groupings that readers asked for. */
final class Table<R extends Row> {

    private static final Comparator<Row> BY_ID = Comparator.comparing(Row::id);
    private static final int FEW = 50;

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
            sorted = byId.values().stream().sorted(BY_ID).toList();
        }
        return sorted;
    }

    /** The rows whose key function gives a value; the function must be a constant, because the grouping is kept by it. */
    List<R> grouped(Function<? super R, String> key, String value) {
        return groups.computeIfAbsent(key, k -> group(key)).getOrDefault(value, List.of());
    }

    private Map<String, List<R>> group(Function<? super R, String> key) {
        Map<String, List<R>> grouped = new HashMap<>();
        for (R row : all()) {
            String value = key.apply(row);
            if (value != null) {
                grouped.computeIfAbsent(value, v -> new ArrayList<>()).add(row);
            }
        }
        grouped.replaceAll((value, rows) -> List.copyOf(rows));
        return grouped;
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
        Table<R> table = new Table<>(next);
        if (sorted != null && changes.size() <= FEW) {
            table.sorted = resorted(changes, type);
        }
        return table;
    }

    /** The order after a few changes, without sorting thousands of rows again while somebody types. */
    private List<R> resorted(Collection<Change> changes, Class<R> type) {
        List<R> rows = new ArrayList<>(sorted);
        for (Change change : changes) {
            int at = Collections.binarySearch(rows, type.cast(change.row()), BY_ID);
            if (change.after() == null) {
                if (at >= 0) {
                    rows.remove(at);
                }
            } else if (at >= 0) {
                rows.set(at, type.cast(change.after()));
            } else {
                rows.add(-at - 1, type.cast(change.after()));
            }
        }
        return Collections.unmodifiableList(rows);
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
