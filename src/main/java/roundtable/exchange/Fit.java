package roundtable.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.Document;
import roundtable.book.Row;
import roundtable.book.RowType;

/** Makes a book of a source's rows, or says which of them does not fit and why. */
final class Fit {

    private final Map<String, Row> byId = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Sense sense = new Sense();

    private Fit() {
    }

    /** A book of rows, of which exactly one is the document. */
    static Book book(List<RawRow> source) throws ExchangeException {
        if (source.stream().noneMatch(row -> row.table().equals(RowType.of(Document.class).table()))) {
            throw new ExchangeException("exchange.document.missing");
        }
        return Book.of(rows(source));
    }

    /** Rows that fit each other, without asking for a document. */
    static List<Row> rows(List<RawRow> source) throws ExchangeException {
        Fit fit = new Fit();
        for (RawRow raw : source) {
            fit.take(raw);
        }
        for (int i = 0; i < source.size(); i++) {
            fit.checkReferences(source.get(i), fit.rows.get(i));
        }
        return fit.rows;
    }

    private void take(RawRow raw) throws ExchangeException {
        Row row = row(raw);
        Row other = byId.putIfAbsent(row.id(), row);
        if (other != null) {
            throw new ExchangeException("exchange.id.twice", raw.label(), RowType.of(other).table());
        }
        sense.check(raw, row);
        rows.add(row);
    }

    private static Row row(RawRow raw) throws ExchangeException {
        RowType<?> type = RowType.ofTable(raw.table());
        for (String field : raw.values().keySet()) {
            if (type.column(field) == null) {
                throw new ExchangeException("exchange.field.unknown", raw.label(), Quote.shortened(field));
            }
        }
        List<Object> values = new ArrayList<>();
        for (Column column : type.columns()) {
            values.add(Value.of(raw, column));
        }
        Row row = type.make(values.toArray());
        Limits.check(raw, row);
        return row;
    }

    private void checkReferences(RawRow raw, Row row) throws ExchangeException {
        for (Column column : RowType.of(row).columns()) {
            if (column.ref() != null && column.get(row) instanceof String id) {
                checkReference(raw, column, id);
            }
        }
    }

    private void checkReference(RawRow raw, Column column, String id) throws ExchangeException {
        Row named = byId.get(id);
        String wanted = RowType.of(column.ref()).table();
        if (named == null) {
            throw new ExchangeException("exchange.reference.missing",
                    raw.label(), column, Quote.shortened(id), wanted);
        }
        if (named.getClass() != column.ref()) {
            throw new ExchangeException("exchange.reference.wrong",
                    raw.label(), column, Quote.shortened(id), RowType.of(named).table(), wanted);
        }
        if (raw.table().equals(wanted)) {
            Sense.checkCircle(raw, byId.get((String) raw.values().get("id")), column, byId);
        }
    }
}
