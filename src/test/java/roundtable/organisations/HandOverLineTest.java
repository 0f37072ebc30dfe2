package roundtable.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.words.Words;

/** A German body of an English file follows an action of an office that goes up in another one. */
class HandOverLineTest {

    @Test
    void sentenceAndNamesAreInOneLanguageAndOfThatDay() {
        LocalDate lastDay = LocalDate.of(2026, 6, 30);
        Book book = Book.of(List.of(new Document("doc", "Test town", null, "en", true, null), office("youth", "Youth office"),
                office("social", "Social office"), new OrganisationName("n1", "youth", "de", "Jugendamt", null, null, null),
                new OrganisationName("n2", "social", "de", "Sozialamt", null, null, null),
                new OrganisationName("n3", "social", "de", "Amt für Fürsorge", null, null, lastDay.plusDays(9))));
        assertEquals("Verantwortlich bis 30. Juni 2026: Jugendamt. Ab 1. Juli 2026: Amt für Fürsorge.",
                new HandOverLine(book, Words.in("de")).of("youth", "social", lastDay));
    }

    private static Organisation office(String id, String name) {
        return new Organisation(id, name, null, null, null, null, null, null, null, null, null);
    }
}
