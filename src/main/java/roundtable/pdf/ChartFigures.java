package roundtable.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import roundtable.drawing.Drawing;
import roundtable.drawing.DrawingPainter;
import roundtable.drawing.FontWidths;

/** The pictures of a chart: the whole with its legend, the map of the sheets, one sheet. */
final class ChartFigures {

    private static final double PIXELS_IN_A_POINT = 96 / 72.0;
    private static final double LARGEST = 1.25;
    private static final double LEGEND_SHARE = 0.25;
    private static final double GAP = 10;
    private static final float[] DASHES = {4, 4};

    private final Drawing drawing;
    private final FontWidths widths;
    private final Map<String, BiConsumer<Graphics2D, Rectangle2D>> figures = new LinkedHashMap<>();

    ChartFigures(Drawing drawing, FontWidths widths) {
        this.drawing = drawing;
        this.widths = widths;
    }

    /** Adds the whole drawing over its legend, with the frames of its sheets where there are several. */
    void addWhole(String key, Tiles tiles) {
        figures.put(key, (g, place) -> whole(g, place, tiles));
    }

    /** Adds one sheet of the drawing. */
    void addPart(String key, Tiles tiles, int part) {
        figures.put(key, (g, place) -> part(g, tiles, part));
    }

    /** Whether a sheet would have anything on it. */
    boolean shows(Rectangle2D part) {
        Drawing cut = Cut.of(drawing, part);
        return !cut.boxes().isEmpty() || !cut.lines().isEmpty();
    }

    /** What draws the objects of the page whose key names a figure. */
    FSObjectDrawerFactory factory(Fonts fonts) {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        ChartFonts texts = new ChartFonts(fonts);
        FSObjectDrawer drawer = (element, x, y, w, h, device, context, dots) -> {
            float width = (float) w / dots;
            float height = (float) h / dots;
            device.drawWithGraphics((float) x, (float) y, width, height, g -> {
                ((PdfBoxGraphics2D) g).setFontTextDrawer(texts);
                g.scale(PIXELS_IN_A_POINT, PIXELS_IN_A_POINT);
                figures.get(element.getAttribute("key")).accept(g,
                        new Rectangle2D.Double(0, 0, width / PIXELS_IN_A_POINT, height / PIXELS_IN_A_POINT));
            });
            return Map.of();
        };
        factory.registerDrawer("chart", drawer);
        return factory;
    }

    private void whole(Graphics2D g, Rectangle2D place, Tiles tiles) {
        double legend = legendHeight(place.getWidth());
        double legendScale = Math.min(1, place.getHeight() * LEGEND_SHARE / Math.max(1, legend));
        legend = legendHeight(place.getWidth() / legendScale) * legendScale;
        double scale = Math.min(LARGEST, Math.min(place.getWidth() / drawing.width(),
                (place.getHeight() - legend - GAP) / drawing.height()));
        Graphics2D chart = (Graphics2D) g.create();
        chart.translate((place.getWidth() - drawing.width() * scale) / 2, 0);
        chart.scale(scale, scale);
        new DrawingPainter(chart, widths).paint(drawing);
        frames(chart, tiles, scale);
        chart.dispose();
        Graphics2D below = (Graphics2D) g.create();
        below.translate(0, Math.min(place.getHeight() - legend, drawing.height() * scale + GAP));
        below.scale(legendScale, legendScale);
        new DrawingPainter(below, widths).legend(drawing.legend(), 0, 0, place.getWidth() / legendScale);
        below.dispose();
    }

    private void frames(Graphics2D g, Tiles tiles, double scale) {
        for (int i = 0; tiles != null && i < tiles.parts().size(); i++) {
            Rectangle2D part = tiles.parts().get(i).createIntersection(
                    new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
            g.setColor(Color.BLACK);
            g.setStroke(new BasicStroke((float) (0.8 / scale)));
            g.draw(part);
            new DrawingPainter(g, widths).text(tiles.name(i), 11 / scale, true, "#000000",
                    part.getX() + 4 / scale, part.getY() + 13 / scale);
        }
    }

    private void part(Graphics2D g, Tiles tiles, int number) {
        Rectangle2D part = tiles.parts().get(number);
        Graphics2D chart = (Graphics2D) g.create();
        chart.scale(tiles.scale(), tiles.scale());
        chart.translate(-part.getX(), -part.getY());
        new DrawingPainter(chart, widths).paint(Cut.of(drawing, part));
        chart.dispose();
        marks(g, tiles, number);
    }

    /** Where the neighbours of a sheet begin and end. */
    private static void marks(Graphics2D g, Tiles tiles, int number) {
        Rectangle2D part = tiles.parts().get(number);
        double w = part.getWidth() * tiles.scale();
        double h = part.getHeight() * tiles.scale();
        g.setColor(Color.DARK_GRAY);
        g.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        int column = number % tiles.columns();
        int row = number / tiles.columns();
        vertical(g, column > 0, Tiles.OVERLAP, h);
        vertical(g, column < tiles.columns() - 1, w - Tiles.OVERLAP, h);
        horizontal(g, row > 0, Tiles.OVERLAP, w);
        horizontal(g, row < tiles.rows() - 1, h - Tiles.OVERLAP, w);
    }

    private static void vertical(Graphics2D g, boolean neighbour, double x, double length) {
        if (neighbour) {
            g.draw(new Line2D.Double(x, 0, x, length));
        }
    }

    private static void horizontal(Graphics2D g, boolean neighbour, double y, double length) {
        if (neighbour) {
            g.draw(new Line2D.Double(0, y, length, y));
        }
    }

    /** Only setting the legend tells how high it gets. */
    private double legendHeight(double width) {
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        double height = new DrawingPainter(nowhere, widths).legend(drawing.legend(), 0, 0, width);
        nowhere.dispose();
        return height;
    }
}
