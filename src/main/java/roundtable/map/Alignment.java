package roundtable.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** The ways to bring boxes into line; each gives the top left corners after it, in points. */
enum Alignment {
    LEFT((all, box) -> new Point2D(all.getMinX(), box.getMinY())),
    CENTRE((all, box) -> new Point2D(all.getCenterX() - box.getWidth() / 2, box.getMinY())),
    RIGHT((all, box) -> new Point2D(all.getMaxX() - box.getWidth(), box.getMinY())),
    TOP((all, box) -> new Point2D(box.getMinX(), all.getMinY())),
    MIDDLE((all, box) -> new Point2D(box.getMinX(), all.getCenterY() - box.getHeight() / 2)),
    BOTTOM((all, box) -> new Point2D(box.getMinX(), all.getMaxY() - box.getHeight())),
    /** Equal gaps from left to right; the outermost boxes stay. */
    ACROSS(null),
    /** Equal gaps from top to bottom; the outermost boxes stay. */
    DOWN(null);

    private final BiFunction<Bounds, Bounds, Point2D> place;

    Alignment(BiFunction<Bounds, Bounds, Point2D> place) {
        this.place = place;
    }

    /** How many boxes it takes to have an effect. */
    int needs() {
        return place == null ? 3 : 2;
    }

    Map<String, Point2D> of(Map<String, Bounds> boxes) {
        if (this == ACROSS) {
            return spread(boxes, Bounds::getMinX, Bounds::getWidth, (box, x) -> new Point2D(x, box.getMinY()));
        } else if (this == DOWN) {
            return spread(boxes, Bounds::getMinY, Bounds::getHeight, (box, y) -> new Point2D(box.getMinX(), y));
        }
        Bounds all = around(boxes.values());
        Map<String, Point2D> places = new LinkedHashMap<>();
        boxes.forEach((id, box) -> places.put(id, place.apply(all, box)));
        return places;
    }

    private static Map<String, Point2D> spread(Map<String, Bounds> boxes, ToDoubleFunction<Bounds> start,
            ToDoubleFunction<Bounds> size, BiFunction<Bounds, Double, Point2D> at) {
        List<Map.Entry<String, Bounds>> order = new ArrayList<>(boxes.entrySet());
        order.sort(Comparator.comparingDouble(entry -> start.applyAsDouble(entry.getValue())));
        double from = start.applyAsDouble(order.getFirst().getValue());
        double to = order.stream().mapToDouble(e -> start.applyAsDouble(e.getValue()) + size.applyAsDouble(e.getValue()))
                .max().orElseThrow();
        double filled = order.stream().mapToDouble(e -> size.applyAsDouble(e.getValue())).sum();
        double gap = order.size() < 2 ? 0 : (to - from - filled) / (order.size() - 1);
        Map<String, Point2D> places = new LinkedHashMap<>();
        double next = from;
        for (Map.Entry<String, Bounds> entry : order) {
            places.put(entry.getKey(), at.apply(entry.getValue(), next));
            next += size.applyAsDouble(entry.getValue()) + gap;
        }
        return places;
    }

    /** The smallest rectangle around rectangles. */
    static Bounds around(Iterable<Bounds> boxes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Bounds box : boxes) {
            left = Math.min(left, box.getMinX());
            top = Math.min(top, box.getMinY());
            right = Math.max(right, box.getMaxX());
            bottom = Math.max(bottom, box.getMaxY());
        }
        return left > right ? new BoundingBox(0, 0, -1, -1) : new BoundingBox(left, top, right - left, bottom - top);
    }
}
