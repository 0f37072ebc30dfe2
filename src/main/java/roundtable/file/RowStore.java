package roundtable.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Column;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.book.RowType;

/** The rows of a book in the tables of a file: each record has its table, each component its column. */
final class RowStore {

    private final Database database;
    private final Map<RowType<?>, String> upserts = new HashMap<>();

    RowStore(Database database) {
        this.database = database;
    }

    /** The whole book. */
    Book book() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (RowType<?> type : RowType.ALL) {
            read(type, rows);
        }
        return Book.ofChecked(rows);
    }

    private <R extends Row> void read(RowType<R> type, List<Row> rows) throws SQLException {
        List<Column> columns = type.columns();
        try (ResultSet result = database.statement("SELECT " + names(type) + " FROM \"" + type.table() + "\"")
                .executeQuery()) {
            while (result.next()) {
                Object[] values = new Object[columns.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = columns.get(i).typed(plain(columns.get(i).type(), result, i + 1));
                }
                rows.add(type.make(values));
            }
        }
    }

    /** Asked for by its type, a value is one call of the database; without, the type is asked for first. */
    private static @Nullable Object plain(Class<?> type, ResultSet result, int column) throws SQLException {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            long number = result.getLong(column);
            return result.wasNull() ? null : number;
        } else if (type == boolean.class || type == Boolean.class) {
            int flag = result.getInt(column);
            return result.wasNull() ? null : flag != 0;
        } else if (type == double.class || type == Double.class) {
            double number = result.getDouble(column);
            return result.wasNull() ? null : number;
        }
        return result.getString(column);
    }

    /** Writes changes: rows that go before rows that come, so that what must be unique never meets its successor. */
    void write(List<Change> changes) throws SQLException {
        for (Change change : changes) {
            if (change.after() == null) {
                Row gone = change.before();
                database.update("DELETE FROM \"" + RowType.of(gone).table() + "\" WHERE id = ?", gone.id());
            }
        }
        for (Change change : changes) {
            if (change.after() != null) {
                put(RowType.of(change.after()), change.after());
            }
        }
    }

    private <R extends Row> void put(RowType<R> type, Row row) throws SQLException {
        Object[] values = type.columns().stream().map(column -> Column.plain(column.get(row))).toArray();
        database.update(upserts.computeIfAbsent(type, RowStore::upsert), values);
    }

    private static String upsert(RowType<?> type) {
        String marks = type.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        String sets = type.columns().stream().skip(1).map(c -> "\"%1$s\" = excluded.\"%1$s\"".formatted(c.name()))
                .collect(Collectors.joining(", "));
        return "INSERT INTO \"" + type.table() + "\" (" + names(type) + ") VALUES (" + marks
                + ") ON CONFLICT (id) DO UPDATE SET " + sets;
    }

    private static String names(RowType<?> type) {
        return type.columns().stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "));
    }
}
