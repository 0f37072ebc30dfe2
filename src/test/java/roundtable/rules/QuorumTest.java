package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Meeting;

class QuorumTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final Book BOOK = City.with(City.BOOK, City.meeting("m", "1/2026", MARCH),
            City.item("i1", "m", null, 1), City.item("i2", "m", null, 2), City.item("i3", "m", null, 3),
            City.organisation("o", "Police", null), City.organisation("o2", "Health", null), City.organisation("o3", "Door", null),
            City.organisation("o4", "Street", null), City.organisation("o5", "School", null), City.seat("s1", "o", true, 1), City.seat("s2", "o2", true, 2),
            City.seat("s3", "o3", true, 3), City.seat("s4", "o4", true, 4), City.seat("s5", "o5", true, 5),
            City.seat("guest", "o", false, 6), City.seat("old", "o", true, 7).withUntil(MARCH.minusDays(1)),
            City.attendance("m", "s1", Presence.PRESENT), City.attendance("m", "s2", Presence.ONLINE),
            City.attendance("m", "s3", Presence.DEPUTISED).withFromItem("i2"),
            City.attendance("m", "s4", Presence.EXCUSED), City.attendance("m", "guest", Presence.PRESENT));

    @Test
    void countsVotingSeatsOfTheDayThatAreFilledAtTheOpening() {
        assertEquals(new Quorum(5, 2, 3), Quorum.of(BOOK, "m"), "half of five is three, and one came later");
        assertFalse(Quorum.of(BOOK, "m").met());
        assertEquals(1, Quorum.of(BOOK, "m").missing());
        Book number = City.with(BOOK, City.TABLE.withQuorumRule(Body.QuorumRule.NUMBER).withQuorumValue(2));
        assertTrue(Quorum.of(number, "m").met());
        Book none = City.with(BOOK, City.TABLE.withQuorumRule(Body.QuorumRule.NONE));
        assertNull(Quorum.of(none, "m").needed());
        assertTrue(Quorum.of(none, "m").met());
    }

    @Test
    void whoLeftOrHasNotComeCannotVote() {
        Book book = City.with(BOOK, City.attendance("m", "s1", Presence.PRESENT).withUntilItem("i2"));
        assertEquals(2, AtTheTable.at(book, "m", "i1").voting().size());
        assertEquals(3, AtTheTable.at(book, "m", "i2").voting().size());
        assertEquals(2, AtTheTable.at(book, "m", "i3").voting().size());
        Book proxy = City.with(book, City.attendance("m", "s4", Presence.PROXY).withProxy("s1"));
        assertEquals(4, AtTheTable.at(proxy, "m", "i2").voting().size(), "a seat votes for another one");
        assertEquals(2, AtTheTable.at(proxy, "m", "i3").voting().size(), "as long as it is there");
    }

    @Test
    void openingStoresWhatWasThen() {
        Book opened = BOOK.with(Quorum.open(BOOK, "m", LocalTime.of(14, 5)));
        Meeting meeting = opened.get(Meeting.class, "m");
        assertEquals(Meeting.State.IN_SESSION, meeting.state());
        assertEquals(LocalTime.of(14, 5), meeting.openedAt());
        assertEquals(5, meeting.votingSeats());
        assertEquals(2, meeting.seatsFilled());
        assertEquals(3, meeting.quorumNeeded());
    }

    @Test
    void aSeatIsMarkedOnceAndTheUsualPersonIsFilledIn() {
        Book book = City.with(BOOK, contact("head"), contact("deputy"), new Deputy("d", "s5", "deputy", 1, null, null),
                City.seat("s5", "o5", true, 5).withContact("head"));
        assertNull(Roll.of(book, "m").get(4).attendance(), "not marked is neither present nor excused");
        Attendance present = Roll.mark(book, "m", "s5", Presence.PRESENT);
        assertEquals("head", present.contact());
        Book marked = City.with(book, present);
        Attendance deputised = Roll.mark(marked, "m", "s5", Presence.DEPUTISED);
        assertEquals(present.id(), deputised.id());
        assertEquals("deputy", deputised.contact());
    }

    private static Contact contact(String id) {
        return new Contact(id, "o", id, null, null, null, null, false, null, null, null, null);
    }
}
