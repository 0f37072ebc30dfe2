package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts cards into a grid of bands and columns: each cell stacks its cards so that the page keeps a good shape, bands
 * and columns are as narrow as their cards allow, and cards of one cell keep the order they were given.
 */
final class BandLayout {

    /** Width of a sheet lying on its side, without margins, heading and legend, over its height. */
    private static final double SHAPE = 1.65;
    private static final double COLUMN_GAP = 40;
    private static final double CARD_GAP = 30;
    private static final double ROW_GAP = 26;
    private static final double BAND_GAP = 44;
    private static final int MOST_MORE = 3;

    private final List<List<List<Card>>> cells = new ArrayList<>();
    private final double[] widest;

    /**
     * Cards in cells.
     *
     * @param band index of each card's band
     * @param column index of each card's column from the left
     * @param order cards of one cell go from left to right by this
     */
    BandLayout(List<Card> cards, int bands, int columns, Map<String, Integer> band, Map<String, Integer> column,
            Comparator<Card> order) {
        for (int b = 0; b < bands; b++) {
            cells.add(IntStream.range(0, columns).<List<Card>>mapToObj(c -> new ArrayList<>()).toList());
        }
        widest = new double[columns];
        cards.stream().sorted(order).forEach(card -> {
            int c = column.get(card.id());
            cells.get(band.get(card.id())).get(c).add(card);
            widest[c] = card.seats().isEmpty() ? Math.max(widest[c], card.w()) : widest[c];
        });
    }

    /**
     * Top left corners of all cards, in the grid that fits largest on a sheet: starting with one card beside the other
     * in no cell, columns are widened as long as that makes the whole smaller.
     */
    Map<String, Point> places() {
        int[] across = new int[widest.length];
        Arrays.fill(across, 1);
        Grid best = new Grid(across);
        while (true) {
            Grid wider = best;
            for (int c = 0; c < across.length; c++) {
                for (int more = 1; more <= MOST_MORE; more++) {
                    Grid grid = new Grid(widened(across, c, more));
                    wider = grid.size() < wider.size() - 1e-9 ? grid : wider;
                }
            }
            if (wider == best) {
                return best.places;
            }
            best = wider;
            across = best.across;
        }
    }

    private static int[] widened(int[] across, int column, int more) {
        int[] widened = across.clone();
        widened[column] += more;
        return widened;
    }

    /** The whole arrangement for one number of cards beside each other in each column. */
    private final class Grid {

        private final Map<String, Point> places = new HashMap<>();
        private final int[] across;
        private final double[] columnWidth;
        private final double width;
        private double height;

        private Grid(int[] across) {
            this.across = across;
            columnWidth = IntStream.range(0, widest.length).mapToDouble(this::columnWidth).toArray();
            width = Arrays.stream(columnWidth).sum() + COLUMN_GAP * (widest.length - 1);
            for (List<List<Card>> band : cells) {
                if (band.stream().anyMatch(cell -> !cell.isEmpty())) {
                    height += (height == 0 ? 0 : BAND_GAP) + band(band, height == 0 ? 0 : height + BAND_GAP);
                }
            }
        }

        /** Of two grids the one that would be printed larger is smaller; of equal ones the one with less area. */
        private double size() {
            return Math.max(width / SHAPE, height) + (width / SHAPE + height) / 100;
        }

        private double columnWidth(int column) {
            double width = 0;
            for (List<List<Card>> band : cells) {
                List<Card> cards = plain(band.get(column));
                int beside = Math.min(across[column], cards.size());
                width = Math.max(width, beside * (widest[column] + CARD_GAP) - CARD_GAP);
                width = Math.max(width, bodies(band.get(column)).stream().mapToDouble(Card::w).max().orElse(0));
            }
            return width;
        }

        /** Places one band and says how high it is. */
        private double band(List<List<Card>> band, double top) {
            double[] rowHeights = rowHeights(band);
            double high = IntStream.range(0, band.size()).mapToDouble(c -> height(band.get(c), c, rowHeights)).max().orElse(0);
            double left = 0;
            for (int c = 0; c < band.size(); c++) {
                cell(band.get(c), c, left, top + (high - height(band.get(c), c, rowHeights)) / 2, rowHeights);
                left += columnWidth[c] + COLUMN_GAP;
            }
            return high;
        }

        private double[] rowHeights(List<List<Card>> band) {
            double[] heights = new double[band.stream().mapToInt(List::size).sum()];
            for (int c = 0; c < band.size(); c++) {
                List<Card> cards = plain(band.get(c));
                for (int i = 0; i < cards.size(); i++) {
                    int row = i % rows(cards, c);
                    heights[row] = Math.max(heights[row], cards.get(i).h());
                }
            }
            return heights;
        }

        private double height(List<Card> cell, int column, double[] rowHeights) {
            List<Card> cards = plain(cell);
            double stacked = cards.isEmpty() ? 0
                    : Arrays.stream(rowHeights, 0, rows(cards, column)).map(h -> h + ROW_GAP).sum();
            return Math.max(0, stacked + bodies(cell).stream().mapToDouble(b -> b.h() + ROW_GAP).sum() - ROW_GAP);
        }

        private void cell(List<Card> cell, int column, double left, double top, double[] rowHeights) {
            List<Card> cards = plain(cell);
            int rows = cards.isEmpty() ? 0 : rows(cards, column);
            int beside = cards.isEmpty() ? 0 : Math.ceilDiv(cards.size(), rows);
            double start = left + (columnWidth[column] - beside * (widest[column] + CARD_GAP) + CARD_GAP) / 2;
            for (int i = 0; i < cards.size(); i++) {
                Card card = cards.get(i);
                double above = Arrays.stream(rowHeights, 0, i % rows).map(h -> h + ROW_GAP).sum();
                places.put(card.id(), new Point(
                        start + i / rows * (widest[column] + CARD_GAP) + (widest[column] - card.w()) / 2,
                        top + above + (rowHeights[i % rows] - card.h()) / 2));
            }
            double y = top + Arrays.stream(rowHeights, 0, rows).map(h -> h + ROW_GAP).sum();
            for (Card body : bodies(cell)) {
                places.put(body.id(), new Point(left + (columnWidth[column] - body.w()) / 2, y));
                y += body.h() + ROW_GAP;
            }
        }

        private int rows(List<Card> cards, int column) {
            int fit = (int) Math.floor((columnWidth[column] + CARD_GAP + 0.5) / (widest[column] + CARD_GAP));
            return Math.ceilDiv(cards.size(), Math.max(1, Math.min(fit, cards.size())));
        }
    }

    private static List<Card> plain(List<Card> cell) {
        return cell.stream().filter(card -> card.seats().isEmpty()).toList();
    }

    /** Bodies stand below the cards of their cell: those they answer to are above them. */
    private static List<Card> bodies(List<Card> cell) {
        return cell.stream().filter(card -> !card.seats().isEmpty()).toList();
    }
}
