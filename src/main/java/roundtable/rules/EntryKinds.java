package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Entry;
import roundtable.book.Ids;
import roundtable.book.Row;
import roundtable.book.Rows;

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

    /**
     * The changes by which organisations that were named in a line before it became an action take it on: the first
     * is responsible and the others help. Empty where somebody is responsible already.
     */
    public static List<Change> owned(Book book, String entryId, List<String> organisations) {
        Action action = Rows.actionAt(book, entryId).orElse(null);
        if (action == null || action.owner() != null || organisations.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(action, action.withOwner(organisations.getFirst())));
        organisations.stream().skip(1).forEach(helper ->
                changes.add(new Change(null, new ActionPartner(Ids.next(), action.id(), helper))));
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
