package roundtable.exchange;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import roundtable.book.Book;
import roundtable.words.Words;

/** Books as text, and the sentence with which a text is refused. */
final class Json {

    private Json() {
    }

    static String text(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBook.write(book, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Book book(String text) throws ExchangeException, IOException {
        return JsonBook.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Why a text is refused, or an empty text when it is read. */
    static String refusal(String text, String language) throws IOException {
        try {
            book(text);
            return "";
        } catch (ExchangeException e) {
            return e.sentence(Words.in(language));
        }
    }

    static Map<String, Object> map(Book book) throws IOException {
        return JSON.std.mapFrom(text(book));
    }

    static String text(Map<String, Object> map) throws IOException {
        return JSON.std.asString(map);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> firstRow(Map<String, Object> book, String table) {
        if (table.equals("document")) {
            return (Map<String, Object>) book.get("document");
        }
        return ((Map<String, List<Map<String, Object>>>) (Object) book.get("rows")).get(table).getFirst();
    }
}
