package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RTDK                     | rtdk
            3/2026                   | 3-2026
            Übersicht: alle Träger   | uebersicht-alle-traeger
            Straße & Weg             | strasse-weg
            ../../etc/passwd         | etc-passwd
            Société Générale         | societe-generale
            Совет здоровья           | sovet-zdorovia
            შინაგან საქმეთა          | shinagan-sakmeta
            ???                      | x
            a\\b:c*d"e<f>            | a-b-c-d-e-f
            """)
    void aNameBecomesAFileName(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Test
    void aLongNameIsCut() {
        String slug = Slug.of("Arbeitsgemeinschaft ".repeat(500));
        assertTrue(slug.length() <= 60 && slug.matches("[a-z](-?[a-z]+)*"), slug);
    }
}
