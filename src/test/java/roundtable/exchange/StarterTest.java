package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.words.Words;

class StarterTest {

    private static final Book BOOK = Starter.book("Quarter", "de");

    @Test
    void aNewFileHasATitleALanguageAndTheCatalogue() {
        assertEquals("Quarter", BOOK.document().orElseThrow().title());
        assertEquals("de", BOOK.document().orElseThrow().language());
        assertFalse(BOOK.document().orElseThrow().fictional());
        assertNotNull(BOOK.get(Sector.class, "sector-police"));
        assertEquals(6, Rows.pillars(BOOK).size());
        assertEquals(10, Rows.relationKinds(BOOK).size());
    }

    @Test
    void everyEntryHasANameOfItsOwnInEveryLanguage() {
        for (String language : Words.LANGUAGES) {
            Names names = new Names(BOOK, language, null, Words.in(language)::text);
            List<String> sectors = Rows.sectors(BOOK).stream().map(names::of).toList();
            assertEquals(sectors.size(), new HashSet<>(sectors).size(), sectors::toString);
            assertFalse(Rows.pillars(BOOK).stream().map(names::of).anyMatch(String::isBlank));
            assertFalse(Rows.relationKinds(BOOK).stream().map(names::of).anyMatch(String::isBlank));
        }
    }

    @Test
    void everySectorBelongsToAPillarAndHasItsOwnColour() {
        List<Sector> sectors = Rows.sectors(BOOK);
        assertTrue(sectors.stream().noneMatch(sector -> sector.pillar() == null));
        assertEquals(sectors.size(), sectors.stream().map(Sector::colour).distinct().count());
    }

    @Test
    void relationKindsAreTwoAndTwoApartInGreyOrByTheirDash() {
        List<RelationKind> kinds = Rows.relationKinds(BOOK);
        for (RelationKind kind : kinds) {
            assertTrue(1.05 / (luminance(kind) + 0.05) >= 3, kind + " is too pale on white");
            for (RelationKind other : kinds) {
                boolean told = kind == other || kind.dash() != other.dash()
                        || contrast(luminance(kind), luminance(other)) >= 1.8;
                assertTrue(told, kind + " and " + other);
            }
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance of WCAG 2, from 0 for black to 1 for white. */
    private static double luminance(RelationKind kind) {
        int colour = Integer.parseInt(kind.colour().substring(1), 16);
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
