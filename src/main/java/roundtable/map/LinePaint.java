package roundtable.map;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Confidentiality;
import roundtable.drawing.Label;
import roundtable.drawing.Line;
import roundtable.drawing.LineShape;
import roundtable.drawing.Point;

/** Paints the lines of a large chart as {@link RelationPath} shows them; seen from afar without what nobody could make out. */
final class LinePaint {

    /** Below so many pixels for a point heads, dashes and round corners are specks. */
    private static final double SPECKS = 0.35;
    private static final double LEGIBLE = 0.6;
    private static final double CORNER = 6;
    private static final double MARKED = 3;
    private static final double LOCK = 11;
    private static final double ALONG = 22;

    private final GraphicsContext g;
    private final ChartInks inks;
    private final double scale;

    LinePaint(GraphicsContext g, ChartInks inks, double scale) {
        this.g = g;
        this.inks = inks;
        this.scale = scale;
    }

    void line(Line line, boolean marked, List<Label> labels) {
        if (line.points().size() < 2) {
            return;
        }
        Paint ink = inks.stroke(line.colour());
        boolean near = scale >= SPECKS;
        LineShape shape = near ? LineShape.of(line) : new LineShape(line.points(), List.of(), List.of());
        g.setStroke(ink);
        g.setLineWidth(marked ? line.width() + MARKED : line.width());
        g.setLineDashes(near ? line.dashes() : null);
        stroke(shape.stroke(), near);
        g.setLineDashes((double[]) null);
        g.setLineWidth(1.4);
        shape.heads().forEach(head -> shape(head, line.informal() ? inks.ground() : ink));
        shape.rings().forEach(middle -> {
            g.setFill(inks.ground());
            g.fillOval(middle.x() - LineShape.RING, middle.y() - LineShape.RING, 2 * LineShape.RING, 2 * LineShape.RING);
            g.strokeOval(middle.x() - LineShape.RING, middle.y() - LineShape.RING, 2 * LineShape.RING, 2 * LineShape.RING);
        });
        if (scale >= LEGIBLE && line.confidentiality() != Confidentiality.PUBLIC && labels.isEmpty()) {
            lock(line.points().getFirst(), line.points().get(1));
        }
    }

    private void stroke(List<Point> corners, boolean round) {
        g.beginPath();
        g.moveTo(corners.getFirst().x(), corners.getFirst().y());
        for (int i = 1; i < corners.size() - 1; i++) {
            Point corner = corners.get(i);
            Point in = towards(corner, corners.get(i - 1));
            Point out = towards(corner, corners.get(i + 1));
            if (round) {
                g.lineTo(in.x(), in.y());
                g.quadraticCurveTo(corner.x(), corner.y(), out.x(), out.y());
            } else {
                g.lineTo(corner.x(), corner.y());
            }
        }
        g.lineTo(corners.getLast().x(), corners.getLast().y());
        g.stroke();
    }

    private static Point towards(Point corner, Point other) {
        double distance = Math.max(0.1, Math.hypot(other.x() - corner.x(), other.y() - corner.y()));
        double part = Math.min(CORNER, distance / 2) / distance;
        return new Point(corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }

    private void shape(List<Point> corners, Paint fill) {
        double[] xs = corners.stream().mapToDouble(Point::x).toArray();
        double[] ys = corners.stream().mapToDouble(Point::y).toArray();
        g.setFill(fill);
        g.fillPolygon(xs, ys, xs.length);
        g.strokePolygon(xs, ys, xs.length);
    }

    /** Says near the beginning of the line that not everybody may see it. */
    private void lock(Point first, Point next) {
        double length = Math.max(0.1, Math.hypot(next.x() - first.x(), next.y() - first.y()));
        double part = Math.min(ALONG, length / 2) / length;
        double x = first.x() + (next.x() - first.x()) * part;
        double y = first.y() + (next.y() - first.y()) * part;
        FontIcon lock = inks.lock();
        g.setFill(inks.ground());
        g.fillOval(x - LOCK * 0.75, y - LOCK * 0.75, LOCK * 1.5, LOCK * 1.5);
        g.setFill(lock.getIconColor());
        g.setFont(lock.getFont());
        g.setTextBaseline(VPos.BASELINE);
        g.fillText(lock.getText(), x - LOCK / 2, y + LOCK * 0.4);
    }

    /** What the line says, on ground that covers what is below. */
    void words(Label label, String colour) {
        g.setFill(inks.ground());
        g.fillRoundRect(label.x() - 2, label.y() - 1, label.w() + 4, label.h() + 2, 6, 6);
        CardPaint.text(g, label, inks.words(colour));
    }
}
