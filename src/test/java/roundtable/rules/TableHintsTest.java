package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.words.Words;

/** Before the December meeting: whose chair stays empty, which sector has no say, and who owes something. */
class TableHintsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Book BOOK = City.with(City.BOOK, sector("police"), sector("health"), sector("residents"),
            member("o-police", "police"), member("o-health", "health"), member("o-residents", "residents"),
            City.seat("s-police", "o-police", true, 1), City.seat("s-health", "o-health", true, 2),
            City.seat("s-residents", "o-residents", true, 3), held("march", 3), held("june", 6), held("september", 9),
            City.meeting("december", "4/2026", LocalDate.of(2026, 12, 9)),
            came("march", "s-police", Presence.PRESENT), came("march", "s-health", Presence.PRESENT), came("march", "s-residents", Presence.PRESENT),
            came("june", "s-police", Presence.EXCUSED), came("june", "s-health", Presence.DEPUTISED),
            came("september", "s-police", Presence.ABSENT), came("september", "s-health", Presence.ONLINE),
            City.item("i1", "june", null, 1).withPresenter("o-health"), City.item("i2", "september", null, 1).withProposer("o-police"),
            City.item("i3", "december", null, 1));

    @Test
    void whoWasNotRepresentedTwiceRunningIsNamedWithTheSeat() {
        List<Problem> empty = hints(BOOK, "rules.hint.empty-chair");
        assertEquals(List.of("s-police", "s-residents"), empty.stream().map(Problem::row).toList(), "apologies or not a word");
        assertEquals("O-police was not represented at the last 2 meetings", said(empty.getFirst()));
        Book back = City.with(BOOK, came("september", "s-police", Presence.DEPUTISED));
        assertEquals(List.of("s-residents"), hints(back, "rules.hint.empty-chair").stream().map(Problem::row).toList());
    }

    @Test
    void aMeetingWhoseRollNobodyNotedSaysNothingAndANewMemberWasNotAwayBefore() {
        Book unnoted = City.with(BOOK, City.meeting("november", "3a/2026", LocalDate.of(2026, 11, 1)).withState(Meeting.State.DRAFT));
        assertEquals("2", hints(unnoted, "rules.hint.empty-chair").getFirst().values().get(1), "the roll of November was not noted");
        Book merged = City.with(BOOK, seat("s-residents").withUntil(LocalDate.of(2026, 8, 1)), member("o-union", "residents"),
                City.seat("s-union", "o-union", true, 4).withSince(LocalDate.of(2026, 8, 1)));
        assertEquals(List.of("s-police"), hints(merged, "rules.hint.empty-chair").stream().map(Problem::row).toList());
        Book cancelled = City.with(BOOK, meeting("june").withState(Meeting.State.CANCELLED));
        assertTrue(hints(cancelled, "rules.hint.empty-chair").isEmpty(), "one meeting is not twice running");
    }

    @Test
    void aSectorThatBroughtNoItemForThreeMeetingsIsNamedUntilItHasOne() {
        List<Problem> silent = hints(BOOK, "rules.hint.silent-sector");
        assertEquals(List.of("Residents"), silent.stream().map(hint -> hint.values().getFirst()).toList());
        assertEquals("i3", silent.getFirst().row(), "leads to the agenda");
        Book asked = City.with(BOOK, City.item("i3", "december", null, 1).withProposer("o-residents"));
        assertTrue(hints(asked, "rules.hint.silent-sector").isEmpty());
        Book two = City.with(BOOK, meeting("march").withState(Meeting.State.CANCELLED));
        assertTrue(hints(two, "rules.hint.silent-sector").isEmpty(), "there were not three meetings yet");
        Book nameless = City.with(BOOK, City.item("i1", "june", null, 1), City.item("i2", "september", null, 1));
        assertTrue(hints(nameless, "rules.hint.silent-sector").isEmpty(), "where nobody is ever named, nobody is silent");
    }

    @Test
    void whoOwesSomethingIsNamedWithItsNumbers() {
        Book owed = City.with(BOOK, owed("a1", "A 1/2026", 10), owed("a2", "A 2/2026", 11), owed("a3", "A 3/2026", 12));
        Problem hint = hints(owed, "rules.hint.overdue.other").getFirst();
        assertEquals("O-health has overdue actions: A 1/2026, A 2/2026", said(hint));
        assertEquals("a1", hint.row());
        assertEquals(1, hints(City.with(BOOK, owed("a1", "A 1/2026", 10)), "rules.hint.overdue.one").size());
    }

    @Test
    void aBodyWithoutMembersOrMeetingsHasNoHints() {
        Book bare = City.with(City.BOOK, City.meeting("december", "1/2026", TODAY));
        assertEquals(List.of(), TableHints.of(bare, bare.get(Meeting.class, "december"), names(bare), TODAY));
    }

    private static List<Problem> hints(Book book, String key) {
        return TableHints.of(book, book.get(Meeting.class, "december"), names(book), TODAY).stream().filter(hint -> hint.key().equals(key)).toList();
    }

    private static Names names(Book book) {
        return new Names(book, "en", null, Words.in("en")::text);
    }

    private static String said(Problem hint) {
        return Words.in("en").text(hint.key(), hint.values().toArray());
    }

    private static Meeting meeting(String id) {
        return BOOK.get(Meeting.class, id);
    }

    private static Seat seat(String id) {
        return BOOK.get(Seat.class, id);
    }

    private static Row sector(String id) {
        return new Sector(id, null, id.substring(0, 1).toUpperCase() + id.substring(1), null, "#336699", 1, null, null);
    }

    private static Row member(String id, String sector) {
        return City.organisation(id, id.substring(0, 1).toUpperCase() + id.substring(1), null).withSector(sector);
    }

    private static Row held(String id, int month) {
        return City.meeting(id, month / 3 + "/2026", LocalDate.of(2026, month, 9)).withState(Meeting.State.APPROVED);
    }

    private static Row came(String meeting, String seat, Presence presence) {
        return City.attendance(meeting, seat, presence);
    }

    private static Action owed(String id, String number, int month) {
        return City.action(id, number, LocalDate.of(2026, 3, 9), LocalDate.of(2026, month, 1)).withOwner("o-health");
    }
}
