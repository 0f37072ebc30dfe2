package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.ActionPartner;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Contact;
import roundtable.book.Correction;
import roundtable.book.Decision;
import roundtable.book.Deputy;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Recommendation;
import roundtable.book.Reply;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.workspace.Workspace;

/** On 1 July the youth office goes up in the social office, while the year of the round table goes on. */
class SuccessionTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 9);
    private static final Instant NOW = Instant.parse("2026-06-10T15:00:00Z");

    private final Book start = year();
    private final Workspace workspace = Workspace.of(start);

    @Test
    void whatWasBeforeStaysAndTheStepIsTakenBackByOneUndo() {
        Decision vote = start.get(Decision.class, "d");
        BodyCount june = BodyCount.of(start, City.TABLE, JUNE);
        merge();
        assertEquals(JULY.minusDays(1), book().get(Organisation.class, "youth").until());
        assertEquals(Quorum.of(start, "june"), Quorum.of(book(), "june"));
        assertEquals(MeetingCount.of(start, start.get(Meeting.class, "june")).members(), MeetingCount.of(book(), book().get(Meeting.class, "june")).members());
        assertEquals(AtTheTable.of(start, vote), AtTheTable.of(book(), vote));
        assertEquals(3, Ballot.of(book(), vote).eligible(), "the police was not there");
        assertEquals(VoteProblems.of(start, vote), VoteProblems.of(book(), vote));
        assertEquals(june.attendanceRates(), BodyCount.of(book(), City.TABLE, JUNE).attendanceRates());
        assertEquals(start.get(Correction.class, "c"), book().get(Correction.class, "c"), "who asked for it is still named");
        assertEquals(1, Corrections.open(book(), "march").size());
        assertEquals("youth", book().get(Bias.class, "b").organisation());
        assertEquals(ApprovedMinutes.book(start, "march").get(Organisation.class, "youth"),
                ApprovedMinutes.book(book(), "march").get(Organisation.class, "youth"), "approved minutes are as they were");
        workspace.undo();
        assertEquals(start, book());
    }

    @Test
    void whatGoesOnGoesOnWithTheSuccessorOnce() {
        int open = DueActions.open(start, null, JULY).size();
        merge();
        assertEquals(open, DueActions.open(book(), null, JULY).size());
        assertEquals("social", book().get(Action.class, "open").owner());
        assertEquals("youth", book().get(Action.class, "done").owner(), "who did it did it");
        assertEquals(List.of(), Rows.partners(book(), "open"), "the owner does not help itself");
        assertEquals(List.of("social"), Rows.partners(book(), "shared").stream().map(ActionPartner::organisation).toList(), "and helps once");
        assertEquals("social", book().get(AgendaItem.class, "later").presenter());
        assertEquals("social", book().get(Recommendation.class, "r").addressee());
        Escalation asked = Rows.escalations(book(), "i-june").getFirst();
        assertEquals("later", Escalated.of(book(), asked).there().id());
        List<Contact> people = book().all(Contact.class).stream().filter(contact -> contact.organisation().equals("social")).toList();
        assertEquals(List.of("Head"), people.stream().map(Contact::function).toList());
        assertEquals(people.getFirst().id(), book().get(Meeting.class, "autumn").chair());
        assertEquals("c-youth", book().get(Meeting.class, "june").chair());
    }

    @Test
    void theHistoryOfAnActionSaysWhoOwnedItUntilThen() {
        workspace.put("x", City.event("open", JUNE, Action.Status.IN_PROGRESS, null), City.action("new", "A 4/2026", AUTUMN, null).withOwner("youth"),
                City.event("open", AUTUMN, Action.Status.BLOCKED, null).withId("late"));
        merge();
        ActionEvent told = Rows.events(book(), "open").get(1);
        assertEquals(List.of(JULY, Action.Status.IN_PROGRESS, "Until then youth: A 1/2026"), List.of(told.day(), told.status(), told.note()));
        assertEquals(Action.Status.BLOCKED, ActionState.of(book(), book().get(Action.class, "open"), AUTUMN).status(), "it stands as it stood");
        assertEquals(AUTUMN, Rows.events(book(), "new").getFirst().day(), "nothing is told before it was agreed");
        assertEquals(List.of(), Rows.events(book(), "shared"), "its owner stays");
        assertEquals(1, Rows.events(book(), "done").size());
        assertTrue(Sealed.refusal(book(), List.of(new Change(told, told.withNote(null)))).isPresent(), "it is never changed");
    }

    @Test
    void whatWasReportedForADayBeforeTheMergerOrItsFirstDayStillCountsAfterwards() {
        merge();
        workspace.put("x", City.event("open", JUNE, Action.Status.DONE, null));
        ActionState done = stands("open");
        assertTrue(done.closed());
        assertFalse(done.overdue());
        assertEquals(JUNE, done.closedOn());
        assertEquals(2, done.history().size(), "and it still says who was responsible until then");
        workspace.put("x", City.action("first", "A 5/2026", MARCH, AUTUMN).withOwner("social"), City.event("first", JULY, Action.Status.OPEN, null));
        workspace.apply("x", Succession.on(book(), "social", "police", JULY, _ -> "Until then social"));
        assertEquals(Action.Status.OPEN, stands("first").status());
        workspace.put("x", City.event("first", JULY, Action.Status.DONE, null).withPosition(2));
        assertTrue(stands("first").closed());
    }

    @Test
    void thatItChangedHandsIsNoReportAndWhoTookOverOnOneDayIsToldInTheirOrder() {
        workspace.put("x", City.meeting("july", "3/2026", JULY).withState(Meeting.State.DRAFT));
        merge();
        assertTrue(Stale.is(book(), ActionState.of(book(), book().get(Action.class, "open"), JULY), JULY), "two meetings heard nothing of it");
        assertEquals(List.of(LifeLine.Kind.AGREED, LifeLine.Kind.DUE), LifeLine.of(book(), stands("open")).quarters().stream()
                .flatMap(quarter -> quarter.marks().stream()).map(LifeLine.Mark::kind).toList());
        workspace.apply("x", Succession.on(book(), "social", "police", JULY, _ -> "Until then social"));
        assertEquals(List.of("Until then youth: A 1/2026", "Until then social"), stands("open").history().stream().map(ActionEvent::note).toList());
    }

    private ActionState stands(String action) {
        return ActionState.of(book(), book().get(Action.class, action), AUTUMN.plusDays(1));
    }

    @Test
    void chartsThatHoldItGetABoxForTheSuccessorAtTheOldPlace() {
        Chart chart = new Chart("few", "Few", Chart.Kind.NETWORK, false, null, null, false, 1);
        workspace.put("x", chart, chart.withId("both"), chart.withId("all").withEverything(true), chart.withId("none"), chart.withId("off"),
                new Placement("p-few", "few", "youth", 10.0, 20.0, true, false), new Placement("p-both", "both", "youth", 10.0, 20.0, true, false),
                new Placement("p-own", "both", "social", 90.0, 90.0, false, false), new Placement("p-all", "all", "youth", 1.0, 2.0, false, false),
                new Placement("p-off", "off", "youth", 1.0, 2.0, false, false), new Placement("p-unseen", "off", "social", 3.0, 4.0, false, true),
                new Placement("p-none", "none", "youth", 1.0, 2.0, false, true));
        merge();
        Placement box = placed("few").getLast();
        assertEquals(List.of("social", 10.0, 20.0, true), List.of(box.organisation(), box.x(), box.y(), box.pinned()));
        assertEquals(2, placed("few").size(), "the old box stays for the days before");
        assertEquals(90.0, placed("both").getLast().x(), "it keeps its own place");
        assertEquals(1, placed("all").size(), "it is on it anyway");
        assertEquals(1, placed("none").size(), "it was taken off that chart");
        assertEquals(List.of(3.0, true), List.of(placed("off").getLast().x(), placed("off").getLast().hidden()), "the successor was taken off it on purpose");
    }

    @Test
    void theAnswerOfASeatThatEndedCountsForTheMeetingItWasGivenFor() {
        workspace.put("x", City.meeting("may", "0/2026", JUNE.minusDays(20)), reply("may", "s-youth", Reply.Answer.COMING), reply("may", "s-social", Reply.Answer.COMING));
        merge();
        assertEquals(2, Replies.of(book(), "may").count(Reply.Answer.COMING));
        workspace.change("x", Meeting.class, "autumn", meeting -> meeting.withDay(JULY.minusDays(1)));
        assertEquals(1, Replies.of(book(), "autumn").count(Reply.Answer.NOT_COMING));
        assertEquals(2, Replies.of(book(), "autumn").count(Reply.Answer.COMING), "a meeting that is put forward to a day on which it still sat");
    }

    private List<Placement> placed(String chart) {
        return Rows.placements(book(), chart).stream().sorted(java.util.Comparator.comparing(placed -> !placed.organisation().equals("youth"))).toList();
    }

    @Test
    void itSitsOnceWithOneVoteAndTakesTheSeatsItDidNotHave() {
        merge();
        assertEquals(List.of("social", "police", "aid"), Roll.seats(book(), "table", AUTUMN).stream().map(Seat::organisation).toList());
        assertEquals(3, Quorum.of(book(), "autumn").members());
        Seat taken = Roll.seats(book(), "steering", AUTUMN).getFirst();
        assertEquals("social", taken.organisation());
        assertTrue(taken.voting());
        assertEquals(List.of("c-aid"), Roll.deputies(book(), taken.id(), AUTUMN));
        assertEquals(List.of(), Roll.seats(book(), "steering", JUNE).stream().filter(seat -> seat.organisation().equals("social")).toList());
        Replies replies = Replies.of(book(), "autumn");
        assertEquals(3, replies.lines().size());
        assertEquals(Map.of(Reply.Answer.NOT_COMING, 1, Reply.Answer.COMING, 1), replies.counts(), "its own answer counts");
        assertEquals(1, Replies.of(book(), "steer").count(Reply.Answer.COMING), "the answer for the seat that it takes comes along");
    }

    @Test
    void ofTwoWhoCameToAMeetingAfterTheDayOneIsCountedAndNobodyIsLost() {
        workspace.put("x", City.meeting("july", "3/2026", JULY.plusDays(7)).withState(Meeting.State.DRAFT), City.item("i-july", "july", null, 1),
                at("july", "youth", Presence.PRESENT).withContact("c-youth"), at("july", "social", Presence.PRESENT), at("july", "police", Presence.PROXY)
                        .withProxy("s-youth"), City.entry("e-july", "i-july", Entry.Kind.DECISION, "Open on Sundays."));
        workspace.put("x", DecisionRows.forEntry(book(), book().get(Entry.class, "e-july")).withId("d-july"));
        workspace.put("x", new Bias("b1", "d-july", "youth"), new Bias("b2", "d-july", "social"));
        merge();
        Quorum quorum = Quorum.of(book(), "july");
        assertEquals(3, quorum.members());
        assertEquals(1, quorum.filled());
        assertEquals(1, Roll.guests(book(), "july").size());
        assertEquals("social", Roll.guests(book(), "july").getFirst().organisation());
        assertEquals(List.of("social", "police"), AtTheTable.at(book(), "july", "i-july").voting(), "who handed over a vote still has done so");
        assertEquals(1, Rows.biases(book(), "d-july").size());
        assertEquals(2, Ballot.of(book(), book().get(Decision.class, "d-july")).eligible());
    }

    @Test
    void ofTwoMarksTheOneOfWhoeverCameIsKept() {
        workspace.put("x", City.meeting("july", "3/2026", JULY).withState(Meeting.State.DRAFT), at("july", "youth", Presence.PRESENT),
                at("july", "social", Presence.EXCUSED));
        merge();
        assertEquals(List.of(Presence.PRESENT), Rows.attendance(book(), "july").stream().map(Attendance::presence).toList());
        assertEquals("s-social", Rows.attendance(book(), "july").getFirst().seat());
    }

    @Test
    void approvedMinutesThatHaveItAtTheTableComeBeforeAndABodyThatMeetsHasNoSuccessor() {
        assertFalse(Succession.refusal(start, "youth", JULY).isPresent());
        assertEquals(List.of("1/2026"), Succession.refusal(start, "youth", MARCH).orElseThrow().values());
        assertEquals(List.of(), Succession.heirs(start, "o-table", JULY));
        assertFalse(Succession.heirs(start, "youth", JULY).contains("youth"));
    }

    private void merge() {
        workspace.apply("organisations.succeeded", Succession.on(book(), "youth", "social", JULY, action -> "Until then youth: " + action.number()));
        assertEquals(null, workspace.failureProperty().get());
    }

    private Book book() {
        return workspace.book();
    }

    private static Attendance at(String meeting, String organisation, Presence presence) {
        return City.attendance(meeting, "s-" + organisation, presence).withOrganisation(organisation);
    }

    private static Reply reply(String meeting, String seat, Reply.Answer answer) {
        return new Reply(meeting + seat, meeting, seat, answer, null, JUNE, null, null);
    }

    private static Contact contact(String organisation, String function) {
        return new Contact("c-" + organisation, organisation, function, null, null, null, null, false, null, null, null, null);
    }

    private static Book year() {
        Book book = City.with(City.BOOK, City.organisation("o-steering", "Steering group", null), City.TABLE.withId("steering")
                .withOrganisation("o-steering").withCode("SG"), City.organisation("youth", "Youth office", null), City.organisation("social", "Social office", null),
                City.organisation("police", "Police", null), City.organisation("aid", "Aid", null), contact("youth", "Head"), contact("aid", "Deputy head"),
                City.seat("s-youth", "youth", true, 1).withContact("c-youth"), City.seat("s-social", "social", true, 2), City.seat("s-police", "police", true, 3),
                City.seat("s-aid", "aid", true, 4), City.seat("s-steer", "youth", true, 1).withBody("steering"),
                new Deputy("dep", "s-steer", "c-aid", 1, null, null));
        for (String meeting : List.of("march", "june")) {
            book = City.with(book, City.meeting(meeting, meeting.equals("march") ? "1/2026" : "2/2026", meeting.equals("march") ? MARCH : JUNE)
                    .withState(Meeting.State.IN_REVIEW).withChair("c-youth"), City.item("i-" + meeting, meeting, null, 1), at(meeting, "youth", Presence.PRESENT),
                    at(meeting, "social", Presence.PRESENT), at(meeting, "police", Presence.ABSENT), at(meeting, "aid", Presence.ONLINE));
        }
        book = City.with(book, City.entry("e", "i-june", Entry.Kind.DECISION, "Open at night."), City.meeting("autumn", "4/2026", AUTUMN).withChair("c-youth"),
                City.meeting("steer", "1/2026", AUTUMN).withBody("steering"), City.item("later", "steer", null, 1).withPresenter("youth"),
                reply("autumn", "s-youth", Reply.Answer.COMING), reply("autumn", "s-social", Reply.Answer.NOT_COMING), reply("autumn", "s-aid", Reply.Answer.COMING),
                reply("steer", "s-steer", Reply.Answer.COMING), new Escalation("esc", "i-june", "steering", JUNE, "Who pays?", "later", null, null));
        book = City.with(book, DecisionRows.forEntry(book, book.get(Entry.class, "e")).withId("d").withMethod(Decision.Method.VOTE).withVotesFor(2)
                .withVotesAgainst(0).withExcluded(1).withMover("social"));
        book = City.with(book, new Bias("b", "d", "youth"), new Recommendation("r", "d", "youth", JUNE, null, null),
                City.action("open", "A 1/2026", MARCH, AUTUMN).withOwner("youth").withContact("c-youth"), new ActionPartner("p1", "open", "social"),
                City.action("done", "A 2/2026", MARCH, AUTUMN).withOwner("youth"), City.event("done", JUNE, Action.Status.DONE, null).withReporter("youth"),
                City.action("shared", "A 3/2026", MARCH, AUTUMN).withOwner("police"), new ActionPartner("p2", "shared", "youth"),
                new ActionPartner("p3", "shared", "social"));
        Book approving = book;
        book = book.with(ApprovedMinutes.approve(book, "march", MinutesVersion.ApprovedBy.CHAIR, JUNE, NOW).stream()
                .map(row -> new roundtable.book.Change(approving.get(row.getClass(), row.id()), row)).toList());
        return City.with(book, new Correction("c", ApprovedMinutes.of(book, "march").orElseThrow().id(), "i-march", "youth", "Item i-march", "Nights",
                Correction.Status.PROPOSED, null));
    }
}
