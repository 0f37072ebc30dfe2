package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Meeting.State;
import roundtable.rules.Cycle.Mark;
import roundtable.rules.Cycle.Stage;

/** Thirteen weeks with a round table: each step has its day, and the rows tell when it is done. */
class CycleTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final Book PLANNED = City.with(City.BOOK, City.meeting("june", "2/2026", JUNE));

    @Test
    void everyStepIsCountedFromTheDayOfTheMeeting() {
        Cycle cycle = cycle(PLANNED, JUNE.minusWeeks(9));
        assertEquals(List.of(JUNE.minusWeeks(8), JUNE.minusWeeks(6), JUNE.minusWeeks(3), JUNE.minusWeeks(1), JUNE, JUNE.plusDays(14),
                JUNE.plusDays(28), JUNE.plusMonths(3).minusWeeks(3), JUNE.plusMonths(3)), cycle.steps().stream().map(Cycle.Step::due).toList());
        assertEquals(Stage.INVITATION, cycle.next().orElseThrow().stage(), "the date is fixed as soon as there is a meeting");
        Book monthly = City.with(PLANNED, City.TABLE.withRhythmMonths(1));
        assertEquals(JUNE.minusWeeks(2), step(cycle(monthly, JUNE), Stage.INVITATION).due(), "who meets more often has less time");
        Book daysless = City.with(PLANNED, City.TABLE.withDraftDays(null).withRhythmMonths(0));
        assertEquals(null, step(cycle(daysless, JUNE), Stage.DRAFT).due());
        assertEquals(Mark.OPEN, step(cycle(daysless, JUNE.plusYears(1)), Stage.APPROVAL).mark(), "what has no day is never late");
    }

    @Test
    void theRowsTellWhatIsDoneAndWhatIsLate() {
        LocalDate april = JUNE.minusWeeks(5);
        assertEquals(Mark.LATE, step(cycle(PLANNED, april), Stage.INVITATION).mark());
        Book invited = with(PLANNED, Inviting.invited(june(PLANNED), april));
        assertEquals(Stage.ITEMS, cycle(invited, april).next().orElseThrow().stage());
        Book brought = City.with(invited, City.item("i", "june", null, 1));
        assertEquals(Stage.PACK, cycle(brought, april).next().orElseThrow().stage());
        Book packed = with(brought, june(brought).withPackedOn(april));
        assertEquals(Stage.MEETING, cycle(packed, april).next().orElseThrow().stage());
        Book draft = with(packed, june(packed).withState(State.DRAFT));
        assertEquals(Stage.DRAFT, cycle(draft, JUNE).next().orElseThrow().stage());
        Book review = with(draft, june(draft).withState(State.IN_REVIEW));
        assertEquals(Stage.OBJECTIONS, cycle(review, JUNE.plusDays(28)).next().orElseThrow().stage());
        assertEquals(Stage.APPROVAL, cycle(review, JUNE.plusDays(29)).next().orElseThrow().stage());
        Book approved = with(review, june(review).withState(State.APPROVED));
        assertTrue(cycle(approved, JUNE.plusDays(40)).next().isEmpty(), "nothing is owed");
        assertEquals(List.of(), cycle(with(approved, june(approved).withState(State.CANCELLED)), JUNE).steps());
    }

    @Test
    void aBodyWithoutADayForObjectionsGoesOnToTheApproval() {
        Book dayless = City.with(PLANNED, City.TABLE.withDraftDays(null).withObjectionDays(null), june(PLANNED).withState(State.IN_REVIEW));
        assertEquals(Stage.APPROVAL, cycle(dayless, JUNE.plusDays(3)).next().orElseThrow().stage());
    }

    @Test
    void actionsAreChasedUntilTheyAreReportedOrTheBodyMetAgain() {
        Book owed = City.with(with(PLANNED, june(PLANNED).withState(State.APPROVED)),
                City.action("a", "A 1/2026", JUNE, LocalDate.of(2026, 8, 1)), City.action("later", "A 2/2026", JUNE, LocalDate.of(2026, 12, 1)));
        Cycle.Step chase = cycle(owed, LocalDate.of(2026, 8, 25)).next().orElseThrow();
        assertEquals(Stage.ACTIONS, chase.stage());
        assertEquals(Mark.LATE, chase.mark());
        assertEquals("a", chase.row());
        Book reported = City.with(owed, City.event("a", LocalDate.of(2026, 8, 20), Action.Status.REPORTED_DONE, null));
        assertTrue(cycle(reported, LocalDate.of(2026, 8, 25)).next().isEmpty());
        Book met = City.with(owed, City.meeting("september", "3/2026", LocalDate.of(2026, 9, 9)).withState(State.DRAFT));
        assertTrue(cycle(met, LocalDate.of(2026, 9, 20)).next().isEmpty());
    }

    @Test
    void aMeetingThatMovedAfterTheInvitationIsToBeInvitedToAgain() {
        Book invited = with(PLANNED, Inviting.invited(june(PLANNED), JUNE.minusWeeks(7)));
        assertFalse(Cycle.moved(june(invited)));
        Book moved = with(invited, june(invited).withDay(JUNE.plusWeeks(1)));
        assertTrue(Cycle.moved(june(moved)));
        assertEquals(Stage.INVITATION, cycle(moved, JUNE.minusWeeks(6)).next().orElseThrow().stage());
        assertTrue(Preparation.missing(moved, june(moved)).stream().anyMatch(problem -> problem.key().equals("rules.prepare.moved")));
        assertFalse(Cycle.moved(Inviting.invited(june(moved), JUNE)));
        Book back = with(moved, june(moved).withDay(JUNE));
        assertFalse(Cycle.moved(june(back)), "back on its day nothing is to be said");
    }

    @Test
    void ofTwoMeetingsTheMorePressingStepComesFirst() {
        Book two = City.with(PLANNED, City.meeting("march", "1/2026", LocalDate.of(2026, 3, 11)).withState(State.DRAFT));
        List<Cycle> pressing = Cycle.pressing(two, "table", LocalDate.of(2026, 4, 1));
        assertEquals(List.of("march", "june"), pressing.stream().map(cycle -> cycle.meeting().id()).toList());
        Book other = City.with(two, City.organisation("o-other", "Other table", null), City.TABLE.withId("other").withOrganisation("o-other").withCode("OT"));
        assertEquals(List.of(), Cycle.pressing(other, "other", JUNE), "another body has a cycle of its own");
        assertEquals(JUNE.minusWeeks(8), Cycle.fixing(PLANNED, "table", JUNE));
    }

    private static Cycle cycle(Book book, LocalDate today) {
        return Cycle.of(book, june(book), today);
    }

    private static Cycle.Step step(Cycle cycle, Stage stage) {
        return cycle.steps().stream().filter(step -> step.stage() == stage).findFirst().orElseThrow();
    }

    private static Meeting june(Book book) {
        return book.get(Meeting.class, "june");
    }

    private static Book with(Book book, Meeting meeting) {
        return City.with(book, meeting);
    }
}
