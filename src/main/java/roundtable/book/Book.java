package roundtable.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole of a file at one moment. A book never changes: every change makes a new one, which shares all tables
 * that did not change. Screens, documents and calculations read it on any thread.
 */
public final class Book {

    /** A book without any row. */
    public static final Book EMPTY = new Book(Map.of());

    private final Map<Class<?>, Table<?>> tables;

    private Book(Map<Class<?>, Table<?>> tables) {
        this.tables = tables;
    }

    /** A book of rows, such as a file holds. */
    public static Book of(Collection<? extends Row> rows) {
        return EMPTY.with(rows.stream().map(row -> new Change(null, row)).toList());
    }

    /** A book of rows whose values were looked at when they were made, as those of a file are; quicker than {@link #of}. */
    public static Book ofChecked(Collection<? extends Row> rows) {
        Map<Class<?>, Map<String, Row>> byType = new HashMap<>();
        rows.forEach(row -> byType.computeIfAbsent(row.getClass(), _ -> new HashMap<>()).put(row.id(), row));
        Map<Class<?>, Table<?>> tables = new HashMap<>();
        byType.forEach((type, some) -> tables.put(type, new Table<>(some)));
        return new Book(Map.copyOf(tables));
    }

    /** The row of a kind with a key, or null when there is none or the key is null. */
    public <R extends Row> @Nullable R get(Class<R> type, @Nullable String id) {
        return id == null ? null : table(type).get(id);
    }

    /** The row of a kind with a key, where a key is given and the row is there. */
    public <R extends Row> Optional<R> find(Class<R> type, @Nullable String id) {
        return Optional.ofNullable(get(type, id));
    }

    /** The row with a key, of whatever kind, or null. */
    public @Nullable Row get(@Nullable String id) {
        return id == null ? null : tables.values().stream().<Row>map(t -> t.get(id))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** All rows of a kind, in the order of their keys. */
    public <R extends Row> List<R> all(Class<R> type) {
        return table(type).all();
    }

    /** All rows of all kinds, kind by kind. */
    public Stream<Row> rows() {
        return RowType.ALL.stream().flatMap(type -> all(type.type()).stream());
    }

    /**
     * The rows of a kind that name a row. Quick at any size, because each snapshot groups its rows once.
     *
     * @param key a constant function, such as a static final field; the grouping is kept under it
     */
    public <R extends Row> List<R> naming(Class<R> type, Function<R, String> key, @Nullable String id) {
        return id == null ? List.of() : table(type).grouped(key, id);
    }

    /** The one row that says what the file is; absent only in an empty book. */
    public Optional<Document> document() {
        return all(Document.class).stream().findFirst();
    }

    /** This book after changes. Tables that no change touches are shared. */
    public Book with(Collection<Change> changes) {
        Map<Class<?>, List<Change>> byType = changes.stream().collect(
                Collectors.groupingBy(c -> c.row().getClass(), LinkedHashMap::new, Collectors.toList()));
        Map<Class<?>, Table<?>> next = new HashMap<>(tables);
        byType.forEach((type, some) -> next.put(type, changed(type, some)));
        return new Book(Map.copyOf(next));
    }

    /**
     * This book after changes that leave nothing broken.
     *
     * @throws IllegalArgumentException when a row would name one that is not there: a mistake of the program
     */
    public Book checked(Collection<Change> changes) {
        Book next = with(changes);
        List<String> broken = next.broken(changes);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", broken));
        }
        return next;
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> Table<R> changed(Class<?> type, List<Change> changes) {
        return table((Class<R>) type).with(changes, (Class<R>) type);
    }

    /** The rows that are parts of a row, its parts' parts included, deepest first: what a deletion takes along. */
    public List<Row> partsOf(Row whole) {
        List<Row> parts = new ArrayList<>();
        collectParts(whole, parts, new HashSet<>(List.of(whole.id())));
        return parts;
    }

    /** Rows that are parts of each other in a ring are met once. */
    private void collectParts(Row whole, List<Row> parts, Set<String> met) {
        naming(whole, true).filter(part -> met.add(part.id())).forEach(part -> {
            collectParts(part, parts, met);
            parts.add(part);
        });
    }

    /** The rows that name a row without being a part of it: what forbids a deletion. */
    public List<Row> usesOf(Row named) {
        return naming(named, false).distinct().toList();
    }

    private Stream<Row> naming(Row named, boolean owner) {
        return RowType.naming(named.getClass()).stream().filter(reference -> reference.column().owner() == owner)
                .flatMap(reference -> naming(reference.type().type(), reference.column(), named.id()));
    }

    private <R extends Row> Stream<Row> naming(Class<R> type, Column column, String id) {
        return table(type).grouped(column.key(), id).stream().map(row -> row);
    }

    /**
     * What is wrong with the references of this book after changes that led to it: a changed row that names a row
     * which is not there, or a deleted row that others name. Empty when nothing is; for developers.
     */
    public List<String> broken(Collection<Change> changes) {
        List<String> broken = new ArrayList<>();
        for (Change change : changes) {
            Row row = change.row();
            if (change.after() != null) {
                RowType.of(row).columns().stream().filter(column -> column.ref() != null && column.get(row) != null
                        && get(column.ref(), (String) column.get(row)) == null)
                        .forEach(column -> broken.add(column + " of " + row + " names no row"));
            } else if (get(row.getClass(), row.id()) == null) {
                RowType.naming(row.getClass()).stream()
                        .flatMap(reference -> naming(reference.type().type(), reference.column(), row.id()))
                        .forEach(other -> broken.add(other + " names the deleted " + row));
            }
        }
        return broken;
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> Table<R> table(Class<R> type) {
        Table<?> table = tables.get(type);
        return table == null ? new Table<>(Map.of()) : (Table<R>) table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Book book && rows().toList().equals(book.rows().toList());
    }

    @Override
    public int hashCode() {
        return rows().toList().hashCode();
    }

    @Override
    public String toString() {
        return RowType.ALL.stream().filter(type -> !all(type.type()).isEmpty())
                .map(type -> type + " " + all(type.type()).size()).collect(Collectors.joining(", ", "Book(", ")"));
    }
}
