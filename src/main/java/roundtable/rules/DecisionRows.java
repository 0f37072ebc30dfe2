package roundtable.rules;

import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** The decision or action that hangs on a line of the minutes: the one it already had, or a new one to be put. */
public final class DecisionRows {

    private DecisionRows() {
    }

    /** The decision of an entry; the one it had before keeps its number, a new one gets the next. */
    public static Decision forEntry(Book book, Entry entry) {
        return Rows.decisionAt(book, entry.id()).orElseGet(() -> {
            Meeting meeting = meeting(book, entry);
            String number = Numbers.decision(book, meeting.body(), meeting.day());
            return new Decision(Ids.next(), meeting.body(), entry.id(), null, number, null, null, null, null, null,
                    null, false, Decision.Status.IN_FORCE, null, null, null, entry.confidentiality(), null,
                    null);
        });
    }

    /** The action of an entry; the one it had before keeps its number, a new one has neither owner nor due date. */
    public static Action actionFor(Book book, Entry entry) {
        return Rows.actionAt(book, entry.id()).orElseGet(() -> {
            Meeting meeting = meeting(book, entry);
            String number = Numbers.action(book, meeting.body(), meeting.day());
            return new Action(Ids.next(), meeting.body(), entry.id(), null, null, number, null, null,
                    Action.DueKind.DATE, null, Action.Priority.NORMAL, null, null, entry.confidentiality(), null, null,
                    null, null, null);
        });
    }

    private static Meeting meeting(Book book, Entry entry) {
        return book.find(AgendaItem.class, entry.item()).flatMap(item -> book.find(Meeting.class, item.meeting()))
                .orElseThrow(() -> new IllegalArgumentException("An entry outside the minutes: " + entry));
    }
}
