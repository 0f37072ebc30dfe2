package roundtable.drawing;

import java.util.List;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.rules.Names;

/** A chart of a book as a drawing: which boxes it shows, how large they are, where they stand and how the lines run. */
public final class ChartDrawing {

    private ChartDrawing() {
    }

    /** The drawing of a chart as the book is on the day of the names (today where they have none). */
    public static Drawing of(Book book, Chart chart, Names names, TextWidth widths) {
        return new Drawing(chart.title() == null ? chart.name() : chart.title(), chart.note(), chart.kind(), 0, 0, 0, 0,
                List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
