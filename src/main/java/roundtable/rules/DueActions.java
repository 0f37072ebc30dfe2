package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** The actions that are not closed: what every agenda brings back. */
public final class DueActions {

    private DueActions() {
    }

    /** Open actions of a body, of all bodies for null, as they stand on a day; overdue ones first. */
    public static List<ActionState> open(Book book, @Nullable String body, LocalDate day) {
        return states(book, body, day).stream().filter(state -> !state.closed())
                .sorted(ActionState.URGENCY).toList();
    }

    /** All actions of a body, of all bodies for null, in the order of their numbers. */
    public static List<ActionState> states(Book book, @Nullable String body, LocalDate day) {
        return Agreed.actions(book, body).stream().filter(action -> existed(book, action, day))
                .map(action -> ActionState.of(book, action, day)).toList();
    }

    /**
     * The actions that the list of a meeting shows, as they stand on its day: all not closed, and once more those that
     * were closed since the meeting before; at the next one they are gone.
     */
    public static List<ActionState> listed(Book book, Meeting meeting) {
        LocalDate before = previous(book, meeting).map(Meeting::day).orElse(meeting.day().minusDays(1));
        return states(book, meeting.body(), meeting.day()).stream()
                .filter(state -> !state.closed() || state.closedOn() != null && state.closedOn().isAfter(before)).toList();
    }

    /** The meeting of the body that was held before a meeting. */
    static Optional<Meeting> previous(Book book, Meeting meeting) {
        return Rows.meetings(book, meeting.body()).stream().filter(other -> other.day().isBefore(meeting.day())
                && other.state() != Meeting.State.CANCELLED).reduce((_, second) -> second);
    }

    private static boolean existed(Book book, Action action, LocalDate day) {
        LocalDate agreed = Agreed.day(book, action);
        return agreed == null || !agreed.isAfter(day);
    }
}
