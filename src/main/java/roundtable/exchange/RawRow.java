package roundtable.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import roundtable.book.Column;
import roundtable.book.Row;
import roundtable.book.RowType;

/**
 * One row as a source has it, before anybody looked whether it fits.
 *
 * @param table name of its array
 * @param number its place in the array, from 1
 * @param values texts, whole numbers (Long), other numbers (Double) and truth values by field; null for JSON's null
 */
record RawRow(String table, int number, Map<String, Object> values) {

    /** A row as a source would have it. */
    static <R extends Row> RawRow of(R row) {
        RowType<R> type = RowType.of(row);
        Map<String, Object> values = new LinkedHashMap<>();
        type.columns().forEach(column -> values.put(column.name(), Column.plain(column.get(row))));
        return new RawRow(type.table(), 0, values);
    }

    /** What a person finds the row by: its table and its key, or its place where it has no key. */
    String label() {
        return values.get("id") instanceof String id && !id.isEmpty()
                ? table + " \"" + Quote.shortened(id) + "\"" : table + " #" + number;
    }
}
