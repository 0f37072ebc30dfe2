package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** The items that a body put off and has not taken up again: each comes back once, until it is dealt with. */
public final class CarryOver {

    private CarryOver() {
    }

    /**
     * Items that wait for a meeting on a day, in the order in which they were put off: deferred ones, open parts of
     * deferred ones, and what was planned for a cancelled meeting. An item that a later one continues does not wait.
     */
    public static List<AgendaItem> waiting(Book book, String body, LocalDate day) {
        Set<String> continued = new HashSet<>();
        List<Meeting> meetings = Rows.meetings(book, body);
        meetings.forEach(meeting -> Rows.items(book, meeting.id()).forEach(item -> continued.add(item.previous())));
        List<AgendaItem> waiting = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (meeting.state() == Meeting.State.CANCELLED || !meeting.day().isAfter(day)) {
                ItemNumbers.of(book, meeting.id()).order().stream()
                        .filter(item -> putOff(book, meeting, item) && !continued.contains(item.id()))
                        .forEach(waiting::add);
            }
        }
        return waiting;
    }

    /** Whether an item was put off: by its own result, with the item it is a part of, or with its meeting. */
    private static boolean putOff(Book book, Meeting meeting, AgendaItem item) {
        if (item.result() != null) {
            return item.result() == AgendaItem.Result.DEFERRED;
        }
        AgendaItem parent = book.get(AgendaItem.class, item.parent());
        boolean own = item.source() != AgendaItem.Source.STANDING || item.previous() != null;
        boolean cancelled = own && meeting.state() == Meeting.State.CANCELLED;
        return cancelled || parent != null && putOff(book, meeting, parent);
    }
}
