package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Entry;
import roundtable.book.Row;

/** Makes a line of the minutes into information, a decision, an action and back, without losing what it was. */
public final class EntryKinds {

    private EntryKinds() {
    }

    /**
     * The changes of one key press: the kind, and a decision or action where the line never had one. One that it had
     * stays with number and history and counts again. Empty when the line is gone or is of that kind already.
     */
    public static List<Change> change(Book book, String entryId, Entry.Kind kind) {
        Entry entry = book.get(Entry.class, entryId);
        List<Change> changes = new ArrayList<>();
        if (entry != null && entry.kind() != kind) {
            changes.add(new Change(entry, entry.withKind(kind)));
        }
        if (entry != null) {
            changes.addAll(missing(book, entry, kind));
        }
        return changes;
    }

    private static List<Change> missing(Book book, Entry entry, Entry.Kind kind) {
        return switch (kind) {
            case DECISION -> added(book, DecisionRows.forEntry(book, entry));
            case ACTION -> added(book, DecisionRows.actionFor(book, entry));
            default -> List.of();
        };
    }

    private static List<Change> added(Book book, Row row) {
        return book.get(row.getClass(), row.id()) == null ? List.of(new Change(null, row)) : List.of();
    }
}
