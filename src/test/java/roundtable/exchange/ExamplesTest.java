package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.rules.Names;
import roundtable.words.Words;

class ExamplesTest {

    private static final String SOURCE = """
            {"format": "roundtable-book", "version": 1,
             "document": {"id": "doc", "title": {"en": "Model town", "de": "Musterstadt"}, "language": "en", "fictional": true},
             "rows": {
              "organisation": [
                {"id": "org-health", "name": {"en": "Health Office", "de": "Gesundheitsamt"},
                 "short_name": {"en": "HO", "de": "GA"}, "sector": "sector-health-authority"},
                {"id": "org-indro", "name": "INDRO"}],
              "organisation_name": [
                {"id": "old", "organisation": "org-health", "name": {"en": "Health Department", "de": "Gesundheitsbehörde"}, "until": "2019-12-31"}]
             }}
            """;

    @Test
    void aTextIsTakenInTheLanguageAskedFor() throws Exception {
        Book german = book("de");
        assertEquals("Musterstadt", german.document().orElseThrow().title());
        assertEquals("de", german.document().orElseThrow().language());
        assertEquals("Gesundheitsamt", german.get(Organisation.class, "org-health").name());
        assertEquals("INDRO", german.get(Organisation.class, "org-indro").name());
        assertEquals("Health Office", book("en").get(Organisation.class, "org-health").name());
    }

    @Test
    void organisationsCarryTheirNamesInAllLanguages() throws Exception {
        for (String language : Words.LANGUAGES) {
            Book book = book(language);
            assertEquals("Gesundheitsamt", names(book, "de", null).of("org-health"));
            assertEquals("GA", names(book, "de", null).shortOf("org-health"));
            assertEquals("Health Office", names(book, "en", null).of("org-health"));
            assertEquals("Health Department", names(book, "en", LocalDate.of(2015, 1, 1)).of("org-health"));
            assertEquals("Gesundheitsbehörde", names(book, "de", LocalDate.of(2015, 1, 1)).of("org-health"));
        }
    }

    @Test
    void aTextMissingInALanguageIsRefused() {
        ExchangeException refusal = assertThrows(ExchangeException.class,
                () -> Examples.book(stream(SOURCE.replace(", \"de\": \"GA\"", "")), "de"));
        assertEquals("Row organisation \"org-health\", field \"short_name\": there is no text in the language de.",
                refusal.sentence(Words.in("en")));
    }

    @Test
    void anExampleThatIsNotThereIsNotGuessed() {
        assertThrows(IllegalArgumentException.class, () -> Examples.book("atlantis", "en"));
    }

    private static Book book(String language) throws Exception {
        return Examples.book(stream(SOURCE), language);
    }

    private static ByteArrayInputStream stream(String source) {
        return new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
    }

    private static Names names(Book book, String language, LocalDate day) {
        return new Names(book, language, day, Words.in(language)::text);
    }
}
