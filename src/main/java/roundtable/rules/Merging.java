package roundtable.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.RowType.Reference;

/** Makes one of two entries of a catalogue: whatever has the one gets the other, and the one is gone. */
public final class Merging {

    private Merging() {
    }

    /** The changes that let an entry go up in another one of the same kind; nothing for an entry and itself. */
    public static List<Change> into(Book book, Row gone, Row kept) {
        if (gone.id().equals(kept.id())) {
            return List.of();
        }
        Map<String, Change> moved = new LinkedHashMap<>();
        for (Row use : book.usesOf(gone)) {
            moved.put(use.id(), new Change(use, renamed(use, gone, kept)));
        }
        List<Change> all = new ArrayList<>(moved.values());
        all.add(new Change(gone, null));
        return all;
    }

    private static Row renamed(Row use, Row gone, Row kept) {
        RowType<Row> type = RowType.of(use);
        Row row = use;
        for (Reference reference : RowType.naming(gone.getClass())) {
            if (reference.type() == type && gone.id().equals(reference.column().get(use))) {
                row = type.with(row, reference.column().name(), kept.id());
            }
        }
        return row;
    }
}
