package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Column;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.OrganisationName;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Seat;

/**
 * Whether a row may be deleted or only ended. What minutes refer to is ended: it holds until a day and stays readable.
 *
 * @param row the row
 * @param takesAlong its parts, which a deletion deletes too
 * @param forbids the rows that name it or one of its parts, minutes that left the secretariat, and its reports that are kept
 */
public record Ending(Row row, List<Row> takesAlong, List<Row> forbids) {

    private static final Set<Meeting.State> OUT = EnumSet.of(Meeting.State.IN_REVIEW, Meeting.State.APPROVED);

    public Ending {
        takesAlong = List.copyOf(takesAlong);
        forbids = List.copyOf(forbids);
    }

    /** What the deletion of a row would mean. */
    public static Ending of(Book book, Row row) {
        List<Row> parts = book.partsOf(row);
        Set<Row> gone = new LinkedHashSet<>(parts);
        gone.add(row);
        Set<Row> forbids = new LinkedHashSet<>();
        gone.stream().flatMap(each -> book.usesOf(each).stream()).filter(use -> !gone.contains(use))
                .forEach(forbids::add);
        gone.stream().filter(each -> Histories.fixed(book, each)).forEach(forbids::add);
        gone.stream().flatMap(each -> minutes(book, each)).filter(meeting -> OUT.contains(meeting.state()))
                .forEach(forbids::add);
        return new Ending(row, parts, List.copyOf(forbids));
    }

    /** Whether nothing else would be left with a gap. */
    public boolean mayDelete() {
        return forbids.isEmpty();
    }

    /** Whether rows of this kind can be ended. */
    public boolean mayEnd() {
        return RowType.of(row).column("until") != null;
    }

    /** The changes that end a row on its last day, with the seats, relations and other parts that still hold. */
    public static List<Change> on(Book book, Row row, LocalDate lastDay) {
        Stream<Row> seats = book.usesOf(row).stream().filter(Seat.class::isInstance);
        List<Change> changes = new ArrayList<>();
        Stream.of(Stream.of(row), book.partsOf(row).stream(), seats).flatMap(each -> each)
                .filter(each -> !(each instanceof OrganisationName)).distinct()
                .filter(each -> each == row || holdsAfter(each, lastDay))
                .forEach(each -> changes.add(new Change(each, ended(each, lastDay))));
        return changes.stream().filter(change -> !change.before().equals(change.after())).toList();
    }

    private static boolean holdsAfter(Row row, LocalDate lastDay) {
        Column until = RowType.of(row).column("until");
        return until != null && (until.get(row) == null || ((LocalDate) until.get(row)).isAfter(lastDay));
    }

    private static Row ended(Row row, LocalDate lastDay) {
        return RowType.of(row).with(row, "until", lastDay);
    }

    private static Stream<Meeting> minutes(Book book, Row row) {
        return switch (row) {
            case Meeting meeting -> Stream.of(meeting);
            case AgendaItem item -> book.find(Meeting.class, item.meeting()).stream();
            case Attendance attendance -> book.find(Meeting.class, attendance.meeting()).stream();
            case Entry entry -> Agreed.meeting(book, entry.id()).stream();
            default -> Stream.empty();
        };
    }
}
