package roundtable.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * How an action stands on a day, as its events up to that day tell.
 *
 * @param action the action
 * @param status open, as long as nothing happened
 * @param due the day it is due; null for ongoing, and for "next meeting" while no date is known
 * @param firstDue the day it was due at first; null as above
 * @param overdue not closed, and the due date is past
 * @param postponed how often the due date moved to a later day
 * @param closedOn the day since which it is closed; null while it is not
 * @param history what happened up to the day, the earliest first
 */
public record ActionState(Action action, Action.Status status, @Nullable LocalDate due, @Nullable LocalDate firstDue,
        boolean overdue, int postponed, @Nullable LocalDate closedOn, List<ActionEvent> history) {

    /** Overdue ones first, the longest overdue on top; then by due date, those without one last. */
    public static final Comparator<ActionState> URGENCY = Comparator.comparing((ActionState s) -> !s.overdue())
            .thenComparing(ActionState::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> s.action().priority()).thenComparing(s -> s.action().number(), Numbers.ORDER);

    private static final Set<Action.Status> CLOSED = Set.of(Action.Status.DONE, Action.Status.CANCELLED,
            Action.Status.SUPERSEDED, Action.Status.WITHDRAWN);

    public ActionState {
        history = List.copyOf(history);
    }

    /** The state at the end of a day; later events do not count. */
    public static ActionState of(Book book, Action action, LocalDate day) {
        List<ActionEvent> history = Rows.events(book, action.id()).stream()
                .filter(event -> !event.day().isAfter(day)).toList();
        List<ActionEvent> told = reports(history);
        LocalDate first = DueDate.first(book, action);
        LocalDate due = first;
        int postponed = 0;
        for (ActionEvent event : told) {
            postponed += due != null && event.dueOn() != null && event.dueOn().isAfter(due) ? 1 : 0;
            due = event.dueOn() != null ? event.dueOn() : due;
        }
        boolean reports = reportsClose(book, action);
        Action.Status last = told.isEmpty() ? Action.Status.OPEN : told.getLast().status();
        Action.Status status = reports && last == Action.Status.REPORTED_DONE ? Action.Status.DONE : last;
        boolean overdue = !isClosed(status) && due != null && due.isBefore(day);
        return new ActionState(action, status, due, first, overdue, postponed, closedOn(told, reports), history);
    }

    /** Whether nothing is left to be done. An action reported done is open until the body agrees. */
    public boolean closed() {
        return isClosed(status);
    }

    /** What was reported up to the day, the earliest first; that it changed hands is no report. */
    public List<ActionEvent> reports() {
        return reports(history);
    }

    /** Whether its date was moved twice or more, so that one asks what keeps it. */
    public boolean twicePostponed() {
        return postponed > 1;
    }

    /** Whether a status ends an action. */
    public static boolean isClosed(Action.Status status) {
        return CLOSED.contains(status);
    }

    private static List<ActionEvent> reports(List<ActionEvent> history) {
        return history.stream().filter(event -> !event.handsOver()).toList();
    }

    /** Whether a report is enough, because the body does not ask to agree to it. */
    private static boolean reportsClose(Book book, Action action) {
        return Boolean.FALSE.equals(book.get(Body.class, action.body()).closesReported());
    }

    private static @Nullable LocalDate closedOn(List<ActionEvent> told, boolean reports) {
        LocalDate since = null;
        for (ActionEvent event : told) {
            boolean closed = isClosed(event.status()) || reports && event.status() == Action.Status.REPORTED_DONE;
            since = !closed ? null : since == null ? event.day() : since;
        }
        return since;
    }
}
