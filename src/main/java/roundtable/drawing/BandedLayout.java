package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An organisation chart from nothing: levels as bands, sectors as columns. Of small charts several arrangements are
 * drawn, and the one is taken that prints largest and whose lines cross least.
 */
final class BandedLayout {

    private static final int FEW = 60;
    private static final int CANDIDATES = 3;
    /** What a crossing costs against a point of the sheet's size. */
    private static final double CROSSED = 5;
    private static final double COLUMN = 300;
    private static final double BAND = 200;
    private static final double ROW = 50;

    private final Arrangement chart;
    private final Map<String, Integer> band;
    private final int bands;
    private final int columns;

    BandedLayout(Arrangement chart) {
        this.chart = chart;
        band = chart.groups().bands().isEmpty() ? FirstOrder.bands(chart.cards(), chart.content().relations()) : chart.groups().band();
        bands = band.values().stream().mapToInt(i -> i + 1).max().orElse(1);
        columns = Math.max(1, chart.groups().columns().size());
    }

    /** Top left corners of all cards. */
    Map<String, Point> places() {
        Map<String, Point> pinned = chart.pinned();
        Map<String, Integer> column = ColumnOrder.of(chart.groups(), chart.content().relations(), pinned, chart.cards());
        if (pinned.isEmpty() && chart.cards().size() <= FEW) {
            column = exchanged(column);
        }
        Comparator<Card> first = order(column);
        int candidates = chart.cards().size() > FEW ? 1 : CANDIDATES;
        List<Map<String, Point>> grids = new ArrayList<>(grids(column, first).best(candidates));
        if (pinned.isEmpty()) {
            List<Map<String, Point>> others = grids(column, untangled(column, first)).best(candidates);
            grids = candidates == 1 ? others : Stream.concat(grids.stream(), others.stream()).distinct().toList();
        }
        LineRoom room = new LineRoom(chart.cards(), chart.content().relations(), chart.widths());
        if (grids.size() == 1) {
            return room.widened(grids.getFirst());
        }
        return room.widened(grids.stream()
                .min(Comparator.comparingDouble(places -> size(places) + CROSSED * room.crossings(places))).orElseThrow());
    }

    /** Exchanges columns as long as that makes straight lines cross less. */
    private Map<String, Integer> exchanged(Map<String, Integer> start) {
        Map<String, Integer> column = start;
        double least = tangle(column);
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < i; j++) {
                    Map<String, Integer> other = exchanged(column, i, j);
                    double now = tangle(other);
                    if (now < least - 1e-6) {
                        least = now;
                        column = other;
                        better = true;
                    }
                }
            }
        }
        return column;
    }

    private static Map<String, Integer> exchanged(Map<String, Integer> column, int one, int other) {
        Map<String, Integer> exchanged = new HashMap<>(column);
        exchanged.replaceAll((id, at) -> at == one ? Integer.valueOf(other) : at == other ? Integer.valueOf(one) : at);
        return exchanged;
    }

    /** How much straight lines would cross if the cards of each cell stood one below the other. */
    private double tangle(Map<String, Integer> column) {
        List<Card> cards = chart.cards();
        Map<String, Double> where = FirstOrder.of(cards, chart.content().relations(), band, column);
        Map<List<Integer>, Integer> standing = new HashMap<>();
        double[] down = cards.stream().mapToDouble(card -> BAND * band.get(card.id())
                + ROW * standing.merge(List.of(band.get(card.id()), column.get(card.id())), 1, Integer::sum)).toArray();
        return new Crossings(cards.stream().mapToDouble(card -> COLUMN * where.get(card.id())).toArray(), down,
                IntStream.range(0, cards.size()).boxed().collect(Collectors.toMap(i -> cards.get(i).id(), i -> i)),
                chart.content().relations()).total();
    }

    private Comparator<Card> order(Map<String, Integer> column) {
        return CellOrder.of(chart.cards(), chart.content().relations(),
                FirstOrder.of(chart.cards(), chart.content().relations(), band, column), chart.pinned());
    }

    private Comparator<Card> untangled(Map<String, Integer> column, Comparator<Card> first) {
        Map<String, List<Integer>> cell = chart.cards().stream().map(Card::id)
                .collect(Collectors.toMap(id -> id, id -> List.of(band.get(id), column.get(id))));
        return new CellUntangling(chart.cards(), chart.content().relations())
                .order(grids(column, first).best(1).getFirst(), cell);
    }

    private BandLayout grids(Map<String, Integer> column, Comparator<Card> order) {
        return new BandLayout(chart.cards(), bands, columns, band, column, order);
    }

    /** Size on a sheet, the names of the levels included. */
    private double size(Map<String, Point> places) {
        double right = chart.cards().stream().mapToDouble(card -> places.get(card.id()).x() + card.w()).max().orElse(0);
        double bottom = chart.cards().stream().mapToDouble(card -> places.get(card.id()).y() + card.h()).max().orElse(0);
        return BandLayout.size(right + 100, bottom + 50);
    }
}
