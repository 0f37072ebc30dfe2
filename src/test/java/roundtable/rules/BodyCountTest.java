package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Attendance.Presence;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Seat;

/** A commission of four members and a chair that does not vote; two meetings, the second without a quorum. */
class BodyCountTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final Body RULES = City.TABLE.withQuorumValue(null).withDecisionRule(Body.DecisionRule.SIMPLE_MAJORITY);

    private static final Book BOOK = City.with(City.BOOK, RULES,
            City.organisation("city", "City", null), City.organisation("police", "Police Headquarters", "Police"),
            City.organisation("health", "Health Office", null), City.organisation("door", "Open Door", null),
            City.organisation("street", "Street Committee", null),
            new Seat("s0", "table", "city", Seat.Role.CHAIR, false, null, true, 0, null, null),
            City.seat("s1", "police", true, 1), City.seat("s2", "health", true, 2), City.seat("s3", "door", true, 3),
            City.seat("s4", "street", true, 4), City.seat("s5", "street", true, 5),
            held("m1", "1/2026", MARCH), City.item("i1", "m1", null, 1).withDuration(20), City.item("i2", "m1", null, 2).withDuration(40),
            City.attendance("m1", "s0", Presence.PRESENT), City.attendance("m1", "s1", Presence.ONLINE),
            City.attendance("m1", "s2", Presence.DEPUTISED), City.attendance("m1", "s3", Presence.PROXY).withProxy("s1"),
            City.attendance("m1", "s4", Presence.PRESENT).withArrivedAt(LocalTime.of(14, 30)).withFromItem("i2"),
            held("m2", "2/2026", JUNE), City.item("i3", "m2", null, 1),
            City.attendance("m2", "s0", Presence.PRESENT), City.attendance("m2", "s1", Presence.PRESENT),
            City.attendance("m2", "s2", Presence.ABSENT), City.attendance("m2", "s3", Presence.EXCUSED),
            City.attendance("m2", "s4", Presence.PRESENT).withArrivedAt(LocalTime.of(15, 0)),
            City.entry("e1", "i1", Entry.Kind.DECISION, "Opening hours"), vote("d1", "D 1/2026", "e1", 2, 1),
            City.entry("e2", "i2", Entry.Kind.DECISION, "A second bus"), vote("d2", "D 2/2026", "e2", 2, 2),
            City.entry("e3", "i3", Entry.Kind.DECISION, "A letter"), vote("d3", "D 3/2026", "e3", 2, 0).withSupersedes("d1"),
            City.action("a1", "A 1/2026", MARCH, JUNE), City.action("a2", "A 2/2026", MARCH, JUNE.minusDays(1)),
            City.action("a10", "A 10/2026", MARCH, JUNE), City.action("a3", "A 3/2026", JUNE, JUNE.plusMonths(3)),
            City.event("a10", JUNE, Action.Status.REPORTED_DONE, null), City.event("a2", JUNE, Action.Status.CANCELLED, null));

    private static Meeting held(String id, String number, LocalDate day) {
        return City.meeting(id, number, day).withState(Meeting.State.APPROVED).withStartsAt(LocalTime.of(14, 0))
                .withOpenedAt(LocalTime.of(14, 5)).withClosedAt(LocalTime.of(15, 35));
    }

    private static Decision vote(String id, String number, String entry, int votesFor, int against) {
        return new Decision(id, "table", entry, null, number, Decision.Method.VOTE, votesFor, against, 0, 0, null, false,
                Decision.Status.IN_FORCE, null, null, null, Confidentiality.PUBLIC, null, null);
    }

    private static BodyCount on(Book book, LocalDate day) {
        return BodyCount.of(book, book.get(Body.class, "table"), day);
    }

    @Test
    void membersAreCountedByOrganisation() {
        MeetingCount first = on(BOOK, JUNE).meetings().getFirst();
        assertEquals(3, first.present(), "chair, police online, residents later");
        assertEquals(1, first.deputised());
        assertEquals(1, first.excused(), "who hands its vote over is not there");
        assertEquals(List.of("health"), first.unlistedDeputies());
        assertEquals(60, first.planned(BOOK));
        assertEquals(90, first.actual(BOOK));
        assertEquals(new Quorum(5, 3, 3), Quorum.of(BOOK, "m1"), "more than half of five; who came later does not count");
        assertEquals(new Quorum(5, 2, 3), Quorum.of(BOOK, "m2"), "the residents' two seats are one organisation, and it came later");
        assertEquals(Map.of("city", 100.0, "police", 100.0, "health", 50.0, "door", 0.0, "street", 100.0), on(BOOK, JUNE).attendanceRates());
    }

    @Test
    void votesDecideAndATieIsARejection() {
        assertEquals(Verdict.ADOPTED, Verdict.of(BOOK, decision("d1")));
        assertEquals(3, Ballot.of(BOOK, decision("d1")).eligible(), "police, its proxy, health; the chair has no vote");
        Book personal = City.with(BOOK, RULES.withProxies(false));
        assertEquals(2, Ballot.of(personal, decision("d1")).eligible(), "who votes must be there");
        assertEquals(Verdict.REJECTED, Verdict.of(BOOK, decision("d2")), "a tie");
        assertEquals(4, Ballot.of(BOOK, decision("d2")).eligible(), "the residents are there by now");
        assertEquals(Verdict.DEFERRED, Verdict.of(BOOK, decision("d3")), "no quorum");
        assertEquals(Verdict.ADOPTED, Verdict.of(BOOK, decision("d3").withProcedural(true)), "the rest of the day can be agreed without one");
        Book nobodyNoted = City.with(BOOK, held("m9", "9/2026", JUNE), City.item("i9", "m9", null, 1),
                City.entry("e9", "i9", Entry.Kind.DECISION, "A sign"), vote("d9", "D 9/2026", "e9", 3, 2));
        assertEquals(Verdict.ADOPTED, Verdict.of(nobodyNoted, nobodyNoted.get(Decision.class, "d9")), "who came was never noted");
        Book consensus = City.with(nobodyNoted, RULES.withDecisionRule(Body.DecisionRule.CONSENSUS_MINUS_ONE));
        assertEquals(Verdict.REJECTED, Verdict.of(consensus, consensus.get(Decision.class, "d9")), "two against");
        Book strict = City.with(BOOK, RULES.withDecisionRule(Body.DecisionRule.QUALIFIED_MAJORITY));
        assertEquals(Verdict.ADOPTED, Verdict.of(strict, decision("d1")), "two of three");
        assertEquals(Verdict.REJECTED, Verdict.of(strict, decision("d1").withVotesAgainst(2).withVotesFor(3)));
    }

    @Test
    void openIsWhatIsNotClosedAndOverdueWhatWasDueBefore() {
        BodyCount day = on(BOOK, JUNE.plusDays(1));
        assertEquals(List.of("A 1/2026", "A 3/2026", "A 10/2026"), numbers(day.actions(state -> !state.closed())));
        assertEquals(List.of("A 1/2026", "A 10/2026"), numbers(day.actions(ActionState::overdue)), "reported is not agreed");
        assertEquals(0.0, day.completionRate());
        Book trusting = City.with(BOOK, RULES.withClosesReported(false));
        assertEquals(List.of("A 1/2026"), numbers(on(trusting, JUNE.plusDays(1)).actions(ActionState::overdue)));
        assertEquals(33.3, on(trusting, JUNE.plusDays(1)).completionRate(), "one of three; the cancelled one does not count");
        assertNull(on(BOOK, MARCH.minusDays(1)).completionRate());
    }

    @Test
    void aMeetingBringsBackWhatWasOpenOnTheEveningBefore() {
        assertEquals(List.of("A 2/2026", "A 1/2026", "A 10/2026"), numbers(on(BOOK, JUNE).carriedOver(JUNE)),
                "the overdue one first, then by day and number");
        assertEquals(List.of(), on(BOOK, MARCH).carriedOver(MARCH));
        Book planned = City.with(BOOK, City.meeting("m3", "3/2026", JUNE.plusMonths(3)));
        assertEquals(List.of("A 1/2026", "A 10/2026", "A 3/2026"), numbers(on(planned, JUNE).nextCarriedOver()));
    }

    @Test
    void theDayDecidesWhatWas() {
        assertEquals(1, on(BOOK, MARCH).meetings().size());
        assertEquals(2, on(BOOK, MARCH).decisions().size());
        assertNull(on(BOOK, MARCH).supersededBy(decision("d1")));
        assertNull(on(BOOK, JUNE).supersededBy(decision("d1")), "put without a quorum");
        Book procedural = City.with(BOOK, decision("d3").withProcedural(true));
        assertEquals("D 3/2026", on(procedural, JUNE).supersededBy(decision("d1")));
        assertNull(on(City.with(procedural, decision("d3").withProcedural(true).withVotesAgainst(3)), JUNE).supersededBy(decision("d1")), "rejected");
    }

    @Test
    void publicIsWhatIsMarkedSoInNothingRestricted() {
        BodyCount members = on(BOOK, JUNE);
        assertFalse(members.isPublic(decision("d1")), "its line is for members");
        Entry line = BOOK.get(Entry.class, "e1").withConfidentiality(Confidentiality.PUBLIC);
        assertTrue(on(City.with(BOOK, line), JUNE).isPublic(decision("d1")));
        Book restricted = City.with(BOOK, line, City.item("i1", "m1", null, 1).withConfidentiality(Confidentiality.RESTRICTED));
        assertFalse(on(restricted, JUNE).isPublic(decision("d1")));
    }

    private static Decision decision(String id) {
        return BOOK.get(Decision.class, id);
    }

    private static List<String> numbers(List<Action> actions) {
        return actions.stream().map(Action::number).toList();
    }
}
