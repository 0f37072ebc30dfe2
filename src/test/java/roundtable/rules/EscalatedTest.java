package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.words.Words;

/** A round table puts a question to the steering group, which answers a month later. */
class EscalatedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);
    private static final Book BOOK = City.with(City.BOOK, City.organisation("o-steering", "Steering group", null),
            City.TABLE.withId("steering").withOrganisation("o-steering").withCode("SG"),
            City.meeting("m", "1/2026", MARCH), City.item("i", "m", null, 1).withTitle("Night opening").withDuration(15),
            City.meeting("m2", "2/2026", MARCH.plusMonths(3)), City.item("arising", "m2", null, 1).withTitle("Matters arising"));

    @Test
    void whereNoMeetingIsPlannedItWaitsAndComesOntoTheAgendaOfTheNext() {
        assertEquals(List.of("steering"), Escalated.choices(BOOK, item(BOOK, "i")));
        Book asked = BOOK.with(Escalated.ask(BOOK, item(BOOK, "i"), "steering"));
        assertEquals(AgendaItem.Result.REFERRED, item(asked, "i").result());
        assertNull(became(asked).there());
        assertEquals(List.of(), Escalated.choices(asked, item(asked, "i")));
        Book planned = asked.with(NextMeeting.on(asked, "steering", APRIL, Words.in("en")::text));
        AgendaItem there = became(planned).there();
        assertEquals("Night opening", there.title());
        assertEquals("o-table", there.proposer());
        assertEquals(AgendaItem.Kind.NEXT_MEETING, ItemNumbers.of(planned, there.meeting()).order().getLast().kind(), "before what closes");
        assertFalse(became(planned).answered());
        assertEquals(1, planned.with(NextMeeting.on(planned, "steering", APRIL.plusMonths(1), Words.in("en")::text))
                .all(AgendaItem.class).stream().filter(item -> "o-table".equals(item.proposer())).count(), "only once");
    }

    @Test
    void theAnswerComesBackToTheItemAndToMattersArisingAlsoAfterItWasPutOff() {
        Book planned = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"),
                City.meeting("s2", "2/2026", APRIL.plusDays(14)).withBody("steering"));
        Book asked = planned.with(Escalated.ask(planned, item(planned, "i"), "steering"));
        AgendaItem there = became(asked).there();
        assertEquals("s1", there.meeting());
        Book putOff = City.with(asked, there.withResult(AgendaItem.Result.DEFERRED),
                City.item("later", "s2", null, 1).withPrevious(there.id()));
        assertFalse(became(putOff).answered());
        Book answered = City.with(putOff, City.entry("e", "later", Entry.Kind.INFORMATION, "The council pays."));
        answered = answered.with(EntryKinds.change(answered, "e", Entry.Kind.DECISION));
        assertTrue(became(answered).answered());
        assertEquals("The council pays.", Agreed.text(answered, became(answered).decisions().getFirst()));
        assertEquals(1, Escalated.answers(answered, answered.get(Meeting.class, "m2")).size());
        assertEquals(List.of(), Escalated.answers(answered, answered.get(Meeting.class, "m")));
    }

    @Test
    void anAnswerThatIsTypedCountsFromItsDayAndWhatIsUnansweredIsWaitedFor() {
        Book asked = BOOK.with(Escalated.ask(BOOK, item(BOOK, "i"), "steering"));
        Meeting next = asked.get(Meeting.class, "m2");
        assertEquals(List.of(became(asked)), Escalated.arising(asked, next));
        assertEquals(List.of(), Escalated.answers(asked, next));
        Escalation typed = Escalated.answered(became(asked).escalation(), "Yes, until two.", APRIL);
        assertEquals(typed, Escalated.answered(typed, "Yes, until two.", APRIL.plusDays(9)), "the day stays");
        Book answered = City.with(asked, typed);
        assertEquals(APRIL, became(answered).day(answered));
        assertEquals(1, Escalated.answers(answered, next).size());
        Book later = City.with(answered, City.meeting("m3", "3/2026", MARCH.plusMonths(6)));
        assertEquals(List.of(), Escalated.arising(later, later.get(Meeting.class, "m3")), "told once");
        assertEquals(MARCH, Escalated.answered(became(asked).escalation(), "Yes.", MARCH.minusDays(1)).answeredOn());
        assertNull(Escalated.answered(typed, null, APRIL).answeredOn());
    }

    @Test
    void anAnswerThatIsNotedLateIsHeardOnceWhateverItsDay() {
        Book asked = City.with(BOOK.with(Escalated.ask(BOOK, item(BOOK, "i"), "steering")),
                City.meeting("m3", "3/2026", MARCH.plusMonths(6)), City.item("later", "m3", null, 1).withTitle("Matters arising"),
                City.meeting("m4", "4/2026", MARCH.plusMonths(9)));
        Meeting june = asked.get(Meeting.class, "m2");
        List<Row> approved = ApprovedMinutes.approve(asked, "m2", MinutesVersion.ApprovedBy.MEETING, june.day(), java.time.Instant.EPOCH);
        Book closed = City.with(asked, approved.toArray(Row[]::new));
        Book noted = City.with(closed, Escalated.answered(became(closed).escalation(), "Yes, until two.", APRIL));
        assertEquals(1, Escalated.answers(noted, noted.get(Meeting.class, "m3")).size(), "June's minutes were approved without it");
        assertEquals(0, Escalated.answers(noted, noted.get(Meeting.class, "m4")).size());
        Book inTime = City.with(asked, Escalated.answered(became(asked).escalation(), "Yes, until two.", APRIL));
        Book heard = City.with(inTime, ApprovedMinutes.approve(inTime, "m2", MinutesVersion.ApprovedBy.MEETING, june.day(), java.time.Instant.EPOCH)
                .toArray(Row[]::new));
        assertEquals(0, Escalated.answers(heard, heard.get(Meeting.class, "m3")).size());
        Book silent = City.with(inTime, item(inTime, "arising").withTitle("Other things"));
        assertEquals(1, Escalated.answers(silent, silent.get(Meeting.class, "m3")).size(), "June did not go through what came back");
    }

    @Test
    void whatAMeetingLeftUnansweredIsAskedOfTheNextAndComesOntoItsAgenda() {
        Book planned = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"));
        Book asked = planned.with(Escalated.ask(planned, item(planned, "i"), "steering"));
        AgendaItem first = became(asked).there();
        assertEquals(1, Requests.open(asked, asked.get(Meeting.class, "s1")).size());
        assertEquals(List.of(), Requests.unplaced(asked, asked.get(Meeting.class, "s1")));
        Book over = City.with(asked, asked.get(Meeting.class, "s1").withState(Meeting.State.IN_REVIEW));
        Book next = over.with(NextMeeting.on(over, "steering", APRIL.plusMonths(3), Words.in("en")::text));
        assertEquals(first.id(), became(next).there().previous());
        assertEquals(first.proposer(), became(next).there().proposer());
        Book there = City.with(over, City.meeting("s2", "2/2026", APRIL.plusMonths(3)).withBody("steering"));
        Meeting s2 = there.get(Meeting.class, "s2");
        assertEquals(1, Requests.unplaced(there, s2).size(), "the meeting was planned before");
        Book placed = there.with(Requests.place(there, s2, became(there)));
        assertEquals("s2", became(placed).there().meeting());
        assertEquals(List.of(), Requests.unplaced(placed, s2));
        Book answered = City.with(there, Escalated.answered(became(there).escalation(), "Yes.", APRIL));
        assertEquals(List.of(), Requests.open(answered, s2));
    }

    @Test
    void whatTheOtherBodyMadeOfTheItemGoesOnWithIt() {
        Book over = asked(Meeting.State.IN_REVIEW);
        AgendaItem there = became(over).there().withConfidentiality(Confidentiality.RESTRICTED).withTitle("Opening until two")
                .withKind(AgendaItem.Kind.DISCUSSION).withDuration(40);
        Book closed = City.with(over, there);
        AgendaItem next = became(closed.with(Requests.place(closed, closed.get(Meeting.class, "s2"), became(closed)))).there();
        assertEquals(Confidentiality.RESTRICTED, next.confidentiality());
        assertEquals(List.of("Opening until two", AgendaItem.Kind.DISCUSSION, 40, there.id()),
                List.of(next.title(), next.kind(), next.duration(), next.previous()));
    }

    @Test
    void aMeetingThatIsWrittenUpMayStillAnswerAndItsAnswerCountsWhateverContinuesIt() {
        Book draft = asked(Meeting.State.DRAFT);
        assertEquals(List.of(), Requests.open(draft, draft.get(Meeting.class, "s2")));
        assertEquals(1, Requests.unplaced(City.with(draft, became(draft).there().withResult(AgendaItem.Result.DEFERRED)),
                draft.get(Meeting.class, "s2")).size(), "it was put off");
        AgendaItem first = became(draft).there();
        Book continued = City.with(draft, City.item("later", "s2", null, 1).withPrevious(first.id()));
        assertEquals("later", became(continued).there().id());
        Book result = City.with(continued, first.withResult(AgendaItem.Result.DECIDED));
        assertTrue(became(result).answered());
        assertEquals(APRIL, became(result).day(result));
        Book decided = City.with(continued, City.entry("e", first.id(), Entry.Kind.INFORMATION, "The council pays."));
        decided = decided.with(EntryKinds.change(decided, "e", Entry.Kind.DECISION));
        assertEquals(1, became(decided).decisions().size());
        assertEquals(List.of(), Requests.open(decided, decided.get(Meeting.class, "s2")));
    }

    @Test
    void aRequestTakenBackLeavesTheNextAgendaTooButNotWithAnItemOfTheBodyItself() {
        Book over = asked(Meeting.State.IN_REVIEW);
        Book placed = over.with(Requests.place(over, over.get(Meeting.class, "s2"), became(over)));
        assertEquals(List.of(became(over).there()), placed.with(Escalated.withdraw(placed, became(placed).escalation()))
                .all(AgendaItem.class).stream().filter(item -> item.meeting().startsWith("s")).toList());
        Book standing = City.with(placed, became(placed).there().withStanding("standing"));
        assertEquals(1, Escalated.withdraw(standing, became(standing).escalation()).size());
    }

    @Test
    void aMotionThatWasPutOffIsNoAnswerAndWhatWasPutOffIsStillPutHere() {
        Book planned = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"),
                City.meeting("s2", "2/2026", APRIL.plusDays(14)).withBody("steering"));
        Book asked = planned.with(Escalated.ask(planned, item(planned, "i"), "steering"));
        AgendaItem there = became(asked).there();
        Book motion = City.with(asked, City.entry("e", there.id(), Entry.Kind.DECISION, "The council pays."));
        Decision decision = DecisionRows.forEntry(motion, motion.get(Entry.class, "e"));
        assertTrue(became(City.with(motion, decision)).answered());
        assertFalse(became(City.with(motion, decision.withStatus(Decision.Status.DEFERRED))).answered());
        assertTrue(became(City.with(motion, decision.withVotesFor(1).withVotesAgainst(4))).answered(), "a no is an answer");
        Book later = City.with(asked, there.withResult(AgendaItem.Result.DEFERRED), City.item("later", "s2", null, 1).withPrevious(there.id()));
        assertEquals(1, Escalated.putHere(later, item(later, "later")).size());
    }

    @Test
    void theQuestionIsInTheMinutesOfOneBodyAndTheAnswerInThoseOfTheOther() {
        Book planned = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"));
        Book asked = planned.with(Escalated.ask(planned, item(planned, "i"), "steering"));
        Book here = City.with(asked, asked.get(Meeting.class, "m").withState(Meeting.State.APPROVED));
        Book there = City.with(asked, asked.get(Meeting.class, "s1").withState(Meeting.State.APPROVED));
        Escalation before = became(asked).escalation();
        Change question = new Change(before, before.withQuestion("Who pays?"));
        Change answer = new Change(before, before.withAnswer("The council."));
        assertTrue(Sealed.refusal(here, List.of(question)).isPresent());
        assertTrue(Sealed.refusal(here, List.of(new Change(before, null))).isPresent());
        assertFalse(Sealed.refusal(here, List.of(answer)).isPresent(), "it comes after the minutes");
        assertTrue(Sealed.refusal(there, List.of(answer)).isPresent());
        assertFalse(Sealed.refusal(there, List.of(question)).isPresent());
        assertFalse(Sealed.refusal(asked, List.of(question, answer)).isPresent());
    }

    @Test
    void aRequestIsTakenBackWithItsItemWhileNobodyHasWorkedOnIt() {
        Book planned = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"));
        Book asked = planned.with(Escalated.ask(planned, item(planned, "i"), "steering"));
        Book back = asked.with(Escalated.withdraw(asked, asked.all(Escalation.class).getFirst()));
        assertEquals(planned.all(AgendaItem.class).size(), back.all(AgendaItem.class).size());
        Book worked = City.with(asked, City.entry("e", became(asked).there().id(), Entry.Kind.INFORMATION, "Talk."));
        List<Change> withdrawn = Escalated.withdraw(worked, worked.all(Escalation.class).getFirst());
        assertEquals(1, withdrawn.size(), "what they wrote stays theirs");
    }

    @Test
    void whatIsInARestrictedItemOrMeetingIsRestrictedThereToo() {
        Meeting closed = BOOK.get(Meeting.class, "m").withConfidentiality(Confidentiality.RESTRICTED);
        Book waiting = City.with(BOOK, closed);
        waiting = waiting.with(Escalated.ask(waiting, item(waiting, "i"), "steering"));
        waiting = waiting.with(NextMeeting.on(waiting, "steering", APRIL, Words.in("en")::text));
        assertEquals(Confidentiality.RESTRICTED, became(waiting).there().confidentiality());
        Book part = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"),
                City.item("whole", "m", null, 2).withConfidentiality(Confidentiality.RESTRICTED), item(BOOK, "i").withParent("whole"));
        part = part.with(Escalated.ask(part, item(part, "i"), "steering"));
        assertEquals(Confidentiality.RESTRICTED, became(part).there().confidentiality());
    }

    @Test
    void aLineIsAsStrictAsWhatIsAgreedInItAndWhatItIsIn() {
        Book book = City.with(BOOK, City.entry("e", "i", Entry.Kind.DECISION, "A name"));
        Entry line = book.get(Entry.class, "e");
        assertEquals(Confidentiality.MEMBERS, Reader.strictest(book, line.withConfidentiality(Confidentiality.PUBLIC)), "the item is for members");
        Decision decision = DecisionRows.forEntry(book, line).withConfidentiality(Confidentiality.RESTRICTED);
        assertEquals(Confidentiality.RESTRICTED, Reader.strictest(City.with(book, decision), line));
        assertEquals(Confidentiality.RESTRICTED, Reader.strictest(book, line.withConfidentiality(Confidentiality.RESTRICTED)));
    }

    @Test
    void anItemPutOffInARestrictedMeetingComesBackRestricted() {
        Book closed = City.with(BOOK, BOOK.get(Meeting.class, "m").withConfidentiality(Confidentiality.RESTRICTED),
                item(BOOK, "i").withResult(AgendaItem.Result.DEFERRED));
        Book next = closed.with(NextMeeting.on(closed, "table", APRIL, Words.in("en")::text));
        assertEquals(Confidentiality.RESTRICTED, next.all(AgendaItem.class).stream().filter(item -> "i".equals(item.previous())).findFirst()
                .orElseThrow().confidentiality());
    }

    /** The steering group was asked at a meeting that is now in a state, and has planned the next. */
    private static Book asked(Meeting.State state) {
        Book planned = City.with(BOOK, City.meeting("s1", "1/2026", APRIL).withBody("steering"));
        Book asked = planned.with(Escalated.ask(planned, item(planned, "i"), "steering"));
        return City.with(asked, asked.get(Meeting.class, "s1").withState(state),
                City.meeting("s2", "2/2026", APRIL.plusMonths(3)).withBody("steering"));
    }

    private static Escalated became(Book book) {
        return Escalated.of(book, Rows.escalations(book, "i").getFirst());
    }

    private static AgendaItem item(Book book, String id) {
        return book.get(AgendaItem.class, id);
    }
}
