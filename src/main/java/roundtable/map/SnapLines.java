package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Line;

/** Where dragged cards catch: at edges and middles of the cards that stay, and where gaps between cards become equal. */
final class SnapLines {

    private static final double CATCH = 5;
    /** How far away a card may be that another one catches at, in points. */
    private static final double REACH = 900;
    private static final double BEYOND = 20;

    private final ChartCanvas canvas;
    private final List<Bounds> others;
    private final Line upright = guide();
    private final Line level = guide();
    private final List<Line> gaps = Stream.generate(SnapLines::guide).limit(4).toList();

    SnapLines(ChartCanvas canvas, Set<String> moving) {
        this.canvas = canvas;
        this.others = canvas.sheet().boxes().stream().filter(box -> !box.isSeat() && !moving.contains(box.id()))
                .map(canvas.sheet()::bounds).toList();
        canvas.above().getChildren().addAll(upright, level);
        gaps.forEach(gap -> gap.getStyleClass().add("snap-gap"));
        canvas.above().getChildren().addAll(gaps);
    }

    /** The distance after catching, at most a few pixels from the wanted one. */
    Point2D caught(Bounds start, Point2D wanted) {
        Bounds here = new BoundingBox(start.getMinX() + wanted.getX(), start.getMinY() + wanted.getY(),
                start.getWidth(), start.getHeight());
        double dx = nearest(here, xs(here), SnapLines::xs);
        double dy = nearest(here, ys(here), SnapLines::ys);
        Point2D result = wanted.add(Double.isNaN(dx) ? 0 : dx, Double.isNaN(dy) ? 0 : dy);
        Optional<EvenGaps.Catch> across = Double.isNaN(dx) ? row(here, true) : Optional.empty();
        Optional<EvenGaps.Catch> down = Double.isNaN(dy) ? row(here, false) : Optional.empty();
        result = result.add(across.map(EvenGaps.Catch::by).orElse(0.0), down.map(EvenGaps.Catch::by).orElse(0.0));
        gaps.forEach(gap -> gap.setVisible(false));
        Point2D moved = result.subtract(wanted);
        across.ifPresent(even -> show(even, 0, here.getCenterY() + moved.getY(), true));
        down.ifPresent(even -> show(even, 2, here.getCenterX() + moved.getX(), false));
        show(upright, dx, xs(here), SnapLines::xs, here, true);
        show(level, dy, ys(here), SnapLines::ys, here, false);
        return result;
    }

    void hide() {
        canvas.above().getChildren().removeAll(upright, level);
        canvas.above().getChildren().removeAll(gaps);
    }

    /** The nearest place at which gaps in the row of a card, or in its column, become equal. */
    private Optional<EvenGaps.Catch> row(Bounds here, boolean along) {
        List<EvenGaps.Span> row = others.stream().filter(other -> along
                        ? other.getMinY() < here.getMaxY() && here.getMinY() < other.getMaxY()
                        : other.getMinX() < here.getMaxX() && here.getMinX() < other.getMaxX())
                .map(other -> span(other, along)).toList();
        return EvenGaps.of(span(here, along), row, CATCH / canvas.zoom());
    }

    private static EvenGaps.Span span(Bounds box, boolean along) {
        return along ? new EvenGaps.Span(box.getMinX(), box.getMaxX()) : new EvenGaps.Span(box.getMinY(), box.getMaxY());
    }

    private void show(EvenGaps.Catch even, int first, double at, boolean along) {
        for (int i = 0; i < even.gaps().size(); i++) {
            Line line = gaps.get(first + i);
            EvenGaps.Span gap = even.gaps().get(i);
            line.setVisible(true);
            line.setStartX(along ? gap.from() : at);
            line.setEndX(along ? gap.to() : at);
            line.setStartY(along ? at : gap.from());
            line.setEndY(along ? at : gap.to());
        }
    }

    private double nearest(Bounds here, double[] mine, Function<Bounds, double[]> lines) {
        double least = Double.NaN;
        double reach = CATCH / canvas.zoom();
        for (Bounds other : others) {
            if (!near(here, other)) {
                continue;
            }
            double[] theirs = lines.apply(other);
            for (int i = 0; i < mine.length; i++) {
                double gap = theirs[i] - mine[i];
                if (Math.abs(gap) <= reach && (Double.isNaN(least) || Math.abs(gap) < Math.abs(least))) {
                    least = gap;
                }
            }
        }
        return least;
    }

    private static double[] xs(Bounds box) {
        return new double[] {box.getMinX(), box.getCenterX(), box.getMaxX()};
    }

    private static double[] ys(Bounds box) {
        return new double[] {box.getMinY(), box.getCenterY(), box.getMaxY()};
    }

    /** A guide through the card and those it is in line with, no longer than that: a long one would have everything painted anew. */
    private void show(Line line, double gap, double[] mine, Function<Bounds, double[]> lines, Bounds here, boolean upright) {
        line.setVisible(false);
        if (Double.isNaN(gap)) {
            return;
        }
        double from = (upright ? here.getMinY() : here.getMinX()) - BEYOND;
        double to = (upright ? here.getMaxY() : here.getMaxX()) + BEYOND;
        for (Bounds other : others) {
            double[] theirs = lines.apply(other);
            for (int i = 0; i < mine.length; i++) {
                if (Math.abs(theirs[i] - mine[i] - gap) < 0.01 && near(here, other)) {
                    line.setVisible(true);
                    from = Math.min(from, (upright ? other.getMinY() : other.getMinX()) - BEYOND);
                    to = Math.max(to, (upright ? other.getMaxY() : other.getMaxX()) + BEYOND);
                    line.setStartX(upright ? theirs[i] : 0);
                    line.setStartY(upright ? 0 : theirs[i]);
                }
            }
        }
        double at = upright ? line.getStartX() : line.getStartY();
        line.setStartX(upright ? at : from);
        line.setEndX(upright ? at : to);
        line.setStartY(upright ? from : at);
        line.setEndY(upright ? to : at);
    }

    private static boolean near(Bounds here, Bounds other) {
        return Math.abs(other.getCenterX() - here.getCenterX()) < REACH && Math.abs(other.getCenterY() - here.getCenterY()) < REACH;
    }

    private static Line guide() {
        Line line = new Line();
        line.getStyleClass().add("snap-line");
        line.setMouseTransparent(true);
        line.setManaged(false);
        line.setVisible(false);
        return line;
    }
}
