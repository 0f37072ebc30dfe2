package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Contact;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Source;
import roundtable.rules.Problems;
import roundtable.rules.SourceProblems;

/** The real cities that come with the program: whatever they say rests on a public page. */
class CitiesTest {

    static Stream<Book> cities() {
        return Examples.names().stream().filter(name -> !name.equals("musterstadt"))
                .flatMap(name -> Stream.of("en", "de").map(language -> Examples.book(name, language)));
    }

    @Test
    void thereAreSevenOfThem() {
        assertEquals(14, cities().count());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void isAWholeCityAndSaysWhatItRestsOn(Book city) {
        assertFalse(city.document().orElseThrow().fictional());
        assertTrue(city.all(Organisation.class).size() >= 14, city.document()::toString);
        assertTrue(city.all(Relation.class).size() >= 14, city.document()::toString);
        assertEquals(Set.of(Chart.Kind.values()),
                city.all(Chart.class).stream().map(Chart::kind).collect(Collectors.toSet()));
        assertTrue(city.all(Chart.class).stream().allMatch(chart -> chart.note().contains("22. November 2026")
                || chart.note().contains("22 November 2026")));
        assertFalse(city.all(Body.class).isEmpty());
        city.all(Body.class).forEach(body -> assertTrue(Rows.seats(city, body.id()).size() >= 3, body::id));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everyOrganisationSeatAndRelationHasAPageAndADay(Book city) {
        Stream.of(Organisation.class, Relation.class, Seat.class).flatMap(type -> city.all(type).stream())
                .forEach(row -> assertFalse(Rows.sources(city, row.id()).isEmpty(), row::toString));
        for (Source source : city.all(Source.class)) {
            assertTrue(SourceProblems.isAddress(source.address()), source::toString);
            assertEquals(LocalDate.of(2026, 11, 22), source.seen());
            assertFalse(source.title().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void theProgramFindsNothingWrongWithIt(Book city) {
        List<Row> rows = RowType.ALL.stream().<Row>flatMap(type -> city.all(type.type()).stream()).toList();
        assertEquals(List.of(), rows.stream().flatMap(row -> Problems.of(city, row).stream()).toList());
        assertEquals(List.of(), city.all(Contact.class), "persons are not kept");
        assertEquals(rows.size(), rows.stream().map(Row::id).distinct().count());
        assertEquals(city.all(Source.class).size(), city.all(Source.class).stream().map(source -> source.withId(""))
                .distinct().count(), "no page is named twice for one thing");
        assertEquals(city.all(Seat.class).size(),
                city.all(Seat.class).stream().map(seat -> seat.body() + seat.organisation()).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"bishkek, ru, CYRILLIC, 18", "tbilisi, ka, GEORGIAN, 14", "lisbon, pt, LATIN, 18"})
    void namesAreKeptInTheirOwnScript(String name, String language, String script, int least) {
        Book city = Examples.book(name, "en");
        List<OrganisationName> own = city.all(OrganisationName.class).stream()
                .filter(each -> language.equals(each.language())).toList();
        assertTrue(own.size() >= least, own::toString);
        own.forEach(each -> assertTrue(each.name().codePoints().anyMatch(letter ->
                Character.UnicodeScript.of(letter).name().equals(script)), each::name));
    }
}
