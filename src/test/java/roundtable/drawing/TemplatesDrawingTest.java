package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.exchange.Templates;
import roundtable.rules.Names;
import roundtable.words.Words;

/** The charts of every template, in both languages, as they are when a file was just made of it. */
class TemplatesDrawingTest {

    static Stream<String> templates() {
        return Templates.names().stream().flatMap(name -> Stream.of(name + " en", name + " de"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void areDrawnWholeAndWithoutOverlaps(String nameAndLanguage) {
        String[] parts = nameAndLanguage.split(" ");
        Book book = Templates.book(parts[0], parts[1]);
        assertEquals(parts[0], Templates.of(book).orElseThrow());
        Names names = new Names(book, parts[1], LocalDate.now(), Words.in(parts[1])::text);
        for (Chart chart : book.all(Chart.class)) {
            assertEquals(book.all(Organisation.class).size(), Rows.placements(book, chart.id()).size());
            assertTrue(chart.underDiscussion());
            Drawing drawing = ChartDrawing.of(book, chart, names, City.FONTS);
            Geometry.check(drawing);
            Geometry.textsStayInTheLanes(drawing);
            assertEquals(0, Geometry.linesThroughBoxes(drawing));
            assertEquals(0, Geometry.labelsInTheWay(drawing));
        }
    }
}
