package roundtable.drawing;

import java.util.List;
import java.util.Map;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Ids;
import roundtable.book.Placement;
import roundtable.rules.Names;

/** Where the boxes of a chart should stand: levels from the top down with sectors side by side, or a free network. */
public final class ChartLayout {

    private ChartLayout() {
    }

    /**
     * New places for all boxes of a chart that are not pinned, as rows to put: a row that exists keeps its key, one
     * for a box without a place is new. Rows of boxes that stay where they are are left out.
     */
    public static List<Placement> of(Book book, Chart chart, Names names, TextWidth widths) {
        Arrangement arrangement = Arrangement.of(book, chart, names, widths);
        Map<String, Placement> stored = arrangement.content().placements();
        Map<String, Point> places = arrangement.laidOut();
        return arrangement.cards().stream().map(Card::id)
                .map(id -> placed(stored.get(id), chart, id, places.get(id)))
                .filter(placement -> !placement.equals(stored.get(placement.organisation()))).toList();
    }

    private static Placement placed(Placement stored, Chart chart, String organisation, Point place) {
        return stored == null
                ? new Placement(Ids.next(), chart.id(), organisation, place.x(), place.y(), false, false)
                : stored.withX(place.x()).withY(place.y());
    }
}
