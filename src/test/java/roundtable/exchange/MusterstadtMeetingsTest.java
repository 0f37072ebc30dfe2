package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.ActionPartner;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.Deputy;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.AtTheTable;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Numbers;
import roundtable.rules.Quorum;
import roundtable.rules.Roll;
import roundtable.words.Words;

/** The four quarters of the example are believable: complete and true to the rules of meetings. */
class MusterstadtMeetingsTest {

    static final List<String> LANGUAGES = Words.LANGUAGES;

    private static final String BODY = "body-round-table";

    /** A day after the last meeting held and before the next. */
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void fourQuartersAreComplete(String language) {
        Book book = Examples.book("musterstadt", language);
        List<Meeting> meetings = Rows.meetings(book, BODY);
        assertEquals(List.of("4/2025", "1/2026", "2/2026", "3/2026", "4/2026"),
                meetings.stream().map(Meeting::number).toList());
        assertEquals(List.of(Meeting.State.APPROVED, Meeting.State.APPROVED, Meeting.State.APPROVED,
                Meeting.State.DRAFT, Meeting.State.PLANNED), meetings.stream().map(Meeting::state).toList());
        meetings.forEach(meeting -> assertComplete(book, meeting));
        assertEquals(10, Agreed.decisions(book, BODY).size());
        assertEquals(17, Agreed.actions(book, BODY).size());
        assertEquals(1, book.all(Entry.class).stream()
                .filter(entry -> entry.confidentiality() == Confidentiality.RESTRICTED).count());
    }

    @Test
    void seatsAreFilledByWhoMaySitThere() {
        Book book = english();
        for (Meeting meeting : held(book)) {
            for (Roll.Line line : Roll.of(book, meeting.id())) {
                assertNotNull(line.attendance(), () -> line.seat().id() + " is not marked at " + meeting.number());
                assertSits(book, line);
            }
        }
        Set<Attendance.Presence> seen = book.all(Attendance.class).stream().map(Attendance::presence)
                .collect(Collectors.toSet());
        assertTrue(seen.containsAll(EnumSet.of(Attendance.Presence.PRESENT, Attendance.Presence.ONLINE,
                Attendance.Presence.DEPUTISED, Attendance.Presence.EXCUSED, Attendance.Presence.ABSENT,
                Attendance.Presence.GUEST)));
    }

    @Test
    void whoSpeaksIsThere() {
        Book book = english();
        for (Entry entry : book.all(Entry.class)) {
            if (entry.speaker() != null) {
                AgendaItem item = book.get(AgendaItem.class, entry.item());
                ItemNumbers agenda = ItemNumbers.of(book, item.meeting());
                assertTrue(Rows.attendance(book, item.meeting()).stream()
                        .filter(row -> entry.speaker().equals(seatOrGuest(book, row)))
                        .anyMatch(row -> isThere(agenda, row, item)), entry::id);
            }
        }
    }

    @Test
    void theQuorumIsTheOneOfTheOpening() {
        Book book = english();
        for (Meeting meeting : held(book)) {
            Quorum quorum = Quorum.of(book, meeting.id());
            assertEquals(new Quorum(meeting.votingSeats(), meeting.seatsFilled(), meeting.quorumNeeded()), quorum);
            assertTrue(quorum.met());
            String opening = Rows.entries(book, Rows.items(book, meeting.id()).getFirst().id()).stream()
                    .map(Entry::text).collect(Collectors.joining());
            assertTrue(opening.contains(quorum.filled() + " of " + quorum.members() + " voting seats"), opening);
        }
    }

    @Test
    void numbersFollowTheMinutes() {
        Book book = english();
        List<String> decisions = held(book).stream().flatMap(meeting -> Agreed.decisionsAt(book, meeting.id()).stream())
                .map(Decision::number).toList();
        assertEquals(decisions.stream().sorted(Numbers.ORDER).toList(), decisions);
        List<String> actions = held(book).stream().flatMap(meeting -> Agreed.actionsAt(book, meeting.id()).stream())
                .map(Action::number).toList();
        assertEquals(actions.stream().sorted(Numbers.ORDER).toList(), actions);
    }

    @Test
    void votesAddUp() {
        Book book = english();
        List<Decision> votes = book.all(Decision.class).stream()
                .filter(decision -> decision.method() == Decision.Method.VOTE).toList();
        assertEquals(1, votes.size());
        Decision vote = votes.getFirst();
        assertEquals(vote.eligible(), vote.votesFor() + vote.votesAgainst() + vote.abstentions() + vote.excluded());
        AgendaItem item = Agreed.item(book, vote.entry()).orElseThrow();
        assertEquals(AtTheTable.at(book, item.meeting(), item.id()).voting().size(), vote.eligible());
        assertEquals(vote.votesAgainst(), Rows.dissents(book, vote.id()).size());
        assertEquals(Decision.Status.SUPERSEDED, book.get(Decision.class, vote.supersedes()).status());
    }

    @Test
    void actionsAreDueAndReportedAfterTheyWereAgreed() {
        Book book = english();
        for (Action action : Agreed.actions(book, BODY)) {
            LocalDate agreed = Agreed.day(book, action);
            ActionState state = ActionState.of(book, action, AUTUMN);
            assertNotNull(action.owner());
            assertTrue(state.firstDue() == null || state.firstDue().isAfter(agreed), action::number);
            Rows.events(book, action.id()).forEach(event -> assertHappened(book, agreed, event));
            Set<String> partners = Rows.partners(book, action.id()).stream().map(ActionPartner::organisation)
                    .collect(Collectors.toSet());
            assertEquals(Rows.partners(book, action.id()).size(), partners.size(), action::number);
            assertFalse(partners.contains(action.owner()), action::number);
        }
    }

    @Test
    void actionsTellAllStories() {
        Book book = english();
        List<ActionState> states = Agreed.actions(book, BODY).stream()
                .map(action -> ActionState.of(book, action, AUTUMN)).toList();
        assertEquals(EnumSet.of(Action.Status.OPEN, Action.Status.IN_PROGRESS, Action.Status.BLOCKED,
                Action.Status.REPORTED_DONE, Action.Status.DONE),
                EnumSet.copyOf(states.stream().map(ActionState::status).toList()));
        assertEquals(Set.of(0, 1, 2), states.stream().map(ActionState::postponed).collect(Collectors.toSet()));
        assertTrue(states.stream().anyMatch(ActionState::overdue));
        assertTrue(states.stream().anyMatch(state -> state.history().isEmpty()));
        assertEquals(EnumSet.allOf(Action.DueKind.class),
                EnumSet.copyOf(states.stream().map(state -> state.action().dueKind()).toList()));
    }

    @Test
    void itemsComeBackWhereTheyWerePutOff() {
        Book book = english();
        List<AgendaItem> items = book.all(AgendaItem.class);
        for (AgendaItem item : items) {
            if (item.previous() != null) {
                LocalDate before = day(book, book.get(AgendaItem.class, item.previous()));
                assertTrue(before.isBefore(day(book, item)), item::id);
            }
            assertTrue(item.source() != AgendaItem.Source.CARRIED_OVER || item.previous() != null, item::id);
        }
        List<AgendaItem> deferred = items.stream()
                .filter(item -> item.result() == AgendaItem.Result.DEFERRED).toList();
        assertFalse(deferred.isEmpty());
        deferred.forEach(item -> assertTrue(items.stream().anyMatch(next -> item.id().equals(next.previous()))));
    }

    @Test
    void meetingsKeepTheRhythm() {
        Book book = english();
        Body body = book.get(Body.class, BODY);
        for (Meeting meeting : Rows.meetings(book, BODY)) {
            assertEquals(body.rhythmDay(), meeting.day().getDayOfWeek());
            assertEquals(body.rhythmWeek(), (meeting.day().getDayOfMonth() + 6) / 7);
        }
    }

    private static void assertComplete(Book book, Meeting meeting) {
        List<AgendaItem> items = Rows.items(book, meeting.id());
        assertTrue(items.size() >= 8 && items.size() <= 11, meeting::number);
        assertEquals(IntStream.rangeClosed(1, items.size()).mapToObj(i -> (double) i).toList(),
                items.stream().map(AgendaItem::position).toList());
        for (AgendaItem item : items) {
            int entries = Rows.entries(book, item.id()).size();
            boolean held = meeting.state() != Meeting.State.PLANNED;
            assertTrue(held ? entries >= 2 && entries <= 5 : entries == 0, () -> item.id() + ": " + entries);
            assertEquals(held, item.result() != null, item::id);
        }
    }

    private static void assertSits(Book book, Roll.Line line) {
        Attendance attendance = line.attendance();
        List<String> deputies = Rows.deputies(book, line.seat().id()).stream().map(Deputy::contact).toList();
        if (attendance.presence() == Attendance.Presence.DEPUTISED) {
            assertTrue(deputies.contains(attendance.contact()), attendance::id);
        } else {
            assertEquals(line.seat().contact(), attendance.contact(), attendance::id);
        }
        assertEquals(book.get(Contact.class, attendance.contact()).organisation(), attendance.organisation());
    }

    private static String seatOrGuest(Book book, Attendance row) {
        return row.seat() == null ? row.organisation() : book.get(Seat.class, row.seat()).organisation();
    }

    private static boolean isThere(ItemNumbers agenda, Attendance row, AgendaItem item) {
        boolean guest = row.presence() == Attendance.Presence.GUEST;
        return Quorum.presentAt(agenda, guest ? row.withPresence(Attendance.Presence.PRESENT) : row, item.id());
    }

    private static void assertHappened(Book book, LocalDate agreed, ActionEvent event) {
        assertTrue(event.day().isAfter(agreed) && !event.day().isAfter(AUTUMN), event::id);
        assertTrue(event.dueOn() == null || event.dueOn().isAfter(event.day()), event::id);
        if (event.meeting() != null) {
            assertEquals(book.get(Meeting.class, event.meeting()).day(), event.day(), event::id);
        }
    }

    private static List<Meeting> held(Book book) {
        return Rows.meetings(book, BODY).stream()
                .filter(meeting -> meeting.state() != Meeting.State.PLANNED).toList();
    }

    private static LocalDate day(Book book, AgendaItem item) {
        return book.get(Meeting.class, item.meeting()).day();
    }

    private static Book english() {
        return Examples.book("musterstadt", "en");
    }
}
