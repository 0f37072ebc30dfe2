package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Placement;
import roundtable.rules.Names;

/** A chart's cards and lanes, and where the cards stand or should stand. */
record Arrangement(Chart chart, ChartContent content, Groups groups, List<Card> cards, TextWidth widths) {

    private static final double GAP = 10;
    private static final int FEW = 40;
    private static final int CANDIDATES = 3;

    static Arrangement of(Book book, Chart chart, Names names, TextWidth widths) {
        ChartContent content = ChartContent.of(book, chart, names);
        Groups groups = Groups.of(book, chart, content.organisations(), names);
        return new Arrangement(chart, content, groups,
                new Cards(book, chart, names, content, widths).all(), widths);
    }

    /** Stored places, and proposals for the rest that move none of them. */
    Map<String, Point> asPlaced() {
        Map<String, Point> places = stored();
        if (places.isEmpty()) {
            return laidOut();
        }
        FreePlaces free = new FreePlaces(GAP);
        cards.stream().filter(card -> places.containsKey(card.id()))
                .forEach(card -> free.take(rect(card, places.get(card.id()))));
        Map<String, Point> all = new HashMap<>(places);
        cards.stream().filter(card -> !places.containsKey(card.id())).forEach(card -> {
            Point wish = wish(card, all);
            all.put(card.id(), free.near(wish.x(), wish.y(), card.w(), card.h()));
        });
        return all;
    }

    /** A new layout in which pinned boxes stay. */
    Map<String, Point> laidOut() {
        Map<String, Point> pinned = new HashMap<>(stored());
        pinned.keySet().removeIf(id -> !content.placements().get(id).pinned());
        Map<String, Point> ideal = new HashMap<>(chart.kind() == Chart.Kind.NETWORK
                ? new StressLayout(cards, content, stored(), pinned.keySet()).places() : banded());
        // Whole points, so that a drawing laid out twice does not creep.
        ideal.replaceAll((id, place) -> rounded(place));
        Point shift = shift(ideal, pinned.isEmpty() ? stored() : pinned);
        FreePlaces free = new FreePlaces(GAP);
        Map<String, Point> places = new HashMap<>(pinned);
        cards.stream().filter(card -> pinned.containsKey(card.id()))
                .forEach(card -> free.take(rect(card, pinned.get(card.id()))));
        List<Card> displaced = new ArrayList<>();
        cards.stream().filter(card -> !pinned.containsKey(card.id())).forEach(card -> {
            Point place = rounded(ideal.get(card.id()).moved(shift.x(), shift.y()));
            if (free.free(rect(card, place))) {
                free.take(rect(card, place));
                places.put(card.id(), place);
            } else {
                displaced.add(card);
            }
        });
        displaced.forEach(card -> {
            Point wish = rounded(ideal.get(card.id()).moved(shift.x(), shift.y()));
            places.put(card.id(), free.near(wish.x(), wish.y(), card.w(), card.h()));
        });
        return places;
    }

    private Map<String, Point> stored() {
        Map<String, Point> stored = new HashMap<>();
        cards.forEach(card -> {
            Placement placement = content.placements().get(card.id());
            if (placement != null && placement.x() != null && placement.y() != null) {
                stored.put(card.id(), new Point(placement.x(), placement.y()));
            }
        });
        return stored;
    }

    private Map<String, Point> banded() {
        Map<String, Integer> band = groups.bands().isEmpty() ? FirstOrder.bands(cards, content.relations()) : groups.band();
        int bands = band.values().stream().mapToInt(i -> i + 1).max().orElse(1);
        Map<String, Integer> column = ColumnOrder.of(groups, content.relations(), stored(), cards);
        List<Map<String, Point>> tight = new BandLayout(cards, bands, Math.max(1, groups.columns().size()), band, column,
                CellOrder.of(cards, content.relations(), FirstOrder.of(cards, content.relations(), band, column), stored()))
                .best(cards.size() > FEW ? 1 : CANDIDATES);
        LineRoom room = new LineRoom(cards, content.relations(), widths);
        return tight.stream().map(room::widened).min(Comparator.comparingDouble(this::size)).orElseThrow();
    }

    /** Size on a sheet, the names of the levels included. */
    private double size(Map<String, Point> places) {
        double right = cards.stream().mapToDouble(card -> places.get(card.id()).x() + card.w()).max().orElse(0);
        double bottom = cards.stream().mapToDouble(card -> places.get(card.id()).y() + card.h()).max().orElse(0);
        return BandLayout.size(right + 100, bottom + 50);
    }

    /** How far to move a new layout so that it lies on the places that boxes have now; half of them on either side. */
    private static Point shift(Map<String, Point> ideal, Map<String, Point> present) {
        return new Point(
                median(present.keySet().stream().mapToDouble(id -> present.get(id).x() - ideal.get(id).x()).sorted().toArray()),
                median(present.keySet().stream().mapToDouble(id -> present.get(id).y() - ideal.get(id).y()).sorted().toArray()));
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Near those it is linked to; on an organisation chart in its own band and column. */
    private Point wish(Card card, Map<String, Point> places) {
        List<Point> linked = neighbours(card.id()).map(places::get).filter(p -> p != null).toList();
        List<Point> band = peers(card, groups.band(), places);
        List<Point> column = peers(card, groups.column(), places);
        List<Point> all = List.copyOf(places.values());
        double x = mean(!column.isEmpty() ? column : !linked.isEmpty() ? linked : all, true);
        double y = mean(!band.isEmpty() ? band : !linked.isEmpty() ? linked : all, false);
        return rounded(new Point(x, y));
    }

    private Stream<String> neighbours(String id) {
        return content.relations().stream().filter(r -> r.source().equals(id) || r.target().equals(id))
                .map(r -> r.source().equals(id) ? r.target() : r.source());
    }

    private static List<Point> peers(Card card, Map<String, Integer> lane, Map<String, Point> places) {
        Integer own = lane.get(card.id());
        return own == null ? List.of() : places.entrySet().stream()
                .filter(e -> own.equals(lane.get(e.getKey()))).map(Map.Entry::getValue).toList();
    }

    private static double mean(List<Point> points, boolean x) {
        return points.stream().mapToDouble(p -> x ? p.x() : p.y()).average().orElse(0);
    }

    static Rect rect(Card card, Point place) {
        return new Rect(place.x(), place.y(), card.w(), card.h());
    }

    private static Point rounded(Point point) {
        return new Point(Math.round(point.x()), Math.round(point.y()));
    }
}
