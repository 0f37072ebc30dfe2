package roundtable.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Rows;
import roundtable.book.Source;
import roundtable.drawing.Box;
import roundtable.drawing.Drawing;
import roundtable.drawing.Line;

/** The public pages that a chart rests on: those of its boxes, its lines and its seats, each page once. */
final class ChartSources {

    private ChartSources() {
    }

    /** The pages, by title; of a page that was read several times the last reading counts. */
    static List<Source> of(Book book, Drawing drawing) {
        Map<String, Source> pages = new LinkedHashMap<>();
        Stream.concat(drawing.boxes().stream().flatMap(box -> keys(box)), drawing.lines().stream().map(Line::id))
                .distinct().flatMap(key -> Rows.sources(book, key).stream())
                .forEach(source -> pages.merge(source.address(), source, ChartSources::later));
        return pages.values().stream().sorted((one, other) -> one.title().compareToIgnoreCase(other.title())).toList();
    }

    private static Stream<String> keys(Box box) {
        return Stream.of(box.id(), box.organisation());
    }

    private static Source later(Source one, Source other) {
        boolean isLater = one.seen() == null || other.seen() != null && other.seen().isAfter(one.seen());
        return isLater ? other : one;
    }
}
