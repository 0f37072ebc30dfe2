package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.DecisionBuilder;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Seat;

/** Members come and go in the middle of a meeting: who is there, who may vote, and whether they are enough. */
class AtTheTableTest {

    private static final Book BOOK = City.with(City.BOOK,
            City.meeting("m", "1/2026", LocalDate.of(2026, 3, 11)).withOpenedAt(LocalTime.of(14, 0)).withState(Meeting.State.IN_SESSION),
            City.item("i1", "m", null, 1), City.item("i2", "m", null, 2), City.item("i3", "m", null, 3), City.item("i4", "m", null, 4),
            City.organisation("police", "Police", null), City.organisation("health", "Health", null),
            City.organisation("door", "Door", null), City.organisation("street", "Street", null),
            City.seat("s1", "police", true, 1), City.seat("s2", "health", true, 2), City.seat("s2b", "health", true, 3),
            City.seat("s3", "door", true, 4), City.seat("s4", "street", false, 5).withRole(Seat.Role.CHAIR),
            City.attendance("m", "s1", Presence.PRESENT), City.attendance("m", "s2", Presence.PRESENT),
            City.attendance("m", "s2b", Presence.ONLINE), City.attendance("m", "s4", Presence.PRESENT));

    @Test
    void twoSeatsOfAnOrganisationAreOneVoteAndTheChairMayHaveNone() {
        AtTheTable table = AtTheTable.at(BOOK, "m", "i1");
        assertEquals(List.of("police", "health", "door", "street"), table.members());
        assertEquals(List.of("police", "health", "street"), table.there());
        assertEquals(List.of("police", "health"), table.voting());
        assertEquals(new Quorum(4, 3, 2), table.quorum());
    }

    @Test
    void aDeputyWhoSitsForTwoOrganisationsStandsForBoth() {
        Contact both = new Contact("both", "police", "Liaison", null, null, null, null, false, null, null, null, null);
        Book book = City.with(BOOK, both, City.attendance("m", "s1", Presence.DEPUTISED).withContact("both"),
                City.attendance("m", "s3", Presence.DEPUTISED).withContact("both"));
        assertEquals(List.of("police", "health", "door"), AtTheTable.at(book, "m", "i1").voting());
    }

    @Test
    void aVoteThatWasHandedOverCountsWhileItsHolderIsThereAndTheBodyAllowsIt() {
        Book book = City.with(BOOK, City.attendance("m", "s3", Presence.PROXY).withProxy("s1"));
        assertEquals(List.of("police", "health", "door"), AtTheTable.at(book, "m", "i2").voting());
        assertEquals(List.of("police", "health", "street"), AtTheTable.at(book, "m", "i2").there(), "it sits nowhere");
        Book gone = book.with(ComingAndGoing.leave(book, "m", "s1", "i2"));
        assertEquals(List.of("health"), AtTheTable.at(gone, "m", "i2").voting());
        Book personal = City.with(book, City.TABLE.withProxies(false));
        assertEquals(List.of("police", "health"), AtTheTable.at(personal, "m", "i2").voting());
    }

    @Test
    void theQuorumIsLostInTheMiddleWhileThatOfTheOpeningStays() {
        Book book = BOOK.with(ComingAndGoing.leave(BOOK, "m", "s1", "i3"));
        book = book.with(ComingAndGoing.leave(book, "m", "s4", "i3"));
        assertEquals("i2", row(book, "s1").untilItem());
        assertTrue(AtTheTable.at(book, "m", "i2").quorum().met());
        assertFalse(AtTheTable.at(book, "m", "i3").quorum().met());
        assertTrue(Quorum.of(book, "m").met());
    }

    @Test
    void whoArrivesLaterVotesFromThenOnAndWhoComesBackChangesNoEarlierVote() {
        Book late = BOOK.with(ComingAndGoing.arrive(BOOK, "m", "s3", "i2", Presence.ONLINE, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until));
        assertEquals("i2", row(late, "s3").fromItem());
        assertFalse(ComingAndGoing.here(late, "m", "s3", "i1"));
        Book left = late.with(ComingAndGoing.leave(late, "m", "s3", "i3"));
        Book voted = City.with(left, City.entry("e", "i3", Entry.Kind.DECISION, "Open at night."),
                vote("d", "e").withVotesFor(2));
        assertEquals(2, Ballot.of(voted, voted.get(Decision.class, "d")).eligible());
        Book back = voted.with(ComingAndGoing.arrive(voted, "m", "s3", "i4", Presence.ONLINE, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until));
        assertEquals(List.of("police", "health", "door"), AtTheTable.at(back, "m", "i4").voting());
        assertEquals(2, Ballot.of(back, back.get(Decision.class, "d")).eligible(), "door was out of the room");
        assertEquals(Presence.PRESENT, row(back.with(ComingAndGoing.arrive(back, "m", "s3", "i4", Presence.PRESENT, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until)), "s3").presence());
    }

    @Test
    void whoIsMarkedAtTheFirstItemWasThereFromTheBeginningUnlessApologiesCame() {
        assertNull(row(BOOK.with(ComingAndGoing.arrive(BOOK, "m", "s3", "i1", Presence.PRESENT, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until)), "s3").fromItem());
        Book excused = City.with(BOOK, City.attendance("m", "s3", Presence.EXCUSED));
        Book came = excused.with(ComingAndGoing.arrive(excused, "m", "s3", "i1", Presence.PRESENT, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until));
        assertEquals("i1", row(came, "s3").fromItem(), "the quorum of the opening stays as it was");
        assertEquals(Presence.ABSENT, row(came.with(ComingAndGoing.leave(came, "m", "s3", "i1")), "s3").presence());
        assertEquals(List.of(), ComingAndGoing.leave(excused, "m", "s3", "i1"), "who is not there cannot leave");
    }

    @Test
    void whoWasOutOfTheRoomIsSaidAndTheQuorumOfADecisionTakenMeanwhileStaysLost() {
        Book book = BOOK.with(ComingAndGoing.leave(BOOK, "m", "s1", "i2"));
        book = book.with(ComingAndGoing.leave(book, "m", "s4", "i2"));
        book = City.with(book, City.entry("e", "i2", Entry.Kind.DECISION, "Open at night."), vote("d", "e").withMethod(Decision.Method.CONSENSUS));
        Book back = book.with(ComingAndGoing.arrive(book, "m", "s1", "i4", Presence.PRESENT, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until));
        assertEquals(List.of("2 to 3"), roundtable.book.Rows.entries(back, "i4").stream().map(Entry::text).toList());
        assertEquals("out 2-3", row(back, "s1").note(), "the roll does not say that it was there all the time");
        Book again = back.with(ComingAndGoing.leave(back, "m", "s1", "i4"));
        assertEquals("out 2-3", row(again, "s1").note());
        assertEquals(1, back.get(Decision.class, "d").eligible(), "agreement of those who were there too");
        assertEquals(new Quorum(4, 1, 2), AtTheTable.quorum(back, back.get(Decision.class, "d")).orElseThrow());
        Book left = BOOK.with(ComingAndGoing.leave(BOOK, "m", "s1", "i2"));
        Book mistaken = left.with(ComingAndGoing.arrive(left, "m", "s1", "i2", Presence.PRESENT, AtTheTableTest::missed, (from, until) -> "out " + from + "-" + until));
        assertEquals(List.of(), mistaken.all(Entry.class), "nothing was missed");
        assertNull(row(mistaken, "s1").note());
    }

    private static String missed(String from, String until) {
        return from + " to " + until;
    }

    private static Decision vote(String id, String entry) {
        return DecisionBuilder.builder().id(id).body("table").entry(entry).number("D 1/2026").method(Decision.Method.VOTE)
                .status(Decision.Status.IN_FORCE).confidentiality(Confidentiality.MEMBERS).build();
    }

    private static Attendance row(Book book, String seat) {
        return Roll.of(book, "m").stream().filter(line -> line.seat().id().equals(seat)).findFirst().orElseThrow().attendance();
    }
}
