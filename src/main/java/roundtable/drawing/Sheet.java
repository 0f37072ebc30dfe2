package roundtable.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A drawing with its title, day and mark above and its legend below, as large as it is: what a picture shows.
 *
 * @param under what stands below the title: the day, what part of the file is shown, and the note
 * @param drawingX where the drawing's origin is, in points
 * @param drawingY where the drawing's origin is, in points
 * @param legendY top of the legend in points
 */
record Sheet(Drawing drawing, Around around, List<String> title, List<String> under, double width, double height, double drawingX,
        double drawingY, double legendY) {

    static final double EDGE = 24;
    static final double TITLE = 17;
    static final double DAY = 9;
    static final double LEFT = EDGE + 12;

    private static final double LEAST = 420;
    private static final double MARK_INSET = 8;
    private static final double MARK_HEIGHT = 19;

    /** Room for a drawing's title and legend round it. */
    static Sheet of(Drawing drawing, Around around, TextWidth widths) {
        double inside = Math.max(LEAST, drawing.width());
        double beside = around.mark() == null ? 0 : widths.of(around.mark(), DAY, true) + 2 * MARK_INSET + 12;
        Wrapping wrapping = new Wrapping(widths);
        List<String> title = wrapping.lines(drawing.title(), TITLE, true, inside - 12 - beside);
        List<String> under = Stream.of(around.day(), drawing.part(), drawing.note()).filter(Objects::nonNull)
                .flatMap(String::lines).flatMap(text -> wrapping.lines(text, DAY, false, inside - 24).stream()).toList();
        double top = EDGE + title.size() * TITLE * Label.LINE_HEIGHT + under.size() * DAY * Label.LINE_HEIGHT + 12;
        double legendY = top + drawing.height() + 14;
        double legend = LegendRows.of(drawing.legend(), inside - 24, widths).height();
        return new Sheet(drawing, around, title, under, inside + 2 * EDGE, legendY + legend + EDGE,
                EDGE + (inside - drawing.width()) / 2, top, legendY);
    }

    double legendWidth() {
        return width - 2 * LEFT;
    }

    /** Where the letters of a line of the title stand, in points from the top. */
    double titleBaseline(int line) {
        return EDGE + TITLE * (1 + line * Label.LINE_HEIGHT);
    }

    /** Where the letters of a line below the title stand, in points from the top. */
    double underBaseline(int line) {
        return titleBaseline(title.size() - 1) + 5 + DAY * (line + 1) * Label.LINE_HEIGHT;
    }

    /** The frame of the mark at the right edge. */
    Rectangle2D markFrame(TextWidth widths) {
        double w = widths.of(around.mark(), DAY, true) + 2 * MARK_INSET;
        return new Rectangle2D.Double(width - LEFT - w, EDGE, w, MARK_HEIGHT);
    }

    /** Where the text in a frame of a mark stands, in points from the frame's corner. */
    static double[] inMark() {
        return new double[] {MARK_INSET, MARK_HEIGHT / 2 + DAY * 0.36};
    }

    /** Draws title, drawing and legend with this sheet's corner at the origin. */
    void paint(Graphics2D graphics, FontWidths fonts) {
        DrawingPainter painter = new DrawingPainter(graphics, fonts);
        for (int i = 0; i < title.size(); i++) {
            painter.text(title.get(i), TITLE, true, Colours.TEXT, LEFT, titleBaseline(i));
        }
        for (int i = 0; i < under.size(); i++) {
            painter.text(under.get(i), DAY, false, Colours.QUIET_TEXT, LEFT, underBaseline(i));
        }
        if (around.mark() != null) {
            Rectangle2D frame = markFrame(fonts);
            graphics.setColor(DrawingPainter.color(Colours.TEXT));
            graphics.setStroke(new BasicStroke(1.2f));
            graphics.draw(frame);
            painter.text(around.mark(), DAY, true, Colours.TEXT, frame.getX() + inMark()[0], frame.getY() + inMark()[1]);
        }
        if (drawing.boxes().isEmpty()) {
            painter.text(around.empty(), DAY, false, Colours.TEXT, LEFT, drawingY + TITLE);
        }
        graphics.translate(drawingX, drawingY);
        painter.paint(drawing);
        graphics.translate(-drawingX, -drawingY);
        painter.legend(drawing.legend(), LEFT, legendY, legendWidth());
    }
}
