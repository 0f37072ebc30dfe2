package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roundtable.book.Body;
import roundtable.book.Book;

/** Bodies write their numbers as their rules of procedure say. */
class NumberPatternTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);

    @Test
    void numbersRunPerCalendarYear() {
        Book book = City.with(City.BOOK, City.TABLE.withActionPattern("NN/YY"));
        assertEquals("01/26", Numbers.action(book, "table", JUNE));
        book = City.with(book, City.action("a", "09/26", JUNE, JUNE), City.action("b", "31/25", JUNE.minusYears(1), JUNE));
        assertEquals("10/26", Numbers.action(book, "table", JUNE));
        assertEquals("01/27", Numbers.action(book, "table", JUNE.plusYears(1)));
    }

    @Test
    void numbersRunForATerm() {
        Book book = City.with(City.BOOK, City.TABLE.withActionPattern("B-YYYY-NN").withTermFrom(LocalDate.of(2024, 11, 1)),
                City.action("a", "B-2024-99", LocalDate.of(2025, 3, 1), JUNE));
        assertEquals("B-2024-100", Numbers.action(book, "table", JUNE));
    }

    @Test
    void numbersThatRunOnDoSoOverTheYears() {
        Book book = City.with(City.BOOK, City.TABLE.withActionPattern("B-YYYY-NN").withNumberPeriod(Body.NumberPeriod.RUNNING),
                City.action("a", "B-2026-41", JUNE, JUNE));
        assertEquals("B-2027-42", Numbers.action(book, "table", JUNE.plusYears(1)));
        Book moved = City.with(City.BOOK, City.TABLE.withActionPattern("NN/YY").withNextAction(40), City.action("a", "17/2019", JUNE, JUNE));
        assertEquals("40/26", Numbers.action(moved, "table", JUNE), "the first number in this file");
        Book term = City.with(City.BOOK, City.TABLE.withTermFrom(LocalDate.of(2024, 11, 1)), City.action("a", "A 7/2024", JUNE, JUNE));
        assertEquals("A 8/2024", Numbers.action(term, "table", JUNE), "a term without a pattern");
    }

    @Test
    void whatIsNoPatternIsNotUsed() {
        Book book = City.with(City.BOOK, City.TABLE.withActionPattern("B-YYYY"));
        assertEquals("A 1/2026", Numbers.action(book, "table", JUNE));
        assertEquals("A 1002/2026", Numbers.action(City.with(City.BOOK, City.action("a", "A 1001/2026", JUNE, JUNE)), "table", JUNE));
    }

    @Test
    void aPatternSaysOnceWhereTheNumberStands() {
        assertTrue(NumberPattern.isPattern("B-YYYY-NN"));
        assertTrue(NumberPattern.isPattern("N"));
        assertFalse(NumberPattern.isPattern("B-YYYY"));
        assertFalse(NumberPattern.isPattern("NN/NN"));
    }

    @Test
    void numbersOfAllFormsSortAsPeopleReadThem() {
        List<String> sorted = List.of("A 2/2025", "B-2026-03", "D 10/2026", "11/26", "B-2026-100", "01/27");
        assertEquals(sorted, Stream.of("01/27", "11/26", "B-2026-100", "B-2026-03", "D 10/2026", "A 2/2025").sorted(Numbers.ORDER).toList());
    }
}
