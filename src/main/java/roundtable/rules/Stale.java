package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** Whether an action is forgotten: open, and nothing was reported about it while its body met twice. */
public final class Stale {

    /** Meetings of the body that pass in silence. */
    private static final int MEETINGS = 2;

    private Stale() {
    }

    /** Whether an action as it stands on a day is stale. */
    public static boolean is(Book book, ActionState state, LocalDate day) {
        LocalDate agreed = Agreed.day(book, state.action());
        if (state.closed() || agreed == null) {
            return false;
        }
        List<LocalDate> met = Rows.meetings(book, state.action().body()).stream()
                .filter(meeting -> meeting.state() != Meeting.State.CANCELLED && meeting.state() != Meeting.State.PLANNED
                        && meeting.state() != Meeting.State.INVITED).map(Meeting::day)
                .filter(held -> held.isAfter(agreed) && !held.isAfter(day)).toList();
        return met.size() >= MEETINGS && state.reports().stream()
                .noneMatch(event -> !event.day().isBefore(met.get(met.size() - MEETINGS)));
    }
}
