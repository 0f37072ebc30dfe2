package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Direction;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.words.Words;

class ProblemsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final Organisation POLICE = City.organisation("pol", "Police", null);
    private static final Relation RELATION = new Relation("r", "pol", "ho", "k", Direction.FORWARD,
            Relation.Formality.FORMAL, null, null, null, null, null, Confidentiality.MEMBERS);
    private static final Book BOOK = City.with(City.BOOK, POLICE, City.organisation("ho", "Health office", null),
            RELATION, City.meeting("m", "1/2026", MARCH), City.item("i", "m", null, 1),
            City.entry("e", "i", Entry.Kind.DECISION, "Open longer"));

    /** The keys of a row's problems; each has a sentence in both languages. */
    private static String keys(Row row) {
        List<Problem> problems = Problems.of(BOOK, row);
        problems.forEach(problem -> Words.LANGUAGES.forEach(language ->
                assertFalse(Words.in(language).text(problem.key(), problem.values().toArray()).contains("{"))));
        return problems.stream().map(Problem::key).collect(Collectors.joining(" "));
    }

    @Test
    void names() {
        assertEquals("", keys(POLICE));
        assertEquals("rules.name.empty", keys(POLICE.withName(" ")));
        assertEquals("rules.name.duplicate", keys(POLICE.withName("HEALTH OFFICE")));
        assertEquals("rules.name.long", keys(POLICE.withName("x".repeat(301))));
        assertEquals("rules.until-before-since", keys(POLICE.withSince(MARCH).withUntil(MARCH.minusDays(1))));
        assertEquals("rules.client-details", keys(POLICE.withNotes("Klient M. K. war da")));
    }

    @Test
    void whatEndedBeforeMayComeAgain() {
        Organisation office = BOOK.get(Organisation.class, "ho");
        Book ended = BOOK.with(List.of(new Change(office, office.withUntil(MARCH)),
                new Change(RELATION, RELATION.withUntil(MARCH))));
        Organisation next = POLICE.withName(office.name());
        Relation again = RELATION.withId("r2");
        assertEquals(List.of(), Problems.of(ended, next.withSince(MARCH.plusDays(1))));
        assertEquals(1, Problems.of(ended, next.withSince(MARCH)).size());
        assertEquals(List.of(), Problems.of(ended, again.withSince(MARCH.plusDays(1))));
        assertEquals(1, Problems.of(ended, again.withSince(MARCH)).size());
    }

    @Test
    void relations() {
        assertEquals("", keys(RELATION));
        assertEquals("rules.relation.itself", keys(RELATION.withTarget("pol")));
        assertEquals("rules.relation.twice", keys(RELATION.withId("r2")));
        assertEquals("", keys(RELATION.withId("r2").withSource("ho").withTarget("pol")), "the way back is another one");
        assertEquals("rules.relation.twice",
                keys(RELATION.withId("r2").withSource("ho").withTarget("pol").withDirection(Direction.BOTH)));
    }

    @Test
    void bodiesAndMeetings() {
        assertEquals("rules.body.code", keys(City.TABLE.withCode("R1")));
        assertEquals("rules.body.code-taken", keys(City.TABLE.withId("other").withCode("rt")));
        Meeting meeting = BOOK.get(Meeting.class, "m");
        assertEquals("", keys(meeting), "a planned meeting need not know the next date");
        assertEquals("rules.meeting.no-next", keys(meeting.withState(Meeting.State.DRAFT)));
        assertEquals("rules.meeting.next-before", keys(meeting.withNextMeetingOn(MARCH)));
        assertEquals("rules.number.taken", keys(City.meeting("m2", "1/2026", MARCH.minusDays(7))));
        assertEquals("rules.attendance.deputy", keys(City.attendance("m", "s", Presence.DEPUTISED)));
        assertEquals("", keys(City.attendance("m", "s", Presence.DEPUTISED).withGuest("Deputy head")));
    }

    @Test
    void decisions() {
        Decision decision = DecisionRows.forEntry(BOOK, BOOK.get(Entry.class, "e"));
        assertEquals("rules.decision.method", keys(decision));
        Decision voted = decision.withMethod(Decision.Method.VOTE).withEligible(10).withVotesFor(7);
        assertEquals("", keys(voted.withVotesAgainst(2).withAbstentions(1)));
        assertEquals("rules.decision.votes", keys(voted.withVotesAgainst(4)));
        assertEquals("rules.negative", keys(voted.withVotesAgainst(-1)));
        assertEquals("rules.decision.no-votes", keys(decision.withMethod(Decision.Method.VOTE)));
    }

    @Test
    void actions() {
        Action action = City.action("a", "A 1/2026", MARCH, MARCH.plusDays(1));
        assertEquals("rules.action.owner", keys(action));
        assertEquals("", keys(action.withOwner("pol")));
        assertEquals("rules.action.due", keys(action.withOwner("pol").withDueOn(null)));
        assertEquals("rules.action.due-before", keys(action.withOwner("pol").withDueOn(MARCH.minusDays(1))));
        assertEquals("", keys(action.withEntry("e")), "while its line is a decision, the action does not count");
    }

    @Test
    void aWholeMeeting() {
        Book book = BOOK.with(EntryKinds.change(BOOK, "e", Entry.Kind.ACTION));
        assertEquals(List.of("rules.action.owner", "rules.action.due"),
                Problems.ofMinutes(book, "m").stream().map(Problem::key).toList());
    }

    @Test
    void renamingKeepsTheOldNameForTheTimeBefore() {
        Book renamed = BOOK.with(Renaming.on(BOOK, "pol", "City police", MARCH));
        Book again = renamed.with(Renaming.on(renamed, "pol", "Police force", MARCH.plusYears(1)));
        assertEquals("Police", name(again, MARCH.minusDays(1)));
        assertEquals("City police", name(again, MARCH));
        assertEquals("City police", name(again, MARCH.plusYears(1).minusDays(1)));
        assertEquals("Police force", name(again, MARCH.plusYears(1)));
        assertEquals(2, Rows.names(again, "pol").size());
        Book twice = renamed.with(Renaming.on(renamed, "pol", "Town police", MARCH));
        assertEquals(1, twice.all(OrganisationName.class).size(), "a name of no day leaves no trace");
        assertTrue(Renaming.on(BOOK, "pol", "Police", MARCH).isEmpty());
    }

    private static String name(Book book, LocalDate day) {
        return new Names(book, "en", day, key -> key).of("pol");
    }

    @Test
    void whatMinutesReferToIsEnded() {
        Book book = City.with(BOOK, City.seat("s", "pol", true, 1), City.attendance("m", "s", Presence.PRESENT));
        Ending police = Ending.of(book, POLICE);
        assertFalse(police.mayDelete());
        assertTrue(police.mayEnd());
        assertEquals(List.of(RELATION), police.takesAlong());
        Book ended = book.with(Ending.on(book, POLICE, MARCH));
        assertEquals(MARCH, ended.get(Organisation.class, "pol").until());
        assertEquals(MARCH, ended.get(Relation.class, "r").until());
        assertTrue(Roll.seats(ended, "table", MARCH.plusDays(1)).isEmpty());
        assertTrue(Ending.of(book, book.get(Organisation.class, "ho")).mayDelete());
        assertTrue(Ending.of(book, book.get(Entry.class, "e")).mayDelete());
        Book approved = City.with(book, book.get(Meeting.class, "m").withState(Meeting.State.APPROVED));
        assertFalse(Ending.of(approved, approved.get(Entry.class, "e")).mayDelete());
    }
}
