package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Organisation;
import roundtable.exchange.Examples;
import roundtable.rules.Names;
import roundtable.words.Words;

/** Both charts of every city that comes with the program, in both languages. */
class CitiesDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Stream<String> cities() {
        return Examples.names().stream().flatMap(name -> Stream.of(name + " en", name + " de"));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void isDrawnWholeAndWithoutOverlaps(String nameAndLanguage) {
        String[] parts = nameAndLanguage.split(" ");
        Book city = Examples.book(parts[0], parts[1]);
        Names names = new Names(city, parts[1], DAY, Words.in(parts[1])::text);
        for (Chart chart : city.all(Chart.class)) {
            Drawing drawing = ChartDrawing.of(city, chart, names, City.FONTS);
            Geometry.check(drawing);
            Geometry.textsStayInTheLanes(drawing);
            if (!parts[0].equals("musterstadt")) {
                assertEquals(city.all(Organisation.class).size(), drawing.boxes().stream().filter(b -> !b.isSeat()).count());
            }
        }
    }
}
