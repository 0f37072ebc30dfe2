package roundtable.drawing;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A drawing with its title above and its legend below, as large as it is: what a picture shows.
 *
 * @param drawingX where the drawing's origin is, in points
 * @param drawingY where the drawing's origin is, in points
 * @param legendY top of the legend in points
 */
public record Sheet(
        Drawing drawing, List<String> title, double width, double height, double drawingX, double drawingY, double legendY) {

    static final double EDGE = 24;
    static final double TITLE = 17;

    private static final double LEAST = 420;

    /** Room for a drawing's title and legend round it. */
    public static Sheet of(Drawing drawing, TextWidth widths) {
        double inside = Math.max(LEAST, drawing.width());
        List<String> title = new Wrapping(widths).lines(drawing.title(), TITLE, true, inside);
        double top = EDGE + title.size() * TITLE * Label.LINE_HEIGHT + 10;
        double legendY = top + drawing.height() + 14;
        double legend = LegendRows.of(drawing.legend(), inside - 24, widths).height();
        return new Sheet(drawing, title, inside + 2 * EDGE, legendY + legend + EDGE,
                EDGE + (inside - drawing.width()) / 2, top, legendY);
    }

    /** Draws title, drawing and legend with this sheet's corner at the origin. */
    public void paint(Graphics2D graphics, FontWidths fonts) {
        DrawingPainter painter = new DrawingPainter(graphics, fonts);
        for (int i = 0; i < title.size(); i++) {
            painter.text(title.get(i), TITLE, true, Colours.TEXT, EDGE + 12, EDGE + TITLE * (1 + i * Label.LINE_HEIGHT));
        }
        graphics.translate(drawingX, drawingY);
        painter.paint(drawing);
        graphics.translate(-drawingX, -drawingY);
        painter.legend(drawing.legend(), EDGE + 12, legendY, width - 2 * EDGE - 24);
    }
}
