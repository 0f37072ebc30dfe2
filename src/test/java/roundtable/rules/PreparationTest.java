package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Meeting;

/** Before the June meeting: what the secretariat still has to see to. */
class PreparationTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final Book BOOK = City.with(City.BOOK,
            City.meeting("march", "1/2026", MARCH).withState(Meeting.State.DRAFT), City.meeting("june", "2/2026", JUNE),
            City.organisation("o-police", "Police", null), City.seat("s-police", "o-police", true, 1));

    @Test
    void theNextMeetingIsTheFirstThatIsNotHeldYet() {
        assertEquals("june", Preparation.next(BOOK, "table", MARCH.plusDays(1)).orElseThrow().id());
        assertEquals("june", Preparation.next(BOOK, "table", JUNE).orElseThrow().id(), "on the day itself too");
        assertTrue(Preparation.next(BOOK, "table", JUNE.plusDays(1)).isEmpty());
        Book cancelled = City.with(BOOK, meeting(BOOK, "june").withState(Meeting.State.CANCELLED));
        assertTrue(Preparation.next(cancelled, "table", MARCH).isEmpty());
        assertEquals("march", Preparation.last(BOOK, "table", JUNE).orElseThrow().id());
    }

    @Test
    void everythingThatIsMissingIsSaidWithThePlaceWhereItIsMended() {
        List<Problem> missing = Preparation.missing(BOOK, meeting(BOOK, "june"));
        assertEquals(List.of("rules.prepare.minutes-draft", "rules.prepare.time", "rules.prepare.place",
                "rules.prepare.chair", "rules.prepare.minute-taker", "rules.prepare.agenda", "rules.prepare.invitation",
                "rules.prepare.seats", "rules.prepare.deputies"), missing.stream().map(Problem::key).toList());
        assertEquals("march", missing.getFirst().row());
        assertEquals(List.of("1/2026"), missing.getFirst().values());
        assertEquals("s-police", missing.getLast().row());
    }

    @Test
    void whatIsDoneIsNoLongerMissing() {
        Book done = City.with(BOOK, meeting(BOOK, "march").withState(Meeting.State.APPROVED),
                meeting(BOOK, "june").withMode(Meeting.Mode.ONLINE).withInvitedOn(MARCH),
                City.item("i1", "june", null, 1));
        List<String> keys = Preparation.missing(done, meeting(done, "june")).stream().map(Problem::key).toList();
        for (String gone : List.of("minutes-draft", "place", "agenda", "invitation")) {
            assertFalse(keys.contains("rules.prepare." + gone), gone);
        }
        assertTrue(keys.contains("rules.prepare.chair"));
    }

    private static Meeting meeting(Book book, String id) {
        return book.get(Meeting.class, id);
    }
}
