package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A legend set in columns as wide as they need to be, marks of lines first.
 *
 * @param height of all rows in points
 */
record LegendRows(List<Item> items, double height) {

    static final double SIZE = 7.5;
    static final double ROW = 12;
    static final double SAMPLE = 34;

    private static final double GAP = 14;

    /** An entry and its top left corner in the legend. */
    record Item(LegendEntry entry, double x, double y) {
    }

    /** Entries in a width in points; those of sectors start a new block and stand in the same columns. */
    static LegendRows of(List<LegendEntry> legend, double width, TextWidth widths) {
        List<LegendEntry> lines = legend.stream().filter(e -> e.mark() != LegendEntry.Mark.SECTOR).toList();
        List<LegendEntry> sectors = legend.stream().filter(e -> e.mark() == LegendEntry.Mark.SECTOR).toList();
        int across = Math.max(1, Math.max(lines.size(), sectors.size()));
        double[] columns = columns(lines, sectors, across, widths);
        while (across > 1 && Arrays.stream(columns).sum() > width + GAP) {
            across--;
            columns = columns(lines, sectors, across, widths);
        }
        List<Item> items = new ArrayList<>();
        double y = block(lines, across, columns, 0, items);
        y = block(sectors, across, columns, y, items);
        return new LegendRows(items, y);
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

    private static double block(List<LegendEntry> entries, int across, double[] columns, double top, List<Item> items) {
        if (entries.isEmpty()) {
            return top;
        }
        double y = top == 0 ? 0 : top + 4;
        int rows = Math.ceilDiv(entries.size(), across);
        for (int i = 0; i < entries.size(); i++) {
            items.add(new Item(entries.get(i), Arrays.stream(columns, 0, i / rows).sum(), y + i % rows * ROW));
        }
        return y + rows * ROW;
    }
}
