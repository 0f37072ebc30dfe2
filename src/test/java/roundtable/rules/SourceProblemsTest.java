package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Row;
import roundtable.book.Source;

/** What a source must be, and what becomes of it when that which rests on it goes. */
class SourceProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.berlin.de/lb/, true", "http://altgeorgia.ge/?lang=2&cat=41, true", "HTTPS://A.example, true",
        "berlin.de, false", "ftp://a.example/b, false", "javascript:alert(1), false", "file:///etc/passwd, false",
        "https://, false", "https://localhost, false", "https://a.example/with blank, false", "'', false"})
    void anAddressNamesAPageOfTheWeb(String address, boolean fine) {
        Source source = new Source("s", "o", null, null, "A page", address, null);
        List<String> columns = Problems.of(Book.EMPTY, source).stream().filter(Problem::grave).map(Problem::column).toList();
        assertEquals(fine ? List.of() : List.of("address"), columns);
    }

    @ParameterizedTest
    @CsvSource({"https://www.berlin.de/lb/, www.berlin.de", "http://a.example, a.example"})
    void aPageWithoutATitleIsCalledByItsSite(String address, String site) {
        assertEquals(site, SourceProblems.site(address));
    }

    @Test
    void goesWithWhatItBelongsTo() {
        var office = OrganisationBuilder.builder().id("o").name("Office").build();
        Book book = Book.of(List.of(office, new Source("s", "o", null, null, "A page", "https://a.example/b", null)));
        assertEquals(List.of("s"), book.partsOf(office).stream().map(Row::id).toList());
    }
}
