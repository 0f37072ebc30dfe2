package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Entry;

/** What is thrown on the wall while guests and residents sit in the room. */
class ProjectedTest {

    private static final Book BOOK = book();

    private static Book book() {
        Book book = City.with(City.BOOK, City.meeting("m", "1/2026", LocalDate.of(2026, 3, 11)),
                City.item("i1", "m", null, 1).withTitle("Complaint by Ada Quill"), City.item("i2", "m", "i1", 2),
                City.organisation("door", "Open Door", null),
                new Contact("c", "door", "Resident", "Ada Quill", null, null, null, true, null, null, null, null),
                City.entry("e1", "i1", Entry.Kind.INFORMATION, "Internal talk."),
                City.entry("e2", "i1", Entry.Kind.DECISION, "Ms Quill gets an answer."),
                City.entry("e3", "i1", Entry.Kind.ACTION, "Answer it.").withPosition(2),
                City.entry("e4", "i1", Entry.Kind.DECISION, "Search a secret place.").withConfidentiality(Confidentiality.RESTRICTED));
        for (String decision : List.of("e2", "e4")) {
            book = book.with(EntryKinds.change(book, decision, Entry.Kind.DECISION));
        }
        book = book.with(EntryKinds.change(book, "e3", Entry.Kind.ACTION));
        return City.with(book, book.all(Action.class).getFirst().withOwner("door").withDueOn(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void decisionsAndActionsStandThereWithoutTalkSecretsAndProtectedNames() {
        Projected shown = Projected.of(BOOK, item("i1"));
        assertEquals("Complaint by Resident", shown.title());
        assertEquals(List.of("Ms Resident gets an answer.", "Answer it."), shown.lines().stream().map(Projected.Line::text).toList());
        assertEquals("door", shown.lines().getLast().owner());
        assertEquals(LocalDate.of(2026, 4, 1), shown.lines().getLast().due());
        assertFalse(shown.toString().contains("Quill") || shown.toString().contains("secret"));
    }

    @Test
    void aProtectedNameIsNotThereHoweverItIsWritten() {
        Book book = City.with(BOOK, named("huber", "Eva Huber", "Clerk"), named("both", "Ute Meier-Schulz", "Nurse"), named("li", "Bo Li", "Guard"),
                named("gross", "Kai Groß", "Cook"));
        assertEquals("Clerk Antrag, CLERK? Clerk", title(book, "Hubers Antrag, CLERK? HUBER"));
        assertEquals("Frau Nurse, Herr Nurse, Nurse", title(book, "Frau Schulz, Herr Meier, ute meier-schulz"));
        assertEquals("Frau Dr. Guard und li, Mr. Guard's", title(book, "Frau Dr. Li und li, Mr. Li's"));
        assertEquals("Cook, Cook", title(book, "GROSS, Groß"));
        assertEquals("Hubertus", title(book, "Hubertus"));
    }

    private static Contact named(String id, String person, String function) {
        return new Contact(id, "door", function, person, null, null, null, true, null, null, null, null);
    }

    private static String title(Book book, String title) {
        return Projected.of(book, book.get(AgendaItem.class, "i1").withTitle(title)).title();
    }

    @Test
    void aRestrictedItemShowsItsNumberOnlyAndSoDoItsParts() {
        Book book = City.with(BOOK, item("i1").withConfidentiality(Confidentiality.RESTRICTED));
        assertNull(Projected.of(book, book.get(AgendaItem.class, "i1")).title());
        assertEquals(new Projected("1.1", null, null, List.of()), Projected.of(book, book.get(AgendaItem.class, "i2")));
    }

    private static AgendaItem item(String id) {
        return BOOK.get(AgendaItem.class, id);
    }
}
