package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.book.Column;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.words.Words;

/** Holds the reader to the tables of a file: what SQLite would refuse is refused earlier, with a sentence. */
class SchemaLimitsTest {

    private static final List<Object> ODD = Arrays.asList(null, "", "x", "#FFFFFF", "#0072b2", "2026-03-01", "12026-03-01",
            "0".repeat(64), "OPEN", "PUBLIC", -1L, 0L, 1L, 3L, 4L, 5L, 6L, 1000L, 0.5, true);

    static Stream<RowType<?>> tables() {
        return RowType.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatAFileRefusesIsRefusedBefore(RowType<?> type) throws Exception {
        List<RawRow> rows = rows();
        Map<String, Object> row = rows.stream().filter(r -> r.table().equals(type.table())).findFirst().get().values();
        try (Connection file = file()) {
            for (Column column : type.columns()) {
                for (Object odd : ODD) {
                    Object usual = row.put(column.name(), odd);
                    compare(type, column, odd, isHeld(file, type, row), refusal(rows));
                    row.put(column.name(), usual);
                }
            }
        }
    }

    private static List<RawRow> rows() throws Exception {
        byte[] text = Json.text(RandomBook.of(7, 2)).getBytes(StandardCharsets.UTF_8);
        return RawBook.rows(new ByteArrayInputStream(text), false);
    }

    private static String refusal(List<RawRow> rows) {
        try {
            Fit.book(rows);
            return "";
        } catch (ExchangeException e) {
            return e.sentence(Words.in("en"));
        }
    }

    private static void compare(RowType<?> type, Column column, Object value, boolean held, String refusal) {
        String place = type + "." + column + " = " + value;
        if (!held) {
            assertNotEquals("", refusal, place);
        } else if (value instanceof Long && Set.of("int", "Integer", "long", "double", "Double").contains(column.type().getSimpleName())) {
            assertEquals("", refusal, place);
        }
    }

    private static boolean isHeld(Connection file, RowType<?> type, Map<String, Object> row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        type.columns().forEach(column -> values.put(column.name(), row.get(column.name())));
        String sql = "INSERT INTO \"" + type.table() + "\" (\"" + String.join("\", \"", values.keySet()) + "\") VALUES ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
        try (PreparedStatement insert = file.prepareStatement(sql)) {
            int index = 1;
            for (Object value : values.values()) {
                insert.setObject(index++, value);
            }
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            file.rollback();
        }
    }

    private static Connection file() throws Exception {
        Connection file = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (int version = 1; Row.class.getResource("/schema/" + version + ".sql") != null; version++) {
            String schema = new String(Row.class.getResourceAsStream("/schema/" + version + ".sql").readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : schema.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!statement.isBlank()) {
                    file.createStatement().execute(statement);
                }
            }
        }
        file.setAutoCommit(false);
        return file;
    }
}
