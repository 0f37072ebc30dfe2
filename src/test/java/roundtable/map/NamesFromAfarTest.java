package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.drawing.Box;
import roundtable.drawing.ChartDrawing;
import roundtable.drawing.FontWidths;
import roundtable.exchange.Examples;
import roundtable.rules.Names;
import roundtable.words.Words;

/** Whoever opens an example reads every name on its charts, also in a small window, where the chart is seen from afar. */
class NamesFromAfarTest {

    private static final FontWidths WIDTHS = new FontWidths();
    /** The room of the chart in windows of 1280 to 720 and 1920 to 1080 pixels, with its form beside it. */
    private static final List<int[]> ROOMS = List.of(new int[] {867, 455}, new int[] {1507, 815});

    static Stream<String> examples() {
        return Examples.names().stream().flatMap(city -> Stream.of(city + " en", city + " de"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noNameIsCutOrMissing(String example) {
        String language = example.substring(example.length() - 2);
        Book book = Examples.book(example.substring(0, example.length() - 3), language);
        Names names = new Names(book, language, null, Words.in(language)::text);
        List<String> missing = new ArrayList<>();
        for (Chart chart : book.all(Chart.class)) {
            Sheet sheet = new Sheet(ChartDrawing.of(book, chart, names, WIDTHS));
            for (int[] room : ROOMS) {
                Bounds whole = sheet.whole();
                FarView view = view(sheet, room, whole);
                view = view(sheet, room, view.whole());
                missing(view, sheet).forEach(name -> missing.add(chart.name() + " " + room[0] + ": " + name));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static FarView view(Sheet sheet, int[] room, Bounds whole) {
        return new FarView(sheet, WIDTHS, Detail.at(Math.min(1.5,
                Math.min(room[0] / whole.getWidth(), room[1] / whole.getHeight()))));
    }

    private static List<String> missing(FarView view, Sheet sheet) {
        if (view.detail().whole()) {
            return List.of();
        }
        return Stream.concat(
                sheet.boxes().stream().filter(box -> !box.isSeat() && view.of(box).filter(far -> far.name().whole()).isEmpty())
                        .map(Box::name),
                sheet.drawing().lanes().stream().filter(lane -> view.of(lane).isEmpty()).map(lane -> lane.name())).toList();
    }
}
