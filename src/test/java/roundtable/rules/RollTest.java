package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.exchange.Examples;

/** A seat hands its vote to another and then somebody comes after all. */
class RollTest {

    @Test
    void whoComesAfterAllVotesThemselves() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting meeting = book.all(Meeting.class).stream().max(Comparator.comparing(Meeting::day)).orElseThrow();
        List<Seat> seats = Roll.seats(book, meeting.body(), meeting.day());
        Attendance away = Roll.mark(book, meeting.id(), seats.getFirst().id(), Presence.PROXY).withProxy(seats.getLast().id());
        Book handed = book.with(List.of(new Change(null, away)));
        assertEquals(seats.getLast().id(), Roll.mark(handed, meeting.id(), seats.getFirst().id(), Presence.PROXY).proxy());
        assertNull(Roll.mark(handed, meeting.id(), seats.getFirst().id(), Presence.PRESENT).proxy());
    }
}
