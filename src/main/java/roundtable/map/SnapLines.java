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
    private static final double FAR = 100_000;

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
        double dx = nearest(xs(here), SnapLines::xs);
        double dy = nearest(ys(here), SnapLines::ys);
        Point2D result = wanted.add(Double.isNaN(dx) ? 0 : dx, Double.isNaN(dy) ? 0 : dy);
        Optional<EvenGaps.Catch> across = Double.isNaN(dx) ? row(here, true) : Optional.empty();
        Optional<EvenGaps.Catch> down = Double.isNaN(dy) ? row(here, false) : Optional.empty();
        result = result.add(across.map(EvenGaps.Catch::by).orElse(0.0), down.map(EvenGaps.Catch::by).orElse(0.0));
        gaps.forEach(gap -> gap.setVisible(false));
        Point2D moved = result.subtract(wanted);
        across.ifPresent(even -> show(even, 0, here.getCenterY() + moved.getY(), true));
        down.ifPresent(even -> show(even, 2, here.getCenterX() + moved.getX(), false));
        show(upright, !Double.isNaN(dx), line(xs(here), SnapLines::xs, dx), true);
        show(level, !Double.isNaN(dy), line(ys(here), SnapLines::ys, dy), false);
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

    private double nearest(double[] mine, Function<Bounds, double[]> lines) {
        double least = Double.NaN;
        double reach = CATCH / canvas.zoom();
        for (Bounds other : others) {
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

    private double line(double[] mine, Function<Bounds, double[]> lines, double gap) {
        return others.stream().flatMap(other -> {
            double[] theirs = lines.apply(other);
            return java.util.stream.IntStream.range(0, mine.length)
                    .filter(i -> Math.abs(theirs[i] - mine[i] - gap) < 0.01).mapToObj(i -> theirs[i]);
        }).findFirst().orElse(0.0);
    }

    private static double[] xs(Bounds box) {
        return new double[] {box.getMinX(), box.getCenterX(), box.getMaxX()};
    }

    private static double[] ys(Bounds box) {
        return new double[] {box.getMinY(), box.getCenterY(), box.getMaxY()};
    }

    private static void show(Line line, boolean visible, double at, boolean upright) {
        line.setVisible(visible);
        line.setStartX(upright ? at : -FAR);
        line.setEndX(upright ? at : FAR);
        line.setStartY(upright ? -FAR : at);
        line.setEndY(upright ? FAR : at);
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
