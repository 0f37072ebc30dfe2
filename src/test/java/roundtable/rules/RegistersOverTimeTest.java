package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Entry;
import roundtable.book.Meeting;

/** What becomes of decisions and actions from meeting to meeting, always as of a day. */
class RegistersOverTimeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 9);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 9);

    private static final Book YEAR = City.with(City.BOOK, held("m1", "1/2026", MARCH), held("m2", "2/2026", JUNE),
            held("m3", "3/2026", SEPTEMBER), held("m4", "4/2026", DECEMBER), City.action("a", "A 1/2026", MARCH, JUNE));

    private static Meeting held(String id, String number, LocalDate day) {
        return City.meeting(id, number, day).withState(Meeting.State.DRAFT);
    }

    private static ActionState state(Book book, LocalDate day) {
        return ActionState.of(book, book.get(Action.class, "a"), day);
    }

    private static List<String> listed(Book book, String meeting) {
        return DueActions.listed(book, book.get(Meeting.class, meeting)).stream().map(s -> s.action().id()).toList();
    }

    @Test
    void whatIsClosedIsNotedOnceMoreAndThenLeavesTheList() {
        Book book = City.with(YEAR, City.event("a", JUNE.plusDays(20), Action.Status.DONE, null));
        assertEquals(List.of("a"), listed(book, "m2"));
        assertEquals(List.of("a"), listed(book, "m3"), "closed since the last meeting: once more");
        assertEquals(List.of("a"), MattersArising.actions(book, book.get(Meeting.class, "m3")).stream().map(s -> s.action().id()).toList());
        assertEquals(List.of(), listed(book, "m4"));
        assertTrue(state(book, SEPTEMBER).closed());
    }

    @Test
    void anActionIsStaleAfterTwoSilentMeetings() {
        assertFalse(Stale.is(YEAR, state(YEAR, JUNE), JUNE));
        assertTrue(Stale.is(YEAR, state(YEAR, SEPTEMBER), SEPTEMBER));
        Book heard = City.with(YEAR, City.event("a", JUNE, Action.Status.IN_PROGRESS, null));
        assertFalse(Stale.is(heard, state(heard, SEPTEMBER), SEPTEMBER));
        assertTrue(Stale.is(heard, state(heard, DECEMBER), DECEMBER));
        Book done = City.with(YEAR, City.event("a", MARCH.plusDays(1), Action.Status.DONE, null));
        assertFalse(Stale.is(done, state(done, DECEMBER), DECEMBER));
    }

    @Test
    void theLifeLineHasEveryQuarterAndEveryMove() {
        Book book = City.with(YEAR, City.event("a", JUNE, Action.Status.IN_PROGRESS, SEPTEMBER),
                City.event("a", SEPTEMBER, Action.Status.IN_PROGRESS, DECEMBER.plusMonths(2)));
        ActionState now = state(book, DECEMBER);
        assertTrue(now.twicePostponed());
        LifeLine life = LifeLine.of(book, now);
        assertEquals(List.of("2026/1", "2026/2", "2026/3", "2026/4", "2027/1"),
                life.quarters().stream().map(q -> q.year() + "/" + q.number()).toList());
        assertEquals(List.of(LifeLine.Kind.AGREED, LifeLine.Kind.STATUS, LifeLine.Kind.MOVED, LifeLine.Kind.DUE),
                life.quarters().stream().flatMap(q -> q.marks().stream()).map(LifeLine.Mark::kind).toList());
        assertEquals(SEPTEMBER, life.quarters().get(1).marks().getFirst().due());
        Action bare = book.get(Action.class, "a").withAgreedOn(null).withDueOn(null);
        assertEquals(List.of(), LifeLine.of(book, ActionState.of(City.with(YEAR, bare), bare, MARCH)).quarters());
    }

    @Test
    void aDecisionStandsAsItsLastEventSaysAndAsItWasNotedBefore() {
        Book book = City.with(YEAR, City.item("i", "m1", null, 1), City.entry("e", "i", Entry.Kind.DECISION, "Open longer"));
        Decision old = DecisionRows.forEntry(book, book.get(Entry.class, "e")).withReviewOn(SEPTEMBER);
        Decision next = old.withId("d2").withEntry(null).withWording("Open even longer").withNumber("D 9/2026")
                .withDecidedOn(DECEMBER).withSupersedes(old.id()).withReviewOn(null);
        book = City.with(book, old, next);
        assertEquals(DecisionState.Standing.IN_FORCE, DecisionState.of(book, old, JUNE).status());
        assertFalse(DecisionState.of(book, old, JUNE).reviewDue());
        assertTrue(DecisionState.of(book, old, SEPTEMBER).reviewDue());
        assertEquals(DecisionState.Standing.SUPERSEDED, DecisionState.of(book, old, DECEMBER).status());
        assertEquals("D 9/2026", DecisionState.of(book, old, DECEMBER).successor().number());
        Book revoked = City.with(book, new DecisionEvent("f", old.id(), SEPTEMBER, 1, "m3", Decision.Status.REVOKED, null, "too dear"));
        assertEquals(DecisionState.Standing.IN_FORCE, DecisionState.of(revoked, old, SEPTEMBER.minusDays(1)).status());
        assertEquals(DecisionState.Standing.REVOKED, DecisionState.of(revoked, old, DECEMBER).status());
        assertEquals(Verdict.ADOPTED, Verdict.of(revoked, old), "what came of the motion stays");
        Book taken = City.with(book, new DecisionEvent("f", old.id(), MARCH, 1, "m1", Decision.Status.WITHDRAWN, null, null));
        assertEquals(Verdict.WITHDRAWN, Verdict.of(taken, old), "what is noted on the day of the meeting is what came of it");
    }

    @Test
    void aMotionThatWasNotAdoptedIsNotInForceAndTakesNoPlace() {
        Book book = City.with(YEAR, City.TABLE.withDecisionRule(Body.DecisionRule.SIMPLE_MAJORITY),
                City.item("i", "m1", null, 1), City.entry("e", "i", Entry.Kind.DECISION, "Open longer"));
        Decision old = DecisionRows.forEntry(book, book.get(Entry.class, "e"));
        Decision motion = old.withId("d2").withEntry(null).withWording("Close").withNumber("D 9/2026").withDecidedOn(JUNE)
                .withSupersedes(old.id()).withMethod(Decision.Method.VOTE).withVotesFor(1).withVotesAgainst(4);
        Book rejected = City.with(book, old, motion);
        assertEquals(DecisionState.Standing.REJECTED, DecisionState.of(rejected, motion, JUNE).status());
        assertEquals(DecisionState.Standing.IN_FORCE, DecisionState.of(rejected, old, JUNE).status());
        assertNull(DecisionState.of(rejected, old, JUNE).successor());
        Decision deferred = motion.withVotesFor(null).withVotesAgainst(null).withStatus(Decision.Status.DEFERRED);
        Book putOff = City.with(book, old, deferred);
        assertEquals(DecisionState.Standing.IN_FORCE, DecisionState.of(putOff, old, JUNE).status());
        Book takenUp = City.with(putOff, new DecisionEvent("f", "d2", SEPTEMBER, 1, null, Decision.Status.IN_FORCE, null, null));
        assertEquals(DecisionState.Standing.IN_FORCE, DecisionState.of(takenUp, old, JUNE).status());
        assertEquals(DecisionState.Standing.SUPERSEDED, DecisionState.of(takenUp, old, SEPTEMBER).status(), "it came into force later");
        assertEquals(DecisionState.Standing.IN_FORCE, DecisionState.of(takenUp, deferred, SEPTEMBER).status());
    }
}
