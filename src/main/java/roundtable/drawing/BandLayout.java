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
    private static final double SHAPE = 1.77;
    private static final double COLUMN_GAP = 24;
    private static final double CARD_GAP = 18;
    private static final double ROW_GAP = 16;
    private static final double BAND_GAP = 24;
    private static final int MOST_MORE = 3;

    private final List<List<List<Card>>> cells = new ArrayList<>();

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
        cards.stream().sorted(order).forEach(card -> cells.get(band.get(card.id())).get(column.get(card.id())).add(card));
    }

    /**
     * Top left corners of all cards, in the grids that fit largest on a sheet, the best first: starting with one card
     * beside the other in no cell, columns are widened as long as that makes the whole smaller.
     *
     * @param most how many grids to return at most
     */
    List<Map<String, Point>> best(int most) {
        int[] across = new int[cells.isEmpty() ? 0 : cells.getFirst().size()];
        Arrays.fill(across, 1);
        Grid best = new Grid(across);
        List<Grid> all = new ArrayList<>(List.of(best));
        while (true) {
            Grid wider = best;
            for (int c = 0; c < across.length; c++) {
                for (int more = 1; more <= MOST_MORE; more++) {
                    Grid grid = new Grid(widened(across, c, more));
                    all.add(grid);
                    wider = grid.size() < wider.size() - 1e-9 ? grid : wider;
                }
            }
            // One column more in each: where all are long, one alone makes nothing lower.
            Grid everywhere = new Grid(Arrays.stream(across).map(columns -> columns + 1).toArray());
            all.add(everywhere);
            wider = everywhere.size() < wider.size() - 1e-9 ? everywhere : wider;
            if (wider == best) {
                return all.stream().sorted(Comparator.comparingDouble(Grid::size)).map(grid -> grid.places).distinct()
                        .limit(most).toList();
            }
            best = wider;
            across = best.across;
        }
    }

    /** Of two drawings the one that would be printed larger has the smaller size; of equal ones the one with less area. */
    static double size(double width, double height) {
        return Math.max(width / SHAPE, height) + (width / SHAPE + height) / 100;
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
            columnWidth = IntStream.range(0, across.length).mapToDouble(this::columnWidth).toArray();
            width = Arrays.stream(columnWidth).sum() + COLUMN_GAP * (across.length - 1);
            for (List<List<Card>> band : cells) {
                if (band.stream().anyMatch(cell -> !cell.isEmpty())) {
                    height += (height == 0 ? 0 : BAND_GAP) + band(band, height == 0 ? 0 : height + BAND_GAP);
                }
            }
        }

        private double size() {
            return BandLayout.size(width, height);
        }

        private double columnWidth(int column) {
            double width = 0;
            for (List<List<Card>> band : cells) {
                Cell cell = new Cell(band.get(column));
                width = Math.max(width, cell.wide(Math.min(across[column], cell.plain.size())));
                width = Math.max(width, cell.bodies.stream().mapToDouble(Card::w).max().orElse(0));
            }
            return width;
        }

        /** Places one band and says how high it is. */
        private double band(List<List<Card>> band, double top) {
            List<Cell> row = band.stream().map(Cell::new).toList();
            IntStream.range(0, row.size()).forEach(c -> row.get(c).fit(columnWidth[c]));
            double[] rowHeights = rowHeights(row);
            double high = row.stream().mapToDouble(cell -> cell.height(rowHeights)).max().orElse(0);
            double left = 0;
            for (int c = 0; c < row.size(); c++) {
                Cell cell = row.get(c);
                cell.place(left, top, rowHeights, places);
                left += columnWidth[c] + COLUMN_GAP;
            }
            return high;
        }

        /** Cards that stand side by side in a band stand on one line. */
        private double[] rowHeights(List<Cell> band) {
            double[] heights = new double[band.stream().mapToInt(cell -> cell.rows).max().orElse(0)];
            band.forEach(cell -> {
                for (int i = 0; i < cell.plain.size(); i++) {
                    int row = i % cell.rows;
                    heights[row] = Math.max(heights[row], cell.plain.get(i).h());
                }
            });
            return heights;
        }
    }

    /** The cards of one band in one column: plain ones in a block of rows, bodies below it or beside it. */
    private final class Cell {

        private final List<Card> plain;
        private final List<Card> bodies;
        private final double slot;
        private final double bodyWidth;
        private int rows;
        private boolean beside;

        private Cell(List<Card> cards) {
            plain = cards.stream().filter(card -> card.seats().isEmpty()).toList();
            bodies = cards.stream().filter(card -> !card.seats().isEmpty()).toList();
            slot = plain.stream().mapToDouble(Card::w).max().orElse(0);
            bodyWidth = bodies.stream().mapToDouble(Card::w).max().orElse(0);
        }

        /** Chooses the rows for a width; bodies stand beside the cards where there is room. */
        private void fit(double width) {
            beside = !plain.isEmpty() && !bodies.isEmpty() && wide(1) + CARD_GAP + bodyWidth <= width + 0.5;
            double room = beside ? width - CARD_GAP - bodyWidth : width;
            int columns = (int) Math.floor((room + CARD_GAP + 0.5) / (slot + CARD_GAP));
            rows = plain.isEmpty() ? 0 : Math.ceilDiv(plain.size(), Math.clamp(columns, 1, plain.size()));
        }

        private double wide(int columns) {
            return columns == 0 ? 0 : columns * (slot + CARD_GAP) - CARD_GAP;
        }

        private double block() {
            return plain.isEmpty() ? 0 : wide(Math.ceilDiv(plain.size(), rows));
        }

        private double width() {
            return beside ? block() + CARD_GAP + bodyWidth : Math.max(block(), bodyWidth);
        }

        private double height(double[] rowHeights) {
            double stack = Math.max(0, bodies.stream().mapToDouble(body -> body.h() + ROW_GAP).sum() - ROW_GAP);
            double block = Math.max(0, above(rows, rowHeights) - ROW_GAP);
            return beside ? Math.max(block, stack) : block + stack + (block > 0 && stack > 0 ? ROW_GAP : 0);
        }

        private double above(int row, double[] rowHeights) {
            return Arrays.stream(rowHeights, 0, row).map(h -> h + ROW_GAP).sum();
        }

        private void place(double left, double top, double[] rowHeights, Map<String, Point> places) {
            for (int i = 0; i < plain.size(); i++) {
                Card card = plain.get(i);
                int row = i % rows;
                places.put(card.id(), new Point(left + i / rows * (slot + CARD_GAP),
                        top + above(row, rowHeights)));
            }
            double y = beside ? top : top + above(rows, rowHeights);
            for (Card body : bodies) {
                double x = beside ? left + block() + CARD_GAP : left;
                places.put(body.id(), new Point(x, y));
                y += body.h() + ROW_GAP;
            }
        }
    }
}
