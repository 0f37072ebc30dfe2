package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Meeting;
import roundtable.book.Reply;
import roundtable.book.Reply.Answer;
import roundtable.book.Row;
import roundtable.words.Words;

/** Between the invitation and the meeting: who says to come, whether that is enough, and how the roll begins. */
class RepliesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
    private static final Book BOOK = City.with(City.BOOK, City.meeting("june", "2/2026", JUNE), City.organisation("o-1", "Police", null),
            City.organisation("o-2", "Health", null), City.organisation("o-3", "Residents", null), City.seat("s-1", "o-1", true, 1),
            City.seat("s-2", "o-2", true, 2), City.seat("s-3", "o-3", true, 3), contact("c-kim", "o-2", "Kim"), contact("c-lee", "o-2", "Lee"),
            deputy("d-1", "s-2", "c-kim", null), deputy("d-2", "s-2", "c-lee", LocalDate.of(2026, 1, 1)), deputy("d-3", "s-3", "c-kim", null));

    @Test
    void answersAreCountedAndSayWhetherAQuorumIsToBeExpected() {
        Book some = answered(BOOK, "s-1", Answer.COMING);
        assertFalse(Replies.expected(some, "june").met(), "one of three is not half");
        Book enough = answered(some, "s-2", Answer.DEPUTY);
        Replies replies = Replies.of(enough, "june");
        assertEquals(List.of(1, 1, 0, 1, 0), List.of(replies.count(Answer.COMING), replies.count(Answer.DEPUTY), replies.count(Answer.ONLINE),
                replies.silent(), replies.stale()));
        assertTrue(Replies.expected(enough, "june").met());
        assertEquals("c-kim", replies.lines().get(1).reply().contact(), "whose time as a deputy is over is not asked");
        Book changed = answered(enough, "s-2", Answer.NOT_COMING);
        assertNull(Replies.of(changed, "june").lines().get(1).reply().contact());
        assertEquals(2, changed.all(Reply.class).size(), "an answer is changed, not doubled");
    }

    @Test
    void theRollBeginsWithTheAnswersAndKeepsWhatWasMarked() {
        Book book = answered(answered(answered(BOOK, "s-1", Answer.NOT_COMING), "s-2", Answer.DEPUTY), "s-3", Answer.COMING);
        Book came = City.with(book, City.attendance("june", "s-1", Presence.PRESENT));
        Book open = came.with(Quorum.open(came, "june", LocalTime.of(14, 0)));
        List<Attendance> roll = Roll.of(open, "june").stream().map(Roll.Line::attendance).toList();
        assertEquals(Presence.PRESENT, roll.getFirst().presence(), "who came all the same stays marked");
        assertEquals(Presence.DEPUTISED, roll.get(1).presence());
        assertEquals("c-kim", roll.get(1).contact());
        assertNull(roll.get(2), "who said to come is still to be seen");
        assertEquals(2, open.get(Meeting.class, "june").seatsFilled());
        Book excused = book.with(Quorum.open(book, "june", LocalTime.of(14, 0)));
        assertEquals(Presence.EXCUSED, Roll.of(excused, "june").getFirst().attendance().presence());
    }

    @Test
    void answersForAnotherDayDoNotCountWhenTheMeetingMoves() {
        Book book = answered(answered(BOOK, "s-1", Answer.COMING), "s-2", Answer.NOT_COMING);
        Book moved = City.with(book, book.get(Meeting.class, "june").withDay(JUNE.plusWeeks(1)));
        assertEquals(2, Replies.of(moved, "june").stale());
        assertEquals(0, Replies.expected(moved, "june").filled());
        assertEquals(1, moved.with(Quorum.open(moved, "june", LocalTime.of(14, 0))).all(Meeting.class).size());
        assertEquals(List.of(), moved.with(Quorum.open(moved, "june", LocalTime.of(14, 0))).all(Attendance.class));
        assertEquals(0, Replies.of(answered(answered(moved, "s-1", Answer.COMING), "s-2", Answer.ONLINE), "june").stale(), "asked again");
    }

    @Test
    void whoIsToSitForTwoOrganisationsIsNamed() {
        Book book = answered(answered(BOOK, "s-2", Answer.DEPUTY), "s-3", Answer.DEPUTY);
        List<Problem> twice = Replies.twice(book, book.get(Meeting.class, "june"), new Names(book, "en", null, Words.in("en")::text));
        assertEquals(List.of(List.of("Kim", "Health, Residents")), twice.stream().map(Problem::values).toList());
    }

    @Test
    void whoSitsForTheirOwnOrganisationAndForAnotherIsNamedWhileTheAnswersAreForTheDay() {
        Book own = City.with(BOOK, City.seat("s-2", "o-2", true, 2).withContact("c-kim"));
        Book book = answered(answered(own, "s-2", Answer.ONLINE), "s-3", Answer.DEPUTY);
        Names names = new Names(book, "en", null, Words.in("en")::text);
        assertEquals(List.of(List.of("Kim", "Health, Residents")), Replies.twice(book, book.get(Meeting.class, "june"), names).stream().map(Problem::values).toList());
        Book excused = answered(book, "s-2", Answer.NOT_COMING);
        assertEquals(List.of(), Replies.twice(excused, excused.get(Meeting.class, "june"), names));
        Book moved = City.with(book, book.get(Meeting.class, "june").withDay(JUNE.plusWeeks(1)));
        assertEquals(List.of(), Replies.twice(moved, moved.get(Meeting.class, "june"), names));
    }

    @Test
    void aBodyWithoutMembersHasNobodyToAnswer() {
        Book bare = City.with(City.BOOK, City.meeting("june", "1/2026", JUNE));
        assertEquals(List.of(), Replies.of(bare, "june").lines());
        assertNull(Replies.expected(bare, "june").needed());
    }

    private static Book answered(Book book, String seat, Answer answer) {
        return City.with(book, Replies.answer(book, "june", seat, answer, MAY));
    }

    private static Row contact(String id, String organisation, String person) {
        return new Contact(id, organisation, "Head of unit", person, null, null, null, false, null, null, null, null);
    }

    private static Row deputy(String id, String seat, String contact, LocalDate until) {
        return new Deputy(id, seat, contact, 1, null, until);
    }
}
