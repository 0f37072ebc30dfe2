package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Attendance.Presence;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.DecisionBuilder;
import roundtable.book.Entry;
import roundtable.book.Meeting;

/** Votes that are counted, do not add up, end even, or are taken by those who must not. */
class BallotTest {

    private static final Book BOOK = City.with(City.BOOK, City.TABLE.withDecisionRule(Body.DecisionRule.SIMPLE_MAJORITY),
            City.meeting("m", "1/2026", LocalDate.of(2026, 3, 11)), City.item("i1", "m", null, 1), City.item("i2", "m", null, 2),
            City.organisation("police", "Police", null), City.organisation("health", "Health", null),
            City.organisation("door", "Door", null), City.seat("s1", "police", true, 1), City.seat("s2", "health", true, 2),
            City.seat("s3", "door", true, 3), City.attendance("m", "s1", Presence.PRESENT), City.attendance("m", "s2", Presence.PRESENT),
            City.attendance("m", "s3", Presence.PRESENT).withUntilItem("i1"), City.entry("e", "i1", Entry.Kind.DECISION, "Open at night."),
            DecisionBuilder.builder().id("d").body("table").entry("e").number("D 1/2026").method(Decision.Method.VOTE)
                    .status(Decision.Status.IN_FORCE).confidentiality(Confidentiality.MEMBERS).build());

    @Test
    void whoCouldVoteFollowsFromTheTableUntilSomebodyTypesAnotherNumber() {
        assertEquals(3, Ballot.of(BOOK, decision(BOOK)).eligible());
        assertEquals(0, Ballot.of(BOOK, decision(BOOK)).missing(), "nobody has counted yet");
        assertEquals(1, Ballot.of(BOOK, counted(1, 1)).missing());
        assertEquals(-2, Ballot.of(BOOK, counted(4, 1)).missing());
        assertEquals(4, Ballot.of(BOOK, counted(4, 1).withEligible(9)).missing());
        assertTrue(said(City.with(BOOK, counted(4, 1))).contains("rules.decision.votes"));
        assertFalse(said(City.with(BOOK, counted(2, 1))).contains("rules.decision.votes"));
    }

    @Test
    void whoIsBiasedIsNamedAndCountedAndMayVoteAfterAllInOneStepEach() {
        Book one = BOOK.with(Biased.exclude(BOOK, decision(BOOK), "health"));
        assertEquals(List.of(), Biased.exclude(one, decision(one), "health"));
        Book two = one.with(Biased.exclude(one, decision(one), "door"));
        assertEquals(2, decision(two).excluded());
        assertEquals(3, Ballot.of(two, decision(two).withVotesFor(1)).accounted());
        assertEquals(java.util.Arrays.asList(null, "police"), Biased.choices(two, decision(two), List.of()));
        Book back = one.with(Biased.include(one, decision(one), roundtable.book.Rows.biases(one, "d").getFirst()));
        assertEquals(BOOK.rows().toList(), back.rows().toList());
        Book approved = City.with(BOOK, BOOK.get(Meeting.class, "m").withState(Meeting.State.APPROVED));
        assertTrue(Sealed.refusal(approved, Biased.exclude(approved, decision(approved), "health")).isPresent());
        assertTrue(Sealed.refusal(approved, List.of(new roundtable.book.Change(decision(approved), counted(1, 1)))).isPresent());
    }

    @Test
    void whoIsBiasedAndLeavesTheRoomIsCountedOnce() {
        Book out = City.with(BOOK, City.attendance("m", "s2", Presence.ABSENT));
        assertTrue(Biased.choices(out, decision(out), List.of()).contains("health"), "who has left already can still be named");
        Book apart = out.with(Biased.exclude(out, decision(out), "health"));
        assertEquals(3, Ballot.of(apart, decision(apart)).eligible());
        assertEquals(0, Ballot.of(apart, decision(apart).withVotesFor(2)).missing());
    }

    @Test
    void anEvenVoteIsARejectionUnlessTheChairDecidesIt() {
        assertEquals(Verdict.REJECTED, Verdict.of(BOOK, counted(1, 1)));
        assertEquals(Verdict.REJECTED, Verdict.of(BOOK, counted(1, 1).withMethod(Decision.Method.CHAIR)), "it is no rule of this body");
        Book chair = City.with(BOOK, BOOK.get(Body.class, "table").withTieRule(Body.TieRule.CHAIR));
        assertEquals(Verdict.REJECTED, Verdict.of(chair, counted(1, 1)), "the chair has not decided for it");
        assertEquals(Verdict.ADOPTED, Verdict.of(chair, counted(1, 1).withMethod(Decision.Method.CHAIR)));
        assertEquals(Verdict.REJECTED, Verdict.of(chair, counted(1, 2).withMethod(Decision.Method.CHAIR)));
    }

    @Test
    void aVoteWithoutAQuorumAtItsItemIsSaidUntilItIsPutOff() {
        Book book = City.with(BOOK, City.entry("e", "i2", Entry.Kind.DECISION, "Open at night."),
                City.attendance("m", "s2", Presence.PRESENT).withUntilItem("i1"));
        assertTrue(said(book).contains("rules.decision.no-quorum"));
        assertEquals(Verdict.ADOPTED, Verdict.of(book, decision(book)), "the quorum of the opening decides");
        Book putOff = City.with(book, decision(book).withStatus(Decision.Status.DEFERRED));
        assertEquals(Verdict.DEFERRED, Verdict.of(putOff, decision(putOff)));
        assertFalse(said(putOff).contains("rules.decision.no-quorum"));
    }

    private static List<String> said(Book book) {
        return Problems.ofMinutes(book, "m").stream().map(Problem::key).toList();
    }

    private static Decision counted(int votesFor, int against) {
        return decision(BOOK).withVotesFor(votesFor).withVotesAgainst(against);
    }

    private static Decision decision(Book book) {
        return book.get(Decision.class, "d");
    }
}
