package roundtable.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Row;

/** The texts of an open file that are in no row yet; what is kept here is there again when the file is opened. */
public final class WaitingTexts {

    private final Database database;
    private final Writer writer;
    private final Map<String, WaitingText> texts = new TreeMap<>();

    WaitingTexts(Database database, Writer writer) throws SQLException {
        this.database = database;
        this.writer = writer;
        try (ResultSet found = database.statement("SELECT \"row\", field, typed, sentence, stored FROM waiting")
                .executeQuery()) {
            while (found.next()) {
                WaitingText text = new WaitingText(found.getString(1), found.getString(2), found.getString(3),
                        found.getString(4), found.getString(5));
                texts.put(place(text.row(), text.field()), text);
            }
        }
    }

    /** Gives up the texts whose rows are gone: nobody would ever see them again. */
    void forgetGone(Book book) {
        if (!texts.isEmpty()) {
            Set<String> rows = book.rows().map(Row::id).collect(Collectors.toSet());
            all().stream().filter(text -> !text.row().isEmpty() && !rows.containsAll(List.of(text.row().split(" "))))
                    .forEach(text -> forget(text.row(), text.field()));
        }
    }

    /** All of them as they are now. */
    public List<WaitingText> all() {
        return List.copyOf(texts.values());
    }

    /** Keeps a text in the place of the one its field had before. */
    public void keep(WaitingText text) {
        texts.put(place(text.row(), text.field()), text);
        writer.write(() -> database.update("INSERT OR REPLACE INTO waiting (\"row\", field, typed, sentence, stored)"
                + " VALUES (?, ?, ?, ?, ?)", text.row(), text.field(), text.typed(), text.sentence(), text.stored()),
                refused -> { });
    }

    /** Forgets the text of a field. */
    public void forget(String row, String field) {
        if (texts.remove(place(row, field)) != null) {
            writer.write(() -> database.update("DELETE FROM waiting WHERE \"row\" = ? AND field = ?", row, field),
                    refused -> { });
        }
    }

    private static String place(String row, String field) {
        return row + " " + field;
    }
}
