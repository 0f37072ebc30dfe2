package roundtable.rules;

import java.time.LocalDate;
import java.util.Optional;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** The day that "until the next meeting" means. */
public final class DueDate {

    private DueDate() {
    }

    /** The day an action was due at first; null for ongoing, undecided, or while the next meeting has no date. */
    public static @Nullable LocalDate first(Book book, Action action) {
        return switch (action.dueKind()) {
            case DATE -> action.dueOn();
            case ONGOING -> null;
            case NEXT_MEETING -> {
                LocalDate agreed = Agreed.day(book, action);
                yield agreed == null ? action.dueOn() : nextMeeting(book, action.body(), agreed).orElse(null);
            }
        };
    }

    /** The day of the body's first meeting after a day: one in the file, or the date agreed at the last one. */
    public static Optional<LocalDate> nextMeeting(Book book, String body, LocalDate day) {
        Optional<LocalDate> held = Rows.meetings(book, body).stream()
                .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
                .map(Meeting::day).filter(later -> later.isAfter(day)).findFirst();
        return held.or(() -> Rows.meetings(book, body).reversed().stream()
                .filter(meeting -> meeting.nextMeetingOn() != null)
                .map(Meeting::nextMeetingOn).findFirst().filter(later -> later.isAfter(day)));
    }
}
