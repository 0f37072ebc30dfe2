package roundtable.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import roundtable.drawing.DrawingPainter;
import roundtable.drawing.FontWidths;
import roundtable.words.Words;

/**
 * What tells how to put the sheets of a chart together: each is cut along its left and upper edge and laid onto the
 * strip that its neighbours to the left and above leave for it, up to a dashed line.
 */
final class GlueMarks {

    private static final double SIZE = 7;
    private static final String COLOUR = "#333333";
    private static final double OFF = 3;
    private static final float[] DASHES = {4, 4};
    private static final BasicStroke CUT = new BasicStroke(0.8f);
    private static final BasicStroke GLUE = new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0);

    private final Graphics2D g;
    private final ChartSheets sheets;
    private final Words words;
    private final FontWidths widths;

    GlueMarks(Graphics2D g, ChartSheets sheets, Words words, FontWidths widths) {
        this.g = g;
        this.sheets = sheets;
        this.words = words;
        this.widths = widths;
    }

    /** Draws the marks of a sheet round and over its part of the chart. */
    void draw(int number) {
        Tiles tiles = sheets.tiles();
        Rectangle2D part = tiles.parts().get(number);
        double w = part.getWidth() * tiles.scale();
        double h = part.getHeight() * tiles.scale();
        AffineTransform before = g.getTransform();
        g.translate(ChartSheets.MARKS, ChartSheets.MARKS);
        g.setColor(Color.DARK_GRAY);
        lines(beside(number, -1, 0).isPresent(), beside(number, 1, 0).isPresent(), w, h);
        // The same for what lies above and below, with both directions exchanged.
        g.transform(new AffineTransform(0, 1, 1, 0, 0, 0));
        lines(beside(number, 0, -1).isPresent(), beside(number, 0, 1).isPresent(), h, w);
        g.setTransform(before);
        g.translate(ChartSheets.MARKS, ChartSheets.MARKS);
        texts(number, w, h);
        g.setTransform(before);
    }

    /** Where a sheet is cut and where the next one begins, with ticks where these lines meet the margins. */
    private void lines(boolean cut, boolean glued, double across, double down) {
        g.setStroke(CUT);
        if (cut) {
            ticks(0, down);
        }
        if (glued) {
            double x = across - Tiles.OVERLAP;
            ticks(x, down);
            g.setStroke(GLUE);
            g.draw(new Line2D.Double(x, 0, x, down));
        }
    }

    private void ticks(double x, double down) {
        g.draw(new Line2D.Double(x, -ChartSheets.MARKS, x, -OFF));
        g.draw(new Line2D.Double(x, down + OFF, x, down + ChartSheets.MARKS));
    }

    private void texts(int number, double w, double h) {
        beside(number, -1, 0).ifPresent(other -> turned(words.text("documents.chart.cut", other), -OFF - 2, h / 2));
        beside(number, 1, 0).ifPresent(other ->
                turned(words.text("documents.chart.glue", other), w + ChartSheets.MARKS - OFF - 2, h / 2));
        beside(number, 0, -1).ifPresent(other -> text(words.text("documents.chart.cut", other), w / 2, -OFF - 2));
        beside(number, 0, 1).ifPresent(other ->
                text(words.text("documents.chart.glue", other), w / 2, h + ChartSheets.MARKS - OFF - 2));
    }

    /** The name of the sheet so many columns and rows away, where there is one with something on it. */
    private Optional<String> beside(int number, int columns, int rows) {
        Tiles tiles = sheets.tiles();
        int column = tiles.column(number) + columns;
        int other = number + columns + rows * tiles.columns();
        return column >= 0 && column < tiles.columns() && sheets.shown().contains(other)
                ? Optional.of(tiles.name(other)) : Optional.empty();
    }

    private void turned(String text, double x, double y) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(-Math.PI / 2);
        text(text, 0, 0);
        g.setTransform(before);
    }

    private void text(String text, double middle, double baseline) {
        new DrawingPainter(g, widths).text(text, SIZE, false, COLOUR, middle - widths.of(text, SIZE, false) / 2, baseline);
    }
}
