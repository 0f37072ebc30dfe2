package roundtable.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Row;

/**
 * What was reported of decisions and actions is only followed by the next report. What a meeting hears is worked on with
 * its minutes until they are approved; all else stays from the moment it is written, and only undo takes it back.
 */
public final class Histories {

    private Histories() {
    }

    /** Whether a row is a report that nothing changes any more. */
    public static boolean fixed(Book book, @Nullable Row row) {
        return switch (row) {
            case ActionEvent event -> !worked(book, event.meeting());
            case DecisionEvent event -> !worked(book, event.meeting());
            case null, default -> false;
        };
    }

    /** Why changes must not be made, or nothing; the book is the one before them. */
    static Optional<Problem> refusal(Book book, List<Change> changes) {
        return changes.stream().filter(change -> !Objects.equals(change.before(), change.after()))
                .flatMap(change -> change(book, change).stream()).findFirst();
    }

    private static Optional<Problem> change(Book book, Change change) {
        if (fixed(book, change.before())) {
            return Optional.of(Problem.error("rules.history.fixed", change.row().id(), null, number(book, change.row())));
        }
        return Optional.ofNullable(change.after()).flatMap(row -> held(book, row))
                .filter(meeting -> !MeetingStates.writable(meeting))
                .map(meeting -> Problem.error("rules.minutes.approved", meeting.id(), null, meeting.number()));
    }

    private static boolean worked(Book book, @Nullable String meeting) {
        return MeetingStates.writable(book.get(Meeting.class, meeting));
    }

    private static Optional<Meeting> held(Book book, Row row) {
        return switch (row) {
            case ActionEvent event -> book.find(Meeting.class, event.meeting());
            case DecisionEvent event -> book.find(Meeting.class, event.meeting());
            default -> Optional.empty();
        };
    }

    private static String number(Book book, Row row) {
        return switch (row) {
            case ActionEvent event -> book.get(Action.class, event.action()).number();
            case DecisionEvent event -> book.get(Decision.class, event.decision()).number();
            default -> "";
        };
    }
}
