package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A legend set in columns of equal width, marks of lines first.
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

    /** Entries in a width in points; those of sectors start a new block. */
    static LegendRows of(List<LegendEntry> legend, double width, TextWidth widths) {
        double cell = legend.stream().mapToDouble(e -> widths.of(e.text(), SIZE, false)).max().orElse(0) + SAMPLE + GAP;
        int across = Math.max(1, (int) ((width + GAP) / cell));
        List<Item> items = new ArrayList<>();
        double y = block(legend.stream().filter(e -> e.mark() != LegendEntry.Mark.SECTOR).toList(), across, cell, 0, items);
        y = block(legend.stream().filter(e -> e.mark() == LegendEntry.Mark.SECTOR).toList(), across, cell, y, items);
        return new LegendRows(items, y);
    }

    private static double block(List<LegendEntry> entries, int across, double cell, double top, List<Item> items) {
        if (entries.isEmpty()) {
            return top;
        }
        double y = top == 0 ? 0 : top + 4;
        int rows = Math.ceilDiv(entries.size(), across);
        for (int i = 0; i < entries.size(); i++) {
            items.add(new Item(entries.get(i), i / rows * cell, y + i % rows * ROW));
        }
        return y + rows * ROW;
    }
}
