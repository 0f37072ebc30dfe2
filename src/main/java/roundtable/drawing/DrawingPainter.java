package roundtable.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * Draws a drawing on a page or a picture. Texts stay texts, and all colours are solid, so that a page can be searched
 * and archived. One point of the drawing is one unit of the graphics.
 */
public final class DrawingPainter {

    private static final double ROUND = 7;
    private static final double BAR = 4;

    private final Graphics2D g;
    private final FontWidths fonts;

    /**
     * A painter on a graphics, which stays as it was but for its colour, stroke and font.
     *
     * @param fonts the families they have must be known to whoever keeps the texts of a page
     */
    public DrawingPainter(Graphics2D graphics, FontWidths fonts) {
        this.g = graphics;
        this.fonts = fonts;
    }

    /** Draws all but the title and the legend, with the drawing's origin at the origin of the graphics. */
    public void paint(Drawing drawing) {
        drawing.lanes().forEach(this::ground);
        drawing.lanes().forEach(lane -> text(lane.label()));
        drawing.lines().forEach(this::line);
        drawing.labels().stream().filter(label -> label.role() == Label.Role.LINE).forEach(this::plate);
        drawing.boxes().forEach(this::box);
        drawing.labels().forEach(this::text);
    }

    /** Draws the legend in rows from the left, as wide as given, and says how high it is. */
    public double legend(List<LegendEntry> legend, double x, double y, double width) {
        LegendRows rows = LegendRows.of(legend, width, fonts);
        legend(rows, x, y);
        return rows.height();
    }

    /** Draws the pages of a legend that has them to itself: each is as high as given at most; says how many there are. */
    public int legendPage(List<LegendEntry> legend, double width, double height, int page) {
        List<LegendRows> pages = LegendRows.of(legend, width, fonts).pages(height);
        if (page < pages.size()) {
            legend(pages.get(page), 0, 0);
        }
        return pages.size();
    }

    private void legend(LegendRows rows, double x, double y) {
        for (LegendRows.Item item : rows.items()) {
            double middle = y + item.y() + LegendRows.ROW / 2;
            sample(item.entry(), x + item.x(), middle);
            for (int i = 0; i < item.lines().size(); i++) {
                text(item.lines().get(i), LegendRows.SIZE, false, Colours.TEXT, x + item.x() + LegendRows.SAMPLE,
                        middle + i * LegendRows.ROW + LegendRows.SIZE * 0.36);
            }
        }
    }

    /** Draws a text on one line. */
    public void text(String text, double size, boolean bold, String colour, double x, double baseline) {
        g.setColor(color(colour));
        double at = x;
        for (FontWidths.Run run : fonts.runs(text, size, bold)) {
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) baseline);
            at += run.width();
        }
    }

    private void text(Label label) {
        for (int i = 0; i < label.lines().size(); i++) {
            String line = label.lines().get(i);
            double inset = label.centred() ? (label.w() - fonts.of(line, label.size(), label.bold())) / 2 : 0;
            text(line, label.size(), label.bold(), label.colour(), label.x() + inset, label.baseline(i));
        }
    }

    private void ground(Lane lane) {
        if (lane.direction() == Lane.Direction.BAND) {
            fill(new Rectangle2D.Double(lane.x(), lane.y(), lane.w(), lane.h()), lane.colour());
            return;
        }
        fill(new Rectangle2D.Double(lane.x() + 8, lane.y() + Lane.STRIP_TOP, lane.w() - 16, 2.5), lane.colour());
        g.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0));
        g.setColor(color(Colours.HAIRLINE));
        g.draw(new Line2D.Double(lane.x(), lane.y(), lane.x(), lane.y() + lane.h()));
    }

    private void box(Box box) {
        double round = box.isSeat() ? ROUND - 2 : ROUND;
        RoundRectangle2D shape = new RoundRectangle2D.Double(box.x(), box.y(), box.w(), box.h(), round, round);
        fill(shape, box.fill());
        bar(box.x() + 0.4, box.y() + round / 2, BAR, box.h() - round, box.accent(), box.dashes());
        g.setColor(color(box.edge()));
        g.setStroke(new BasicStroke(box.body() ? 1.6f : box.isSeat() ? 0.7f : 1f));
        g.draw(shape);
        frame(shape, box.frame());
        box.badges().forEach(this::badge);
    }

    /** The border that a rule gives a box, dark on every paper. */
    private void frame(RectangularShape shape, Box.Frame frame) {
        if (frame == Box.Frame.PLAIN) {
            return;
        }
        g.setColor(color(Colours.TEXT));
        g.setStroke(stroke(frame.width(), frame.dashes()));
        g.draw(shape);
        double in = Box.Frame.SECOND;
        if (frame == Box.Frame.DOUBLE && shape.getHeight() > 3 * in) {
            g.draw(new Rectangle2D.Double(shape.getX() + in, shape.getY() + in, shape.getWidth() - 2 * in, shape.getHeight() - 2 * in));
        }
    }

    private void badge(Badge badge) {
        Shape outline = path(badge.outline(), true);
        fill(outline, Colours.PAPER);
        g.setColor(color(Colours.TEXT));
        g.setStroke(new BasicStroke(badge.shape() == Badge.Shape.LETTERS ? 0.5f : 1.1f));
        g.draw(outline);
        text(badge.text(), Badge.SIZE, true, Colours.TEXT,
                badge.x() + (badge.w() - fonts.of(badge.text(), Badge.SIZE, true)) / 2, badge.baseline());
    }

    /** A quiet plate under the text of a line, so that the line does not run through its letters. */
    private void plate(Label label) {
        fill(new RoundRectangle2D.Double(label.x(), label.y(), label.w(), label.h(), 4, 4), Colours.PAPER);
    }

    private void line(Line line) {
        LineShape shape = LineShape.of(line);
        g.setColor(color(line.colour()));
        g.setStroke(stroke(line.width(), line.dashes()));
        g.draw(path(shape.stroke(), false));
        g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
        for (List<Point> head : shape.heads()) {
            Shape triangle = path(head, true);
            fill(triangle, line.informal() ? Colours.PAPER : line.colour());
            g.setColor(color(line.colour()));
            g.draw(triangle);
        }
        for (Point ring : shape.rings()) {
            double r = LineShape.RING;
            Shape circle = new Ellipse2D.Double(ring.x() - r, ring.y() - r, 2 * r, 2 * r);
            fill(circle, Colours.PAPER);
            g.setColor(color(line.colour()));
            g.draw(circle);
        }
    }

    /** The bar of a sector: with gaps where it has a pattern. */
    private void bar(double x, double y, double w, double h, String colour, double[] dashes) {
        g.setColor(color(colour));
        g.setStroke(stroke(w, dashes));
        g.draw(new Line2D.Double(x + w / 2, y, x + w / 2, y + h));
    }

    private void sample(LegendEntry entry, double x, double y) {
        if (entry.mark() == LegendEntry.Mark.BADGE) {
            badge(entry.badge().moved(x + 2 - entry.badge().x(), y - Badge.HEIGHT / 2 - entry.badge().y()));
            return;
        }
        if (entry.mark().ofBoxes()) {
            box(entry, x, y);
            return;
        }
        line(entry.sample(x, y, LegendRows.SAMPLE - 8));
    }

    private void box(LegendEntry entry, double x, double y) {
        double h = entry.sampleHeight();
        Rectangle2D card = new Rectangle2D.Double(x, y - h / 2, entry.sampleWidth(), h);
        fill(card, Colours.tint(entry.colour(), 0.93));
        if (entry.mark() == LegendEntry.Mark.SECTOR) {
            bar(x, y - h / 2, BAR + 1, h, entry.colour(), Box.sampleDashes(entry.dash()));
        }
        g.setColor(color(Colours.shade(entry.colour(), 0.15)));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(card);
        frame(card, entry.frame());
        if (entry.badge() != null) {
            badge(entry.badge().moved(x + 8 - entry.badge().x(), y - Badge.HEIGHT / 2 - entry.badge().y()));
        }
    }

    private void fill(Shape shape, String colour) {
        g.setColor(color(colour));
        g.fill(shape);
    }

    private static BasicStroke stroke(double width, double[] dashes) {
        if (dashes.length == 0) {
            return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    static Color color(String colour) {
        return new Color(Colours.rgb(colour));
    }
}
