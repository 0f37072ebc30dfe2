package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import roundtable.drawing.LegendEntry.Mark;

/**
 * A legend set in rows: marks of lines first, then those of boxes, each in columns as wide as they need to be, then what the
 * numbers on lines stand for, wrapped. Nothing is left out or cut.
 *
 * @param height of all rows in points
 */
record LegendRows(List<Item> items, double height) {

    static final double SIZE = 8;
    static final double ROW = 12.5;
    static final double SAMPLE = 34;
    /** Height of the small card that stands for a sector: room for its pattern once and a half. */
    static final double SECTOR = 10;

    private static final double GAP = 14;
    private static final double BETWEEN = 4;
    /** Texts are read most easily in columns of about this width, in points. */
    private static final double TEXT_COLUMN = 250;

    /** An entry, its text in lines, and its top left corner in the legend. */
    record Item(LegendEntry entry, List<String> lines, double x, double y) {

        double bottom() {
            return y + lines.size() * ROW;
        }
    }

    /** Entries in a width in points; those of sectors start a new block and stand in the same columns. */
    static LegendRows of(List<LegendEntry> legend, double width, TextWidth widths) {
        List<LegendEntry> lines = legend.stream().filter(e -> !e.mark().ofBoxes() && e.mark() != Mark.TEXT).toList();
        List<LegendEntry> sectors = legend.stream().filter(e -> e.mark().ofBoxes()).toList();
        int across = Math.max(1, Math.max(lines.size(), sectors.size()));
        double[] columns = columns(lines, sectors, across, widths);
        while (across > 1 && Arrays.stream(columns).sum() > width + GAP) {
            across--;
            columns = columns(lines, sectors, across, widths);
        }
        columns[0] = across == 1 ? Math.min(columns[0], width + GAP) : columns[0];
        List<Item> items = new ArrayList<>();
        columns(lines, columns, widths, items);
        columns(sectors, columns, widths, items);
        rows(legend.stream().filter(e -> e.mark() == Mark.TEXT).toList(), width, widths, items);
        return new LegendRows(List.copyOf(items), bottom(items));
    }

    /** The pages of a legend that is too high for one, each as high as given at most and with its origin at its top. */
    List<LegendRows> pages(double most) {
        List<LegendRows> pages = new ArrayList<>();
        List<Item> page = new ArrayList<>();
        double top = 0;
        for (Item item : items.stream().sorted((a, b) -> Double.compare(a.y(), b.y())).toList()) {
            if (!page.isEmpty() && item.bottom() - top > most) {
                pages.add(new LegendRows(List.copyOf(page), bottom(page)));
                page.clear();
            }
            top = page.isEmpty() ? item.y() : top;
            page.add(new Item(item.entry(), item.lines(), item.x(), item.y() - top));
        }
        if (!page.isEmpty()) {
            pages.add(new LegendRows(List.copyOf(page), bottom(page)));
        }
        return pages;
    }

    /** How wide each column has to be for what stands in it. */
    private static double[] columns(List<LegendEntry> lines, List<LegendEntry> sectors, int across, TextWidth widths) {
        double[] columns = new double[across];
        for (List<LegendEntry> entries : List.of(lines, sectors)) {
            int rows = Math.ceilDiv(entries.size(), across);
            for (int i = 0; i < entries.size(); i++) {
                columns[i / rows] = Math.max(columns[i / rows],
                        widths.of(entries.get(i).text(), SIZE, false) + SAMPLE + GAP);
            }
        }
        return columns;
    }

    /** Entries one below the other in columns. */
    private static void columns(List<LegendEntry> entries, double[] columns, TextWidth widths, List<Item> items) {
        double top = next(items);
        int rows = Math.max(1, Math.ceilDiv(entries.size(), columns.length));
        double y = top;
        for (int i = 0; i < entries.size(); i++) {
            int column = i / rows;
            y = i % rows == 0 ? top : y;
            Item item = item(entries.get(i), Arrays.stream(columns, 0, column).sum(), y, columns[column], widths);
            items.add(item);
            y = item.bottom();
        }
    }

    /** Entries beside each other in rows, so that numbers run on as one reads. */
    private static void rows(List<LegendEntry> entries, double width, TextWidth widths, List<Item> items) {
        int across = Math.clamp((int) (width / TEXT_COLUMN), 1, Math.max(1, entries.size()));
        double column = (width + GAP) / across;
        double y = next(items);
        for (int from = 0; from < entries.size(); from += across) {
            double bottom = y;
            for (int i = from; i < Math.min(entries.size(), from + across); i++) {
                Item item = item(entries.get(i), (i - from) * column, y, column, widths);
                items.add(item);
                bottom = Math.max(bottom, item.bottom());
            }
            y = bottom;
        }
    }

    private static Item item(LegendEntry entry, double x, double y, double column, TextWidth widths) {
        // Half a point is what the sum of letters may differ by from the whole text.
        double room = Math.max(SAMPLE, column - SAMPLE - GAP + 0.5);
        return new Item(entry, new Wrapping(widths).lines(entry.text(), SIZE, false, room), x, y);
    }

    private static double next(List<Item> items) {
        return items.isEmpty() ? 0 : bottom(items) + BETWEEN;
    }

    private static double bottom(List<Item> items) {
        return items.stream().mapToDouble(Item::bottom).max().orElse(0);
    }
}
