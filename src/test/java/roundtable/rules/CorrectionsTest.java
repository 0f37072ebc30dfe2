package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.TableBook;
import roundtable.book.Action;
import roundtable.book.ActionBuilder;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Correction;
import roundtable.book.Correction.Status;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.MinutesVersion.ApprovedBy;
import roundtable.book.Reply;
import roundtable.book.Rows;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** A correction changes the line it is about and no other, is never lost on the way, and is not accepted without one. */
class CorrectionsTest {

    private static final LocalDate DAY = TableBook.MEETING_DAY;
    private static final Instant NOW = Instant.parse("2027-06-09T15:00:00Z");

    private Workspace workspace;
    private String held;
    private AgendaItem item;

    @BeforeEach
    void review() {
        Book book = TableBook.empty("en");
        for (int quarter = 0; quarter < 3; quarter++) {
            book = book.with(NextMeeting.on(book, "b", DAY.plusMonths(3L * quarter), Words.in("en")::text));
        }
        workspace = Workspace.of(book);
        held = Rows.meetings(book, "b").getFirst().id();
        item = ItemNumbers.of(book, held).order().getFirst();
        line("longer", 1, "There were twelve visits in May.");
        line("line", 2, "There were twelve visits");
        state(Meeting.State.IN_REVIEW);
        workspace.put("x", ApprovedMinutes.review(book(), held, NOW));
    }

    @Test
    void theLineThatIsTheOldWordingGoesBeforeOneThatOnlyHasIt() {
        ask("There were twelve visits", "There were fifteen visits");
        decide(Status.ACCEPTED);
        approve();
        assertEquals("There were fifteen visits", text("line"));
        assertEquals("There were twelve visits in May.", text("longer"));
    }

    @Test
    void oneThatCouldMeanTwoLinesIsRefusedAndStaysOpen() {
        ask("twelve visits", "fifteen visits");
        decide(Status.ACCEPTED);
        assertEquals(1, Corrections.open(book(), held).size());
        decide(Status.REJECTED);
        assertEquals(0, Corrections.open(book(), held).size());
    }

    @Test
    void ofTwoLinesThatReadTheSameEachIsCorrectedByItself() {
        line("again", 3, "There were twelve visits");
        line("third", 4, "There were twelve visits");
        List<Corrections.Line> same = Corrections.lines(book(), held).stream().filter(each -> each.text().equals("There were twelve visits")).toList();
        assertEquals(3, same.stream().map(Corrections.Line::before).distinct().count(), same.toString());
        ask(same.get(1), "There were nine visits");
        ask(same.get(0), "There were fifteen visits");
        decide(Status.ACCEPTED);
        decide(Status.ACCEPTED);
        assertEquals(List.of(), Corrections.open(book(), held));
        approve();
        assertEquals(List.of("There were fifteen visits", "There were nine visits", "There were twelve visits"),
                List.of(text("line"), text("again"), text("third")));
        assertEquals("There were twelve visits in May.", text("longer"));
        assertEquals("", Corrections.lines(book(), held).stream().filter(each -> each.text().equals("There were twelve visits")).findFirst().orElseThrow().before());
    }

    @Test
    void afterTheApprovalTheSecondOfTwoIsStillTheSecondWhenTheFirstWasCorrected() {
        line("again", 3, "There were twelve visits");
        approve();
        List<Corrections.Line> same = Corrections.lines(book(), held).stream().filter(each -> each.text().equals("There were twelve visits")).toList();
        ask(same.get(0), "There were fifteen visits");
        ask(same.get(1), "There were nine visits");
        ask(same.get(0), "There were ten visits");
        decide(Status.ACCEPTED);
        decide(Status.ACCEPTED);
        assertEquals(List.of("There were fifteen visits", "There were nine visits"), List.of(text("line"), text("again")));
        decide(Status.ACCEPTED);
        assertEquals(1, Corrections.open(book(), held).size(), "its old wording is gone, and the other line is not meant");
        assertTrue(ApprovedMinutes.sound(version()));
    }

    private void ask(Corrections.Line line, String wording) {
        workspace.put("x", Corrections.ask(book(), held, "o-police", line, wording, NOW));
    }

    @Test
    void approvedMinutesGetNoCorrectedVersionThatIsNone() {
        approve();
        ask("There were nine visits", "There were fifteen visits");
        decide(Status.ACCEPTED);
        assertEquals(1, Corrections.open(book(), held).size());
        assertEquals(MinutesVersion.State.APPROVED, version().state());
    }

    @Test
    void anAcceptedOneWhoseLineWasRewrittenHoldsUpTheApprovalUntilItIsRejected() {
        ask("There were twelve visits", "There were fifteen visits");
        decide(Status.ACCEPTED);
        line("line", 2, "Nobody counted the visits");
        line("longer", 1, "Nobody counted");
        assertEquals(1, Corrections.lost(book(), held).size());
        approve();
        assertEquals(Meeting.State.IN_REVIEW, meeting().state());
        decide(Status.REJECTED);
        approve();
        assertEquals(MinutesVersion.State.APPROVED, version().state());
    }

    @Test
    void whatWasAcceptedIsNotForgottenInASecondReview() {
        ask("There were twelve visits", "There were fifteen visits");
        decide(Status.ACCEPTED);
        state(Meeting.State.DRAFT);
        state(Meeting.State.IN_REVIEW);
        workspace.put("x", ApprovedMinutes.review(book(), held, NOW));
        approve();
        assertEquals("There were fifteen visits", text("line"));
    }

    @Test
    void whatWasOpenWhenTheApprovalWasWithdrawnIsInTheNextOne() {
        approve();
        ask("There were twelve visits", "There were fifteen visits");
        ask("There were twelve visits in May.", "There were many visits in May.");
        decide(Status.ACCEPTED);
        workspace.put("x", ApprovedMinutes.withdraw(book(), held, "Wrong figure"));
        decide(Status.ACCEPTED);
        assertEquals(List.of("There were many visits in May."),
                Corrections.accepted(book(), held).stream().map(Correction::newText).toList(), "the first is in the text already");
        approve();
        assertEquals("There were many visits in May.", text("longer"));
        assertEquals("There were fifteen visits", text("line"));
    }

    @Test
    void aMeetingDecidesOnEarlierMinutesOnceItIsHeld() {
        Meeting next = Rows.meetings(book(), "b").get(1);
        assertFalse(ApprovalItem.decides(next, next.day()), "planned");
        assertFalse(ApprovalItem.decides(next.withState(Meeting.State.CANCELLED), next.day()));
        assertFalse(ApprovalItem.decides(next.withState(Meeting.State.DRAFT), next.day().minusDays(1)), "still ahead");
        assertTrue(ApprovalItem.decides(next.withState(Meeting.State.IN_SESSION), next.day()));
        assertTrue(ApprovalItem.decides(next.withState(Meeting.State.DRAFT), next.day().plusDays(9)));
    }

    @Test
    void aCorrectionAfterTheApprovalIsDecidedAtTheMeetingOfTheDayOrAtNone() {
        approve();
        Meeting second = Rows.meetings(book(), "b").get(1);
        Meeting third = Rows.meetings(book(), "b").get(2);
        assertEquals(Optional.empty(), ApprovedMinutes.decidingMeeting(book(), meeting(), second.day().plusDays(30)));
        assertEquals(Optional.of(third), ApprovedMinutes.decidingMeeting(book(), meeting(), third.day()));
        workspace.put("x", second.withState(Meeting.State.IN_SESSION));
        assertEquals(second.id(), ApprovedMinutes.decidingMeeting(book(), meeting(), second.day().plusDays(1)).orElseThrow().id());
        ask("There were twelve visits", "There were fifteen visits");
        decide(Status.ACCEPTED);
        assertEquals(null, version().approvedBy(), "no meeting is said to have decided");
    }

    @Test
    void repliesToTheInvitationAreNotKeptWithTheMinutes() {
        workspace.put("x", new Reply("r", held, "s-police", Reply.Answer.NOT_COMING, null, DAY, "ill", DAY));
        approve();
        assertEquals(List.of(), ApprovedMinutes.then(version()).orElseThrow().all(Reply.class));
    }

    @Test
    void aCorrectedVersionIsTheApprovedOneWithTheCorrectionOnly() {
        Entry promised = new Entry("promised", item.id(), 3, Entry.Kind.ACTION, "Count the visits", null, Confidentiality.MEMBERS);
        workspace.put("x", promised);
        workspace.put("x", ActionBuilder.builder().id("count").body("b").entry("promised").number("A 1").owner("o-health")
                .dueKind(Action.DueKind.ONGOING).priority(Action.Priority.NORMAL).confidentiality(Confidentiality.MEMBERS).build());
        approve();
        workspace.change("x", Action.class, "count", action -> action.withOwner("o-police"));
        ask("There were twelve visits", "There were fifteen visits");
        decide(Status.ACCEPTED);
        Book then = ApprovedMinutes.then(version()).orElseThrow();
        assertEquals("There were fifteen visits", then.get(Entry.class, "line").text());
        assertEquals("o-health", then.get(Action.class, "count").owner());
        assertTrue(ApprovedMinutes.sound(version()));
    }

    private void line(String id, double position, String text) {
        workspace.put("x", new Entry(id, item.id(), position, Entry.Kind.INFORMATION, text, null, Confidentiality.MEMBERS));
    }

    private void ask(String old, String wording) {
        workspace.put("x", Corrections.ask(book(), held, "o-police", new Corrections.Line(item.id(), old), wording, NOW));
    }

    /** Decides on the first that is open, or else on the first that is lost. */
    private void decide(Status status) {
        Correction correction = Corrections.open(book(), held).stream().findFirst()
                .orElseGet(() -> Corrections.lost(book(), held).getFirst());
        workspace.put("x", Corrections.decide(book(), correction, status, null, DAY.plusMonths(3), NOW));
    }

    private void approve() {
        workspace.put("x", ApprovedMinutes.approve(book(), held, ApprovedBy.MEETING, DAY.plusMonths(3), NOW));
    }

    private void state(Meeting.State state) {
        workspace.put("x", meeting().withState(state));
    }

    private String text(String entry) {
        return book().get(Entry.class, entry).text();
    }

    private MinutesVersion version() {
        return ApprovedMinutes.of(book(), held).orElseThrow();
    }

    private Meeting meeting() {
        return book().get(Meeting.class, held);
    }

    private Book book() {
        return workspace.book();
    }
}
