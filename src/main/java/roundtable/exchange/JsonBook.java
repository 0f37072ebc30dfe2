package roundtable.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.Document;
import roundtable.book.Row;
import roundtable.book.RowType;

/**
 * The whole of a file as one readable JSON text, for archives and other programs. Writing and reading lose nothing
 * but the history of changes; the form is described in the page "json-book".
 */
public final class JsonBook {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonBook() {
    }

    /** Writes a book in UTF-8, always the same text for the same book. Leaves the stream open. */
    public static void write(Book book, OutputStream target) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(layout())) {
            json.writeStartObject();
            json.writeStringField("format", RawBook.FORMAT);
            json.writeNumberField("version", RawBook.VERSION);
            writeDocument(book, json);
            json.writeObjectFieldStart("rows");
            for (RowType<?> type : RowType.ALL) {
                writeTable(type, book.all(type.type()), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        text.write('\n');
        text.flush();
    }

    /**
     * Reads a book.
     *
     * @throws ExchangeException when something does not fit, naming row and field
     * @throws IOException when the source cannot be read
     */
    public static Book read(InputStream source) throws ExchangeException, IOException {
        return Fit.book(RawBook.rows(new BufferedInputStream(source), false));
    }

    /** The same line ends on every system, so that two exports can be compared. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static void writeDocument(Book book, JsonGenerator json) throws IOException {
        if (book.document().isPresent()) {
            json.writeFieldName("document");
            writeRow(RowType.of(Document.class), book.document().get(), json);
        }
    }

    private static void writeTable(RowType<?> type, List<? extends Row> rows, JsonGenerator json) throws IOException {
        if (rows.isEmpty() || type.type() == Document.class) {
            return;
        }
        json.writeArrayFieldStart(type.table());
        for (Row row : rows) {
            writeRow(type, row, json);
        }
        json.writeEndArray();
    }

    private static void writeRow(RowType<?> type, Row row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column column : type.columns()) {
            Object plain = Column.plain(column.get(row));
            if (plain != null) {
                json.writeFieldName(column.name());
                writeValue(plain, json);
            }
        }
        json.writeEndObject();
    }

    private static void writeValue(Object plain, JsonGenerator json) throws IOException {
        switch (plain) {
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString((String) plain);
        }
    }
}
