package roundtable.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.Ids;
import roundtable.book.Row;
import roundtable.book.RowType;

/** Rows with every column filled, or every column that may be absent left out, made from what the records say. */
public final class RandomRows {

    private static final Pattern RANGE = Pattern.compile("CHECK \\(\"(\\w+)\" BETWEEN (\\d+) AND (\\d+)\\)");

    private final Random random;

    public RandomRows(long seed) {
        this.random = new Random(seed);
    }

    /** A book with some rows of every kind, each naming rows that are there. */
    public Book book(int perKind) {
        Book book = Book.EMPTY;
        for (int round = 0; round < perKind; round++) {
            for (RowType<?> type : RowType.ALL) {
                Row row = row(type, book, Ids.next(), round % 2 == 0);
                book = book.with(List.of(new roundtable.book.Change(null, row)));
            }
        }
        return book;
    }

    /** A row of a kind, its references taken from a book. */
    public Row row(RowType<?> type, Book book, String id, boolean full) {
        Map<String, Object> values = new HashMap<>();
        for (Column column : type.columns()) {
            values.put(column.name(), column.nullable() && !full ? null : value(type, column, book));
        }
        values.put("id", id);
        oneOf(type, values, full);
        return type.make(type.columns().stream().map(column -> values.get(column.name())).toArray());
    }

    /** Another row with the same key and owners. */
    public Row changed(Row row, Book book) {
        RowType<?> type = RowType.of(row);
        Row other = row(type, book, row.id(), random.nextBoolean());
        List<Object> values = new ArrayList<>();
        for (Column column : type.columns()) {
            values.add(column.ref() == null ? column.get(other) : column.get(row));
        }
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(type.columns().get(i).name(), values.get(i));
        }
        oneOf(type, named, named.get("entry") != null);
        return type.make(type.columns().stream().map(column -> named.get(column.name())).toArray());
    }

    private Object value(RowType<?> type, Column column, Book book) {
        if (column.ref() != null) {
            List<? extends Row> rows = book.all(column.ref());
            return rows.isEmpty() ? null : rows.get(random.nextInt(rows.size())).id();
        }
        Class<?> kind = column.type();
        if (kind.isEnum()) {
            return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
        } else if (kind == String.class) {
            return text(column.name());
        } else if (kind == int.class || kind == Integer.class) {
            return within(column.name());
        } else if (kind == long.class || kind == Long.class) {
            return (long) random.nextInt(1000);
        } else if (kind == double.class || kind == Double.class) {
            return random.nextDouble() * 1000;
        } else if (kind == boolean.class || kind == Boolean.class) {
            return random.nextBoolean();
        } else if (kind == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        } else if (kind == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        } else if (kind == Instant.class) {
            return Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
        }
        throw new IllegalArgumentException(type + "." + column);
    }

    private String text(String column) {
        if (column.equals("colour")) {
            return "#%06x".formatted(random.nextInt(0x1000000));
        } else if (column.endsWith("sha256")) {
            return "%064x".formatted(random.nextInt(Integer.MAX_VALUE));
        }
        return column + " Straße ё \"' \n" + random.nextInt(100_000);
    }

    /** A number that the table's range allows. */
    private int within(String column) {
        Matcher range = RANGE.matcher(SCHEMA);
        while (range.find()) {
            if (range.group(1).equals(column)) {
                int low = Integer.parseInt(range.group(2));
                return low + random.nextInt(Integer.parseInt(range.group(3)) - low + 1);
            }
        }
        return 1 + random.nextInt(100);
    }

    /** Of some pairs of columns exactly one is there, and a name or a code is there. */
    private static void oneOf(RowType<?> type, Map<String, Object> values, boolean full) {
        String own = switch (type.table()) {
            case "decision" -> "wording";
            case "action" -> "title";
            default -> null;
        };
        if (own != null) {
            values.put(full ? own : "entry", null);
            values.putIfAbsent(own, values.get("entry") == null ? "own words" : null);
        }
        if (values.containsKey("code") && values.get("code") == null && values.get("name") == null) {
            values.put("name", "named");
        }
    }

    private static final String SCHEMA = schema();

    private static String schema() {
        try (var in = RandomRows.class.getResourceAsStream("/schema/1.sql")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
