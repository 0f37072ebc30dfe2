package roundtable.drawing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
     * New places for boxes of a chart that have none, or none that is good, as rows to put; the others stay where
     * people know them, unless most have no place yet. A row that exists keeps its key, one for a box without a place
     * is new; rows of boxes that stay are left out.
     */
    public static List<Placement> of(Book book, Chart chart, Names names, TextWidth widths) {
        return rows(Arrangement.of(book, chart, names, widths), Arrangement::laidOut);
    }

    /** New places for all boxes that are not pinned, as if none had stood anywhere before, as rows to put. */
    public static List<Placement> afresh(Book book, Chart chart, Names names, TextWidth widths) {
        return rows(Arrangement.of(book, chart, names, widths), Arrangement::afresh);
    }

    /**
     * Places for boxes that come onto a chart while others stand: those that would lie on another
     * one get a place near where they stood, as rows to put.
     *
     * @param standing the organisations whose boxes stay where they are
     */
    public static List<Placement> besides(Book book, Chart chart, Names names, TextWidth widths, Set<String> standing) {
        return rows(Arrangement.of(book, chart, names, widths), arrangement -> arrangement.besides(standing));
    }

    /** Places for some boxes as if they had just come onto the chart, into their own lanes; others move only to make room. */
    public static List<Placement> rejoined(Book book, Chart chart, Names names, TextWidth widths, List<String> coming) {
        return rows(Arrangement.of(book, chart, names, widths), arrangement -> arrangement.rejoined(coming));
    }

    private static List<Placement> rows(Arrangement arrangement, Function<Arrangement, Map<String, Point>> layout) {
        Map<String, Placement> stored = arrangement.content().placements();
        Map<String, Point> places = layout.apply(arrangement);
        return arrangement.cards().stream().map(Card::id).filter(places::containsKey)
                .map(id -> placed(stored.get(id), arrangement.chart(), id, places.get(id)))
                .filter(placement -> !placement.equals(stored.get(placement.organisation()))).toList();
    }

    private static Placement placed(Placement stored, Chart chart, String organisation, Point place) {
        return stored == null
                ? new Placement(Ids.next(), chart.id(), organisation, place.x(), place.y(), false, false)
                : stored.withX(place.x()).withY(place.y());
    }
}
