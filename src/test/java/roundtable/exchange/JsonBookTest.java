package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.RowType;

class JsonBookTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBookComesBackAsItWas(long seed) throws Exception {
        Book book = RandomBook.of(seed, 30);
        assertEquals(book, Json.book(Json.text(book)));
    }

    @Test
    void everyColumnOfEveryTableIsWritten() throws Exception {
        Map<String, Object> map = Json.map(RandomBook.of(1, 60));
        for (RowType<?> type : RowType.ALL.subList(1, RowType.ALL.size())) {
            TreeSet<String> fields = new TreeSet<>();
            rows(map, type.table()).forEach(row -> fields.addAll(row.keySet()));
            assertEquals(new TreeSet<>(type.columns().stream().map(Column::name).filter(c -> isWritten(type, c)).toList()),
                    fields, type.table());
        }
    }

    /** Of a decision with a wording the entry is left out, of an action with an entry the title. */
    private static boolean isWritten(RowType<?> type, String column) {
        return !List.of("decision.entry", "action.title").contains(type.table() + "." + column);
    }

    @Test
    void theTextIsReadableAndAlwaysTheSame() throws Exception {
        Book book = Starter.book("Quarter", "en");
        String text = Json.text(book);
        assertTrue(text.startsWith("{\n  \"format\" : \"roundtable-book\",\n  \"version\" : 1,\n  \"document\" : {\n"), text);
        assertTrue(text.endsWith("\n  }\n}\n"), text);
        assertFalse(text.contains("\r"));
        assertFalse(text.contains("null"));
        assertEquals(text, Json.text(Json.book(text)));
    }

    @Test
    void absentFieldsMayBeLeftOutOrNull() throws Exception {
        Map<String, Object> map = Json.map(Starter.book("Quarter", "en"));
        Json.firstRow(map, "document").put("place", null);
        assertEquals(null, Json.book(Json.text(map)).document().orElseThrow().place());
    }

    @Test
    void partsAndTablesMayComeInAnyOrder() throws Exception {
        String text = "{\"rows\": {\"sector\": [{\"id\": \"s\", \"name\": \"S\", \"pillar\": \"p\", \"colour\": \"#000000\","
                + " \"position\": 1}], \"pillar\": [{\"position\": 2, \"colour\": \"#ffffff\", \"name\": \"P\", \"id\": \"p\"}]},"
                + " \"document\": {\"id\": \"d\", \"title\": \"T\", \"language\": \"en\", \"fictional\": false},"
                + " \"version\": 1, \"format\": \"roundtable-book\"}";
        assertEquals(3, Json.book(text).rows().count());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> book, String table) {
        return ((Map<String, List<Map<String, Object>>>) book.get("rows")).get(table);
    }
}
