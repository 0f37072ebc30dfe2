package roundtable.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.RowType;

/** Takes a JSON book apart into rows. Holds the source to the outer form; what is in the rows is looked at later. */
final class RawBook {

    static final String FORMAT = "roundtable-book";
    static final int VERSION = 1;
    /** 200 million bytes: forty times a file of twenty years. */
    static final long LARGEST = 200_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20).maxDocumentLength(LARGEST).maxNumberLength(40)
                    .maxStringLength(20_000_000).maxNameLength(200).build())
            .build();

    private final JsonParser json;
    private final boolean languages;
    private final List<RawRow> rows = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean named;
    private boolean versioned;

    private RawBook(JsonParser json, boolean languages) {
        this.json = json;
        this.languages = languages;
    }

    /**
     * The rows of a source, the document's first row included, in the order of the source.
     *
     * @param languages whether a text may be an object of texts by language, as in the examples
     */
    static List<RawRow> rows(InputStream source, boolean languages) throws ExchangeException, IOException {
        try (JsonParser json = JSON.createParser(source)) {
            RawBook book = new RawBook(json, languages);
            book.readAll();
            return book.rows;
        } catch (StreamConstraintsException e) {
            throw new ExchangeException("exchange.json.too-much", LARGEST / 1_000_000);
        } catch (JsonProcessingException e) {
            throw broken(e.getLocation());
        } catch (CharConversionException e) {
            throw broken(JsonLocation.NA);
        }
    }

    private void readAll() throws ExchangeException, IOException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw new ExchangeException("exchange.json.empty");
        }
        if (first != JsonToken.START_OBJECT) {
            throw notABook();
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            part(json.currentName());
        }
        if (!named || !versioned) {
            throw notABook();
        }
        if (json.nextToken() != null) {
            throw broken(json.currentLocation());
        }
    }

    private void part(String name) throws ExchangeException, IOException {
        JsonToken token = json.nextToken();
        switch (name) {
            case "format" -> format();
            case "version" -> version(token);
            case "document" -> row(RowType.ALL.getFirst().table());
            case "rows" -> tables(token);
            default -> throw named ? new ExchangeException("exchange.part.unknown", Quote.shortened(name)) : notABook();
        }
    }

    private void format() throws ExchangeException, IOException {
        if (!FORMAT.equals(json.getText())) {
            throw notABook();
        }
        named = true;
    }

    private void version(JsonToken token) throws ExchangeException, IOException {
        if (token != JsonToken.VALUE_NUMBER_INT || !json.getText().equals(String.valueOf(VERSION))) {
            String found = Quote.shortened(json.getText());
            throw new ExchangeException("exchange.version",
                    token == JsonToken.VALUE_STRING ? "\"" + found + "\"" : found, VERSION);
        }
        versioned = true;
    }

    private void tables(JsonToken token) throws ExchangeException, IOException {
        if (token != JsonToken.START_OBJECT) {
            throw new ExchangeException("exchange.rows.form");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            table(json.currentName());
        }
    }

    private void table(String table) throws ExchangeException, IOException {
        if (RowType.ofTable(table) == null || table.equals(RowType.ALL.getFirst().table())) {
            throw new ExchangeException("exchange.table.unknown", Quote.shortened(table));
        }
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new ExchangeException("exchange.table.form", table);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            row(table);
        }
    }

    private void row(String table) throws ExchangeException, IOException {
        RawRow row = new RawRow(table, counts.merge(table, 1, Integer::sum), new LinkedHashMap<>());
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new ExchangeException("exchange.row.form", row.label());
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            row.values().put(field, value(row, field));
        }
        rows.add(row);
    }

    private Object value(RawRow row, String field) throws ExchangeException, IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case START_OBJECT -> byLanguage(row, field);
            default -> throw nested(row, field);
        };
    }

    /** A number too large for any column stays a number and is refused with its row. */
    private Object whole() throws IOException {
        return switch (json.getNumberType()) {
            case INT, LONG -> json.getLongValue();
            default -> json.getDoubleValue();
        };
    }

    /** Texts, or places on charts: boxes are wider where names are longer. */
    private Map<String, Object> byLanguage(RawRow row, String field) throws ExchangeException, IOException {
        if (!languages) {
            throw nested(row, field);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String language = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                throw nested(row, field);
            }
            values.put(language, value(row, field));
        }
        return values;
    }

    private static ExchangeException broken(JsonLocation place) {
        return new ExchangeException("exchange.json.broken",
                Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    private static ExchangeException nested(RawRow row, String field) {
        return new ExchangeException("exchange.field.nested", row.label(), Quote.shortened(field));
    }

    private static ExchangeException notABook() {
        return new ExchangeException("exchange.format", FORMAT);
    }
}
