package roundtable.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.rules.ActionState;
import roundtable.rules.MeetingStates;

/**
 * What a meeting hears about an action: one event of the meeting's day, worked on while its minutes are written and
 * never changed once they are approved. An event that is corrected until it says nothing goes.
 */
final class Report {

    private Report() {
    }

    /** The event that a meeting made of an action, if it has. */
    static Optional<ActionEvent> at(Book book, String action, Meeting meeting) {
        return Rows.events(book, action).stream().filter(e -> meeting.id().equals(e.meeting())).findFirst();
    }

    static List<Change> status(Book book, Action action, Meeting meeting, Action.Status status) {
        return changed(book, action, meeting, event -> event.withStatus(status));
    }

    static List<Change> due(Book book, Action action, Meeting meeting, LocalDate day) {
        return changed(book, action, meeting, event -> event.withDueOn(day));
    }

    static List<Change> note(Book book, Action action, Meeting meeting, String note) {
        return changed(book, action, meeting, event -> event.withNote(note));
    }

    private static List<Change> changed(Book book, Action action, Meeting meeting, UnaryOperator<ActionEvent> edit) {
        if (!MeetingStates.writable(book.get(Meeting.class, meeting.id()))) {
            return List.of();
        }
        Optional<ActionEvent> before = at(book, action.id(), meeting);
        ActionEvent start = before.orElseGet(() -> new ActionEvent(Ids.next(), action.id(), meeting.day(),
                behind(book, action, meeting), meeting.id(),
                ActionState.of(book, action, meeting.day()).status(), null, null, null));
        ActionEvent now = edit.apply(start);
        boolean says = saysSomething(book, action, meeting, now);
        return says || before.isPresent() ? List.of(new Change(before.orElse(null), says ? now : null)) : List.of();
    }

    private static boolean saysSomething(Book book, Action action, Meeting meeting, ActionEvent event) {
        Action.Status without = ActionState.of(without(book, event), action, meeting.day()).status();
        return event.dueOn() != null || event.note() != null || event.reporter() != null || event.status() != without;
    }

    private static Book without(Book book, ActionEvent event) {
        return book.find(ActionEvent.class, event.id()).map(row -> book.with(List.of(new Change(row, null))))
                .orElse(book);
    }

    private static double behind(Book book, Action action, Meeting meeting) {
        return 1 + Rows.events(book, action.id()).stream().filter(e -> e.day().equals(meeting.day()))
                .mapToDouble(ActionEvent::position).max().orElse(0);
    }
}
