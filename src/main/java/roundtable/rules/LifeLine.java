package roundtable.rules;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Nullable;

/**
 * The life of an action across the quarters: when it was agreed, every status and every move of its date, and when it is
 * due.
 *
 * @param quarters from the quarter of the first mark to that of the last, those between without marks included
 */
public record LifeLine(List<Quarter> quarters) {

    /** What a mark stands for. */
    public enum Kind {
        AGREED, STATUS, MOVED, REPORTED, DUE
    }

    /**
     * Something that happened, or is to happen.
     *
     * @param status how the action stood from then on; null for the due date
     * @param due the new due date of a move; null otherwise
     */
    public record Mark(LocalDate day, Kind kind, @Nullable Action.Status status, @Nullable LocalDate due) {
    }

    /**
     * Three months.
     *
     * @param number 1 to 4
     */
    public record Quarter(int year, int number, List<Mark> marks) {

        static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR), List.of());
        }

        Quarter next() {
            return number == 4 ? new Quarter(year + 1, 1, List.of()) : new Quarter(year, number + 1, List.of());
        }

        boolean has(LocalDate day) {
            return day.getYear() == year && day.get(IsoFields.QUARTER_OF_YEAR) == number;
        }
    }

    public LifeLine {
        quarters = List.copyOf(quarters);
    }

    /** The life of an action up to the day of its state; without any known day there are no quarters. */
    public static LifeLine of(Book book, ActionState state) {
        List<Mark> marks = marks(book, state);
        List<Quarter> quarters = new ArrayList<>();
        if (!marks.isEmpty()) {
            LocalDate last = marks.getLast().day();
            for (Quarter at = Quarter.of(marks.getFirst().day()); quarters.isEmpty() || !quarters.getLast().has(last); at = at.next()) {
                Quarter quarter = at;
                quarters.add(new Quarter(at.year(), at.number(), marks.stream().filter(mark -> quarter.has(mark.day())).toList()));
            }
        }
        return new LifeLine(quarters);
    }

    private static List<Mark> marks(Book book, ActionState state) {
        List<Mark> marks = new ArrayList<>();
        Action.Status status = Action.Status.OPEN;
        LocalDate due = state.firstDue();
        for (ActionEvent event : state.reports()) {
            boolean moved = event.dueOn() != null && !event.dueOn().equals(due);
            Kind kind = event.status() != status ? Kind.STATUS : moved ? Kind.MOVED : Kind.REPORTED;
            marks.add(new Mark(event.day(), kind, event.status(), moved ? event.dueOn() : null));
            status = event.status();
            due = event.dueOn() == null ? due : event.dueOn();
        }
        Stream<Mark> agreed = Stream.ofNullable(Agreed.day(book, state.action()))
                .map(day -> new Mark(day, Kind.AGREED, Action.Status.OPEN, null));
        Stream<Mark> end = Stream.ofNullable(state.due()).filter(_ -> !state.closed())
                .map(day -> new Mark(day, Kind.DUE, null, null));
        return Stream.of(agreed, marks.stream(), end).flatMap(some -> some).sorted(Comparator.comparing(Mark::day)).toList();
    }
}
