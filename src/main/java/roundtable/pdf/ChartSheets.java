package roundtable.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.Nullable;
import roundtable.drawing.Drawing;
import roundtable.drawing.FontWidths;
import roundtable.drawing.Label;

/**
 * How a chart lies on its sheets: which way they are turned, how large it gets, and whether its legend stands below it
 * or, where it would take too much of the sheet, on sheets of its own.
 *
 * @param width of a sheet in millimetres
 * @param height of a sheet in millimetres
 * @param head what stands over the whole chart, in millimetres
 * @param scale what a point of the drawing becomes on the sheet that shows all of it
 * @param legend height of the legend below the chart in points, 0 where it stands apart
 * @param legendPages sheets of a legend that stands apart
 * @param tiles the sheets in reading size, or null where one sheet is all
 * @param shown those of the tiles that have something on them
 */
record ChartSheets(double width, double height, double head, double scale, double legend, int legendPages,
        @Nullable Tiles tiles, List<Integer> shown) {

    static final double POINT = 25.4 / 72;
    /** Left and right margin of a sheet in millimetres. */
    static final double SIDE = 14;
    /** Top and bottom margin of a sheet, in millimetres together. */
    static final double ENDS = 27;
    /** Room over a sheet's part of the chart, in millimetres. */
    static final double CAPTION = 8;
    /** Room for marks round a tile, in points. */
    static final double MARKS = 16;
    /** Between chart and legend, in points. */
    static final double GAP = 10;

    private static final double LARGEST = 1.25;
    private static final double LEGEND_SHARE = 0.3;

    /**
     * The sheets of a drawing.
     *
     * @param head how much stands over the whole chart on a sheet of a width, both in millimetres
     */
    static ChartSheets of(Drawing drawing, FontWidths widths, OnPaper asked, DoubleUnaryOperator head) {
        ChartSheets across = of(drawing, widths, asked, head, true);
        ChartSheets upright = of(drawing, widths, asked, head, false);
        boolean turned = asked.tiled() ? upright.shown().size() < across.shown().size()
                : upright.scale() > across.scale();
        return turned && !drawing.boxes().isEmpty() ? upright : across;
    }

    private static ChartSheets of(Drawing drawing, FontWidths widths, OnPaper asked, DoubleUnaryOperator head,
            boolean landscape) {
        double width = asked.paper().width(landscape);
        double height = asked.paper().height(landscape);
        double over = head.applyAsDouble(width - 2 * SIDE);
        double room = (width - 2 * SIDE) / POINT;
        double down = (height - ENDS - over) / POINT;
        double legend = ChartFigures.legendHeight(drawing.legend(), widths, room);
        boolean apart = legend > down * LEGEND_SHARE;
        double scale = Math.min(LARGEST, Math.min(room / drawing.width(),
                (down - (apart || legend == 0 ? 0 : legend + GAP)) / drawing.height()));
        Tiles tiles = asked.tiled() ? Tiles.of(drawing.width(), drawing.height(), room - 2 * MARKS,
                (height - ENDS - CAPTION) / POINT - 2 * MARKS) : null;
        return new ChartSheets(width, height, over, scale, apart ? 0 : legend,
                apart ? ChartFigures.legendPages(drawing.legend(), widths, room, (height - ENDS - CAPTION) / POINT) : 0,
                tiles, tiles == null ? List.of() : shown(drawing, tiles));
    }

    /** Width of all pictures, in millimetres. */
    double figureWidth() {
        return width - 2 * SIDE;
    }

    /** Height of the picture of the whole, in millimetres. */
    double wholeHeight() {
        return height - ENDS - head;
    }

    /** Height of a picture under a caption, in millimetres. */
    double partHeight() {
        return height - ENDS - CAPTION;
    }

    OnPaper.Outcome outcome(Drawing drawing) {
        double smallest = Stream.concat(drawing.labels().stream(), drawing.lanes().stream().map(lane -> lane.label()))
                .mapToDouble(Label::size).min().orElse(0);
        return tiles == null ? new OnPaper.Outcome(1, 1, 1, smallest * scale)
                : new OnPaper.Outcome(tiles.columns(), tiles.rows(), shown.size(), smallest * tiles.scale());
    }

    private static List<Integer> shown(Drawing drawing, Tiles tiles) {
        return IntStream.range(0, tiles.parts().size()).filter(i -> shows(drawing, tiles.parts().get(i))).boxed().toList();
    }

    private static boolean shows(Drawing drawing, Rectangle2D part) {
        Drawing cut = Cut.of(drawing, part);
        return !cut.boxes().isEmpty() || !cut.lines().isEmpty();
    }
}
