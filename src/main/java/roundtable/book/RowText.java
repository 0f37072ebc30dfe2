package roundtable.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows as plain text that people can read without any program, the same text for the same rows: a line with table and
 * key, then a line for each value that is there, set in by two blanks. Line ends within a value are written as \n.
 */
public final class RowText {

    private static final String SET_IN = "  ";

    private RowText() {
    }

    /** The text of rows, in their order. */
    public static String write(List<? extends Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> write(row, text));
        return text.toString();
    }

    private static <R extends Row> void write(R row, StringBuilder text) {
        RowType<R> type = RowType.of(row);
        text.append(type.table()).append(' ').append(escaped(row.id())).append('\n');
        type.columns().stream().skip(1).filter(column -> column.get(row) != null).forEach(column ->
                text.append(SET_IN).append(column.name()).append(' ')
                        .append(escaped(String.valueOf(Column.plain(column.get(row))))).append('\n'));
    }

    /**
     * The rows of a text that {@link #write} made.
     *
     * @throws IllegalArgumentException when the text is something else
     */
    public static List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        RowType<?> type = null;
        Map<String, String> values = new HashMap<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(SET_IN)) {
                values.put(head(line.substring(SET_IN.length())), tail(line.substring(SET_IN.length())));
            } else {
                add(rows, type, values);
                type = RowType.ofTable(head(line));
                values = new HashMap<>(Map.of("id", tail(line)));
            }
        }
        add(rows, type, values);
        return rows;
    }

    private static void add(List<Row> rows, @Nullable RowType<?> type, Map<String, String> values) {
        if (type != null) {
            rows.add(type.make(type.columns().stream().map(column -> value(column, values.get(column.name()))).toArray()));
        }
    }

    private static @Nullable Object value(Column column, @Nullable String text) {
        if (text == null) {
            return column.typed(null);
        }
        return column.typed(switch (column.type().getSimpleName()) {
            case "int", "Integer", "long", "Long" -> Long.valueOf(text);
            case "double", "Double" -> Double.valueOf(text);
            case "boolean", "Boolean" -> Boolean.valueOf(text);
            default -> text;
        });
    }

    private static String head(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    private static String tail(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? "" : plain(line.substring(blank + 1));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder value = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if (letter == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                value.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                value.append(letter);
            }
        }
        return value.toString();
    }
}
