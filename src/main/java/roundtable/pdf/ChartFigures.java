package roundtable.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import roundtable.drawing.Drawing;
import roundtable.drawing.DrawingPainter;
import roundtable.drawing.FontWidths;
import roundtable.drawing.LegendEntry;
import roundtable.words.Words;

/** The pictures of a chart: the whole with its legend, a legend of its own, the map of the sheets, one sheet. */
final class ChartFigures {

    private static final double PIXELS_IN_A_POINT = 96 / 72.0;
    private static final double NAME = 10;
    private static final double NAME_INSET = 4;
    private static final double NAME_HEIGHT = 15;

    private final Drawing drawing;
    private final FontWidths widths;
    private final Map<String, BiConsumer<Graphics2D, Rectangle2D>> figures = new LinkedHashMap<>();

    ChartFigures(Drawing drawing, FontWidths widths) {
        this.drawing = drawing;
        this.widths = widths;
    }

    /** Adds the whole drawing over its legend, with the frames of its sheets where there are several. */
    void addWhole(String key, ChartSheets sheets) {
        figures.put(key, (g, place) -> whole(g, place, sheets));
    }

    /** Adds a page of a legend that stands apart. */
    void addLegend(String key, int page) {
        figures.put(key, (g, place) -> new DrawingPainter(g, widths).legendPage(drawing.legend(), place.getWidth(),
                place.getHeight(), page));
    }

    /** Adds one sheet of the drawing, with marks in the language of the words. */
    void addPart(String key, ChartSheets sheets, int part, Words words) {
        figures.put(key, (g, place) -> part(g, sheets, part, words));
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

    private void whole(Graphics2D g, Rectangle2D place, ChartSheets sheets) {
        double scale = sheets.scale();
        Graphics2D chart = (Graphics2D) g.create();
        chart.translate((place.getWidth() - drawing.width() * scale) / 2, 0);
        chart.scale(scale, scale);
        new DrawingPainter(chart, widths).paint(drawing);
        frames(chart, sheets);
        chart.dispose();
        if (sheets.legend() > 0) {
            new DrawingPainter(g, widths).legend(drawing.legend(), 0, drawing.height() * scale + ChartSheets.GAP,
                    place.getWidth());
        }
    }

    /** The map of the sheets: frames about what is on each, with its name on a plate in the corner. */
    private void frames(Graphics2D g, ChartSheets sheets) {
        double one = 1 / sheets.scale();
        for (int sheet : sheets.shown()) {
            Rectangle2D part = sheets.tiles().parts().get(sheet).createIntersection(
                    new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
            g.setColor(Color.BLACK);
            g.setStroke(new BasicStroke((float) (0.8 * one)));
            g.draw(part);
            String name = sheets.tiles().name(sheet);
            Rectangle2D plate = new Rectangle2D.Double(part.getX(), part.getY(),
                    (widths.of(name, NAME, true) + 2 * NAME_INSET) * one, NAME_HEIGHT * one);
            g.setColor(Color.WHITE);
            g.fill(plate);
            g.setColor(Color.BLACK);
            g.draw(plate);
            new DrawingPainter(g, widths).text(name, NAME * one, true, "#000000",
                    part.getX() + NAME_INSET * one, part.getY() + (NAME + 1) * one);
        }
    }

    private void part(Graphics2D g, ChartSheets sheets, int number, Words words) {
        Tiles tiles = sheets.tiles();
        Rectangle2D part = tiles.parts().get(number);
        Graphics2D chart = (Graphics2D) g.create();
        chart.translate(ChartSheets.MARKS, ChartSheets.MARKS);
        chart.scale(tiles.scale(), tiles.scale());
        chart.translate(-part.getX(), -part.getY());
        chart.clip(part);
        new DrawingPainter(chart, widths).paint(Cut.of(drawing, part));
        chart.dispose();
        new GlueMarks(g, sheets, words, widths).draw(number);
    }

    /** Height of a legend in a width, both in points. */
    static double legendHeight(List<LegendEntry> legend, FontWidths widths, double width) {
        return nowhere(widths, painter -> painter.legend(legend, 0, 0, width));
    }

    /** How many pages of a width and height in points a legend takes. */
    static int legendPages(List<LegendEntry> legend, FontWidths widths, double width, double height) {
        return (int) nowhere(widths, painter -> painter.legendPage(legend, width, height, 0));
    }

    /** Only setting the legend tells how high it gets. */
    private static double nowhere(FontWidths widths, ToDoubleFunction<DrawingPainter> setting) {
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        double result = setting.applyAsDouble(new DrawingPainter(nowhere, widths));
        nowhere.dispose();
        return result;
    }
}
