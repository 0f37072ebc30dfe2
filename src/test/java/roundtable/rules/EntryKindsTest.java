package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Rows;

class EntryKindsTest {

    private static final Book BOOK = City.with(City.BOOK, City.meeting("m", "1/2026", LocalDate.of(2026, 3, 11)),
            City.item("i", "m", null, 1), City.entry("e", "i", Entry.Kind.INFORMATION, "Longer opening hours"),
            City.entry("f", "i", Entry.Kind.INFORMATION, "Figures"));

    private static Book change(Book book, String entry, Entry.Kind kind) {
        return book.with(EntryKinds.change(book, entry, kind));
    }

    @Test
    void aDecisionComesBackWithItsNumber() {
        Book decided = change(BOOK, "e", Entry.Kind.DECISION);
        Decision first = Rows.decisionAt(decided, "e").orElseThrow();
        assertEquals("D 1/2026", first.number());
        assertEquals("Longer opening hours", Agreed.text(decided, first));
        Book information = change(decided, "e", Entry.Kind.INFORMATION);
        assertFalse(Agreed.counts(information, first), "a line that is information again decides nothing");
        assertTrue(Agreed.decisions(information, "table").isEmpty());
        Book other = change(information, "f", Entry.Kind.DECISION);
        assertEquals("D 2/2026", Rows.decisionAt(other, "f").orElseThrow().number(), "the first number stays given");
        Book again = change(other, "e", Entry.Kind.DECISION);
        assertEquals(first, Rows.decisionAt(again, "e").orElseThrow());
        assertEquals(2, Agreed.decisionsAt(again, "m").size());
    }

    @Test
    void anActionHasNeitherOwnerNorDateUntilSomebodySays() {
        Book book = change(BOOK, "e", Entry.Kind.ACTION);
        Action action = Rows.actionAt(book, "e").orElseThrow();
        assertEquals("A 1/2026", action.number());
        assertTrue(action.owner() == null && action.dueOn() == null);
        assertEquals(LocalDate.of(2026, 3, 11), Agreed.day(book, action));
    }

    @Test
    void theSameKindAgainChangesNothing() {
        Book book = change(BOOK, "e", Entry.Kind.ACTION);
        assertTrue(EntryKinds.change(book, "e", Entry.Kind.ACTION).isEmpty());
        assertTrue(EntryKinds.change(book, "gone", Entry.Kind.ACTION).isEmpty());
    }
}
