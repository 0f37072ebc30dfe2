package roundtable.map;

import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import roundtable.book.Nullable;
import roundtable.drawing.Box;
import roundtable.drawing.Line;
import roundtable.drawing.Point;
import roundtable.drawing.Rect;

/** The part in sight of a large chart, painted in one go and in the look of cards and lines, of which there would be too many. */
final class PaintedChart extends Canvas {

    private final ChartInks inks;
    private @Nullable Sight shown;

    /**
     * What is to be seen.
     *
     * @param part in points of placements
     * @param scale pixels of the screen for a point
     * @param without boxes and lines that are not painted, because they are on their way
     */
    record Sight(Sheet sheet, FarView view, Rectangle2D part, double scale, Set<String> without, Set<String> marked, Set<String> found) {

        private boolean sameAs(@Nullable Sight other) {
            return other != null && sheet == other.sheet && view == other.view && part.equals(other.part) && scale == other.scale
                    && without.equals(other.without) && marked.equals(other.marked) && found.equals(other.found);
        }
    }

    PaintedChart(ChartInks inks) {
        this.inks = inks;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Forgets what was painted, because the look has changed. */
    void forget() {
        shown = null;
    }

    /** Takes the picture away. */
    void clear() {
        shown = null;
        setWidth(0);
        setHeight(0);
    }

    /** Paints what is to be seen, unless that is what it shows already. */
    void paint(Sight sight) {
        if (sight.sameAs(shown)) {
            return;
        }
        inks.dress();
        shown = sight;
        double scale = sight.scale();
        Rectangle2D part = sight.part();
        setWidth(Math.ceil(part.getWidth() * scale));
        setHeight(Math.ceil(part.getHeight() * scale));
        getTransforms().setAll(new Translate(part.getMinX(), part.getMinY()), new Scale(1 / scale, 1 / scale));
        GraphicsContext g = getGraphicsContext2D();
        g.setTransform(new Affine());
        g.clearRect(0, 0, getWidth(), getHeight());
        double left = sight.sheet().drawing().originX();
        double top = sight.sheet().drawing().originY();
        g.setTransform(scale, 0, 0, scale, (left - part.getMinX()) * scale, (top - part.getMinY()) * scale);
        g.setLineCap(StrokeLineCap.BUTT);
        Rect seen = new Rect(part.getMinX() - left, part.getMinY() - top, part.getWidth(), part.getHeight());
        paint(sight, seen, g);
    }

    private void paint(Sight sight, Rect seen, GraphicsContext g) {
        LinePaint lines = new LinePaint(g, inks, sight.scale());
        List<Line> near = sight.sheet().lines().stream().filter(line -> !sight.without().contains(line.id()) && seen.overlaps(around(line.points())))
                .toList();
        near.forEach(line -> lines.line(line, sight.marked().contains(line.id()), sight.sheet().labelsOf(line.id())));
        if (sight.view().detail().words()) {
            near.forEach(line -> sight.sheet().labelsOf(line.id()).forEach(label -> lines.words(label, line.colour())));
        }
        CardPaint cards = new CardPaint(g, inks, sight.scale());
        for (Box box : sight.sheet().boxes()) {
            if (!sight.without().contains(box.id()) && seen.overlaps(new Rect(box.x(), box.y(), box.w(), box.h()).grown(CardPaint.REACH / sight.scale()))) {
                cards.card(box, sight.sheet().labelsOf(box.id()), sight.view(), sight.marked().contains(box.id()), sight.found().contains(box.id()));
            }
        }
    }

    private static Rect around(List<Point> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Rect(left, top, right - left, bottom - top).grown(1);
    }
}
