package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** The chair changes the order of the agenda while everybody sits there. */
class ReorderNoteTest {

    private static final Book BOOK = City.with(City.BOOK,
            City.meeting("m", "1/2026", LocalDate.of(2026, 3, 11)).withState(Meeting.State.IN_SESSION),
            City.item("i1", "m", null, 1), City.item("i2", "m", null, 2), City.item("i3", "m", null, 3),
            City.entry("e", "i3", Entry.Kind.INFORMATION, "Talk."));

    @Test
    void aMoveIsSaidOnceAndNotAtAllWhenItIsTakenBack() {
        Book once = moved(BOOK, -1);
        assertEquals(List.of("3 to 2", "Talk."), lines(once));
        Book twice = moved(once, -1);
        assertEquals(List.of("3 to 1", "Talk."), lines(twice));
        assertEquals(List.of("Talk."), lines(moved(moved(twice, 1), 1)));
        assertEquals(List.of(), ReorderNote.with(BOOK, BOOK.get(AgendaItem.class, "i1"), List.of(), (from, to) -> from));
    }

    @Test
    void anAgendaThatIsStillBeingPreparedSaysNothing() {
        Book planned = City.with(BOOK, BOOK.get(Meeting.class, "m").withState(Meeting.State.PLANNED));
        assertEquals(List.of("Talk."), lines(moved(planned, -1)));
    }

    @Test
    void whoCameOrLeftAtAnItemIsThereAtTheSameOthersWhenItIsMoved() {
        Book book = City.with(BOOK, City.organisation("police", "Police", null), City.organisation("health", "Health", null),
                City.organisation("door", "Door", null), City.seat("s1", "police", true, 1), City.seat("s2", "health", true, 2),
                City.seat("s3", "door", true, 3), City.attendance("m", "s1", Presence.PRESENT).withFromItem("i2"),
                City.attendance("m", "s2", Presence.PRESENT).withUntilItem("i2"), City.attendance("m", "s3", Presence.PRESENT).withFromItem("i3"));
        Book last = book.with(AgendaOrder.step(book, book.get(AgendaItem.class, "i2"), 1));
        assertEquals("i3", last.get(Attendance.class, "at-ms1").fromItem());
        assertEquals("i1", last.get(Attendance.class, "at-ms2").untilItem());
        assertEquals("i3", last.get(Attendance.class, "at-ms3").fromItem());
        Book first = book.with(AgendaOrder.place(book, book.get(AgendaItem.class, "i3"), book.get(AgendaItem.class, "i1")));
        assertEquals(List.of("i3", "i3"), List.of(first.get(Attendance.class, "at-ms3").fromItem(), first.get(Attendance.class, "at-ms3").untilItem()),
                "who was there at this item only goes along with it");
        Book deeper = book.with(AgendaOrder.deeper(book, book.get(AgendaItem.class, "i2")));
        assertEquals("i2", deeper.get(Attendance.class, "at-ms1").fromItem(), "it is read at the same place");
    }

    private static Book moved(Book book, int by) {
        AgendaItem item = book.get(AgendaItem.class, "i3");
        return book.with(ReorderNote.with(book, item, AgendaOrder.step(book, item, by), (from, to) -> from + " to " + to));
    }

    private static List<String> lines(Book book) {
        return Rows.entries(book, "i3").stream().map(Entry::text).toList();
    }
}
