package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Meeting;

/** A meeting whose items take longer than planned, on a night on which the clock is put back. */
class ItemTimesTest {

    private static final Instant BEGIN = Instant.parse("2026-10-25T00:30:00Z");
    private static final Book BOOK = City.with(City.BOOK,
            City.meeting("m", "1/2026", LocalDate.of(2026, 10, 25)).withState(Meeting.State.IN_SESSION),
            City.item("i1", "m", null, 1).withDuration(10), City.item("i2", "m", null, 2).withDuration(30),
            City.item("i3", "m", null, 3), City.item("i4", "m", null, 4).withDuration(20));

    @Test
    void takingUpTheNextItemWritesDownHowLongTheOneBeforeTook() {
        Book book = taken(BOOK, "i1", 0);
        ItemTimes first = times(book, 4);
        assertEquals(4, first.spent());
        assertEquals(60, first.planned());
        assertEquals(BEGIN.plus(Duration.ofMinutes(60)), first.end());
        assertEquals(-6, first.over());
        Book second = taken(book, "i2", 15);
        assertEquals(15, item(second, "i1").actualDuration());
        ItemTimes later = times(second, 50);
        assertEquals(List.of(35, 50, 5), List.of(later.spent(), later.spentOnAll(), later.over()));
        assertEquals(BEGIN.plus(Duration.ofMinutes(70)), later.end(), "what is over does not come back");
        assertEquals(List.of(), ItemTimes.takeUp(second, item(second, "i2"), BEGIN.plusSeconds(9000)));
    }

    @Test
    void anItemThatIsTakenUpOnceMoreGoesOnFromWhereItWas() {
        Book book = taken(taken(taken(BOOK, "i1", 0), "i2", 5), "i1", 12);
        assertEquals(7, item(book, "i2").actualDuration());
        assertEquals(8, times(book, 15).spent());
        assertEquals(15, times(book, 15).spentOnAll());
    }

    @Test
    void aClockThatIsSetBackMakesNoTimeNegativeAndLosesNoItem() {
        Book book = taken(taken(BOOK, "i1", 90), "i2", 30);
        assertEquals(0, item(book, "i1").actualDuration());
        assertEquals("i2", times(book, 31).running().id());
        assertEquals(0, times(book, 31).spent());
    }

    @Test
    void aMeetingNobodyEndedSaysNothingOfTheNextDay() {
        Book book = taken(BOOK, "i1", 0);
        assertEquals(0, times(book, 24 * 60).spent());
        assertNull(item(taken(book, "i2", 24 * 60), "i1").actualDuration());
        Book ended = book.with(ItemTimes.stop(book, book.get(Meeting.class, "m"), BEGIN.plus(Duration.ofMinutes(9))));
        assertEquals(9, item(ended, "i1").actualDuration());
        Book draft = City.with(ended, ended.get(Meeting.class, "m").withState(Meeting.State.DRAFT));
        assertEquals(Optional.empty(), ItemTimes.of(draft, draft.get(Meeting.class, "m"), BEGIN));
        assertTrue(ItemTimes.of(BOOK, BOOK.get(Meeting.class, "m"), BEGIN).isEmpty(), "nothing is taken up yet");
    }

    @Test
    void theSessionEndsInOneWayAndWhoGoesBackIntoItCountsNoTimeTwice() {
        Book book = taken(taken(BOOK, "i1", 0), "i2", 5);
        Meeting meeting = book.get(Meeting.class, "m");
        ZonedDateTime night = BEGIN.plus(Duration.ofMinutes(25)).atZone(ZoneId.of("Europe/Berlin"));
        Book draft = book.with(SessionEnd.to(book, meeting, Meeting.State.DRAFT, night));
        assertEquals(20, item(draft, "i2").actualDuration());
        assertEquals(night.toLocalTime(), draft.get(Meeting.class, "m").closedAt());
        assertEquals(Meeting.State.DRAFT, draft.get(Meeting.class, "m").state());
        Book again = draft.with(SessionEnd.to(draft, draft.get(Meeting.class, "m"), Meeting.State.IN_SESSION, night.plusMinutes(60)));
        assertEquals(Optional.empty(), ItemTimes.running(again, again.get(Meeting.class, "m")));
        Book ended = again.with(SessionEnd.to(again, again.get(Meeting.class, "m"), Meeting.State.DRAFT, night.plusMinutes(70)));
        assertEquals(List.of(5, 20), List.of(item(ended, "i1").actualDuration(), item(ended, "i2").actualDuration()));
    }

    private static Book taken(Book book, String item, int after) {
        return book.with(ItemTimes.takeUp(book, item(book, item), BEGIN.plus(Duration.ofMinutes(after))));
    }

    private static ItemTimes times(Book book, int after) {
        return ItemTimes.of(book, book.get(Meeting.class, "m"), BEGIN.plus(Duration.ofMinutes(after))).orElseThrow();
    }

    private static AgendaItem item(Book book, String id) {
        return book.get(AgendaItem.class, id);
    }
}
