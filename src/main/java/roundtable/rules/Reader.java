package roundtable.rules;

import java.util.Arrays;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/** Whoever an edition is for: what they may read is a positive list, so that nothing is shown by mistake. */
public record Reader(Confidentiality most) {

    /** Those whom an edition is handed to. */
    public static Reader of(Edition edition) {
        return new Reader(switch (edition) {
            case FULL -> Confidentiality.RESTRICTED;
            case MEMBERS -> Confidentiality.MEMBERS;
            case PUBLIC -> Confidentiality.PUBLIC;
        });
    }

    /** Whether they may read a row with these marks, its own and those of all rows it is in. */
    public boolean may(Confidentiality... marks) {
        return Arrays.stream(marks).allMatch(mark -> mark.compareTo(most) <= 0);
    }

    /** Whether they may read an action: itself, its line, its items and its meeting, as in minutes for them. */
    public boolean may(Book book, Action action) {
        Entry entry = book.get(Entry.class, action.entry());
        return may(action.confidentiality()) && (entry == null
                || may(entry.confidentiality()) && may(book, book.get(AgendaItem.class, entry.item())));
    }

    /** Whether they may read an item: itself, the items it is a part of, and its meeting. */
    public boolean may(Book book, @Nullable AgendaItem item) {
        return item == null || may(item.confidentiality())
                && may(book.get(Meeting.class, item.meeting()).confidentiality())
                && may(book, book.get(AgendaItem.class, item.parent()));
    }

    /** The book from which charts for them are made: relations that they may not read are not in it at all. */
    public Book charted(Book whole) {
        return whole.with(whole.all(Relation.class).stream().filter(relation -> !may(relation.confidentiality()))
                .map(relation -> new Change(relation, null)).toList());
    }
}
