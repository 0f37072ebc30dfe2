package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.UsedNumber;
import roundtable.workspace.Workspace;

class NumbersTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);

    @Test
    void countsWithinTheYearAndStartsAgain() {
        Book book = City.with(City.BOOK, City.meeting("m1", "1/2026", MARCH),
                City.meeting("m2", "2/2026", MARCH.plusMonths(3)));
        assertEquals("3/2026", Numbers.meeting(book, "table", MARCH.plusMonths(6)));
        assertEquals("1/2027", Numbers.meeting(book, "table", MARCH.plusYears(1)));
    }

    @Test
    void aCancelledMeetingKeepsItsNumber() {
        Meeting cancelled = City.meeting("m1", "1/2026", MARCH).withState(Meeting.State.CANCELLED);
        assertEquals("2/2026", Numbers.meeting(City.with(City.BOOK, cancelled), "table", MARCH));
    }

    @Test
    void aBodyThatStartsInMidLifeGoesOnWhereItWas() {
        Body body = City.TABLE.withNextMeeting(3).withNextAction(18);
        Book book = City.with(City.BOOK, body);
        assertEquals("3/2026", Numbers.meeting(book, "table", MARCH));
        assertEquals("A 18/2026", Numbers.action(book, "table", MARCH));
        Book later = City.with(book, City.meeting("m3", "3/2026", MARCH));
        assertEquals("1/2027", Numbers.meeting(later, "table", MARCH.plusYears(1)));
    }

    @Test
    void aNumberIsNeverGivenAgain() {
        Workspace workspace = Workspace.of(City.with(City.BOOK, City.meeting("m1", "1/2026", MARCH),
                City.meeting("m2", "2/2026", MARCH.plusMonths(3))));
        workspace.remove("meetings.remove", List.of(workspace.book().get(Meeting.class, "m2")));
        assertEquals("3/2026", Numbers.meeting(workspace.book(), "table", MARCH.plusMonths(6)));
        assertEquals("1/2027", Numbers.meeting(workspace.book(), "table", MARCH.plusYears(1)));
        workspace.undo();
        assertEquals(List.of(), workspace.book().all(UsedNumber.class));
    }

    @Test
    void runningNumbersNeverStartAgain() {
        Book book = City.with(City.BOOK, City.TABLE.withNumberPeriod(Body.NumberPeriod.RUNNING).withNextMeeting(17),
                City.meeting("m17", "17", MARCH));
        assertEquals("18", Numbers.meeting(book, "table", MARCH.plusYears(1)));
    }

    @Test
    void germanDecisionsAreCalledB() {
        Book book = City.with(City.BOOK, City.TABLE.withLanguage("de"));
        assertEquals("B 1/2026", Numbers.decision(book, "table", MARCH));
        assertEquals("D 1/2026", Numbers.decision(City.BOOK, "table", MARCH));
    }

    @Test
    void sortsAsPeopleReadAndKeepsOddNumbers() {
        assertEquals(List.of("extra", "9/2025", "2/2026", "10/2026"),
                Stream.of("10/2026", "extra", "2/2026", "9/2025").sorted(Numbers.ORDER).toList());
    }

    @Test
    void numbersTheAgendaByItsOrder() {
        Book book = City.with(City.BOOK, City.meeting("m", "1/2026", MARCH), City.item("b", "m", null, 2),
                City.item("a", "m", null, 1), City.item("b2", "m", "b", 2), City.item("b1", "m", "b", 1),
                City.item("lost", "m", "elsewhere", 9));
        ItemNumbers numbers = ItemNumbers.of(book, "m");
        assertEquals("1 2 2.1 2.2 3", String.join(" ",
                numbers.order().stream().map(item -> numbers.of(item.id())).toList()));
        assertEquals("2.2", numbers.of("b2"));
        assertEquals("", numbers.of("elsewhere"));
        assertEquals(3, numbers.place("b2"));
    }
}
