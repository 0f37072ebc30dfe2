package roundtable.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import roundtable.book.Nullable;
import roundtable.drawing.Box;
import roundtable.drawing.Drawing;
import roundtable.drawing.Label;
import roundtable.drawing.Line;
import roundtable.drawing.Rect;

/**
 * A drawing as the map looks things up on it: boxes, lines and neighbours by id. Places are those that placements
 * store, so that a box keeps its place on the screen when the drawing around it grows.
 */
final class Sheet {

    private final Drawing drawing;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> linesAt = new HashMap<>();
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final Map<String, Double> heads = new HashMap<>();
    private List<String> order;

    Sheet(Drawing drawing) {
        this.drawing = drawing;
        drawing.boxes().forEach(box -> boxes.put(box.id(), box));
        drawing.lines().forEach(line -> {
            lines.put(line.id(), line);
            Stream.of(line.from(), line.to()).distinct()
                    .forEach(end -> linesAt.computeIfAbsent(end, key -> new ArrayList<>()).add(line));
        });
        boxes.values().stream().filter(Box::isSeat).filter(seat -> boxes.containsKey(seat.parent()))
                .forEach(seat -> heads.merge(seat.parent(), seat.y() - boxes.get(seat.parent()).y(), Math::min));
        drawing.labels().forEach(label -> labels.computeIfAbsent(label.of(), key -> new ArrayList<>()).add(label));
    }

    Drawing drawing() {
        return drawing;
    }

    @Nullable Box box(String id) {
        return boxes.get(id);
    }

    @Nullable Line line(String id) {
        return lines.get(id);
    }

    Collection<Box> boxes() {
        return boxes.values();
    }

    Collection<Line> lines() {
        return lines.values();
    }

    boolean shows(String id) {
        return boxes.containsKey(id) || lines.containsKey(id);
    }

    List<Line> linesAt(String box) {
        return linesAt.getOrDefault(box, List.of());
    }

    List<Label> labelsOf(String id) {
        return labels.getOrDefault(id, List.of());
    }

    /** Where a box stands, in points of placements. */
    Bounds bounds(Box box) {
        return new BoundingBox(box.x() + drawing.originX(), box.y() + drawing.originY(), box.w(), box.h());
    }

    /** How high the room for a box's own name is, in points: all of it, in a body the part above its seats. */
    double head(Box box) {
        return heads.getOrDefault(box.id(), box.h());
    }

    /** Everything that is drawn. */
    Bounds whole() {
        return boxes.isEmpty() ? new BoundingBox(0, 0, -1, -1)
                : new BoundingBox(drawing.originX(), drawing.originY(), drawing.width(), drawing.height());
    }

    /** The box or line with an id, as a rectangle to bring into view. */
    Optional<Bounds> place(String id) {
        if (boxes.containsKey(id)) {
            return Optional.of(bounds(boxes.get(id)));
        }
        return Optional.ofNullable(lines.get(id)).map(line -> Alignment.around(line.points().stream().<Bounds>map(
                p -> new BoundingBox(p.x() + drawing.originX(), p.y() + drawing.originY(), 0, 0)).toList()));
    }

    /** The box at a place, in points of placements; a seat before its table. */
    Optional<Box> boxAt(Point2D place) {
        return boxes.values().stream().filter(box -> bounds(box).contains(place)).max(Comparator.comparing(Box::isSeat));
    }

    /** The box or else the line at a place, in points of placements, a line also if it is so far beside. */
    Optional<String> at(Point2D place, double beside) {
        Rect touched = new Rect(place.getX() - drawing.originX(), place.getY() - drawing.originY(), 0, 0).grown(beside);
        return boxAt(place).map(Box::id).or(() -> lines.values().stream().filter(line -> IntStream.range(1, line.points().size())
                .anyMatch(i -> touched.covered(line.points().get(i - 1), line.points().get(i)) > 0)).map(Line::id).findFirst());
    }

    /** The box that is moved when a box is dragged: a seat moves with its table. */
    Box carrier(Box box) {
        return box.isSeat() && boxes.containsKey(box.parent()) ? boxes.get(box.parent()) : box;
    }

    /** The organisations behind boxes among ids, each once. */
    List<String> organisations(Collection<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        ids.stream().map(boxes::get).filter(java.util.Objects::nonNull).forEach(box -> found.add(box.organisation()));
        return List.copyOf(found);
    }

    /** The card of an organisation, before any seat it has. */
    Optional<Box> boxOf(String organisation) {
        return boxes.values().stream().filter(box -> box.organisation().equals(organisation))
                .min(Comparator.comparing(Box::isSeat));
    }

    /** The ids of the boxes as one reads a page, seats after the body they belong to. */
    List<String> readingOrder() {
        if (order == null) {
            List<Box> cards = new ArrayList<>(boxes.values().stream().filter(box -> !box.isSeat()).toList());
            cards.sort(Comparator.comparingDouble((Box box) -> Math.floor(box.centre().y() / 60))
                    .thenComparingDouble(Box::x));
            order = cards.stream().flatMap(card -> Stream.concat(Stream.of(card.id()),
                    drawing.seatsIn(card.id()).stream().map(Box::id))).toList();
        }
        return order;
    }

    /** The nearest card in a direction, such as (1, 0) for the right. */
    Optional<Box> nearest(Box from, Point2D direction) {
        return closest(from, direction, boxes.values().stream().filter(box -> !box.isSeat()));
    }

    /** The neighbour over a line that lies most in a direction. */
    Optional<Line> towards(Box from, Point2D direction) {
        return closest(from, direction, linesAt(from.id()).stream().map(line -> boxes.get(other(line, from.id()))))
                .flatMap(box -> linesAt(from.id()).stream().filter(line -> other(line, from.id()).equals(box.id()))
                        .findFirst());
    }

    static String other(Line line, String end) {
        return line.from().equals(end) ? line.to() : line.from();
    }

    /** Distance grows with the angle, so that what lies straight ahead wins over what is near but aside. */
    private static Optional<Box> closest(Box from, Point2D direction, Stream<Box> among) {
        Point2D here = new Point2D(from.centre().x(), from.centre().y());
        record Candidate(Box box, double cost) {
        }
        return among.filter(box -> box != null && !box.id().equals(from.id())).flatMap(box -> {
            Point2D way = new Point2D(box.centre().x(), box.centre().y()).subtract(here);
            double ahead = way.dotProduct(direction);
            double aside = Math.abs(way.getX() * direction.getY() - way.getY() * direction.getX());
            return ahead <= 1 ? Stream.empty() : Stream.of(new Candidate(box, ahead + 2 * aside));
        }).min(Comparator.comparingDouble(Candidate::cost)).map(Candidate::box);
    }
}
