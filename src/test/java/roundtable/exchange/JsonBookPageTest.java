package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.book.Column;
import roundtable.book.RowType;

/** Holds the page about the JSON book to what the program reads. */
class JsonBookPageTest {

    static List<RowType<?>> tables() {
        return RowType.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsDescribedWithItsColumns(RowType<?> type) throws Exception {
        String part = part(type.table());
        List<String> fields = Pattern.compile("(?m)^\\| `(\\w+)` ").matcher(part).results().map(m -> m.group(1)).toList();
        assertEquals(type.columns().stream().map(Column::name).toList(), fields);
        for (Column column : type.columns()) {
            String line = part.lines().filter(l -> l.startsWith("| `" + column + "` ")).findFirst().orElseThrow();
            assertEquals(!column.nullable(), line.contains("| yes |"), line);
            if (column.ref() != null) {
                assertTrue(line.contains("id of a row of `" + RowType.of(column.ref()).table() + "`"), line);
            }
            if (column.type().isEnum()) {
                Arrays.stream(column.type().getEnumConstants()).forEach(
                        constant -> assertTrue(line.contains("`" + ((Enum<?>) constant).name() + "`"), line));
            }
        }
    }

    private static String part(String table) throws Exception {
        String page = Files.readString(Path.of("src", "site", "json-book.md"));
        int start = page.indexOf("### `" + table + "`");
        assertTrue(start > 0, "no part about " + table);
        int end = page.indexOf("\n### ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }
}
