package roundtable.rules;

import java.util.Arrays;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Relation;
import roundtable.book.Rows;

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

    /** The strictest mark of a line of the minutes: its own, that of what is agreed in it, and those of all rows it is in. */
    public static Confidentiality strictest(Book book, Entry line) {
        Confidentiality agreed = switch (line.kind()) {
            case DECISION -> Rows.decisionAt(book, line.id()).map(Decision::confidentiality).orElse(line.confidentiality());
            case ACTION -> Rows.actionAt(book, line.id()).map(Action::confidentiality).orElse(line.confidentiality());
            default -> line.confidentiality();
        };
        return stricter(stricter(line.confidentiality(), agreed), strictest(book, book.get(AgendaItem.class, line.item())));
    }

    /** The strictest mark of an item: its own, those of the items it is a part of, and that of its meeting. */
    public static Confidentiality strictest(Book book, AgendaItem item) {
        AgendaItem parent = book.get(AgendaItem.class, item.parent());
        return stricter(item.confidentiality(), parent != null ? strictest(book, parent)
                : book.get(Meeting.class, item.meeting()).confidentiality());
    }

    /** The mark that fewer may read. */
    public static Confidentiality stricter(Confidentiality one, Confidentiality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The book from which charts for them are made: relations that they may not read are not in it at all. */
    public Book charted(Book whole) {
        return whole.with(whole.all(Relation.class).stream().filter(relation -> !may(relation.confidentiality()))
                .map(relation -> new Change(relation, null)).toList());
    }
}
