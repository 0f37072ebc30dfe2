package roundtable.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.CacheHint;
import roundtable.drawing.BentLine;
import roundtable.drawing.Box;
import roundtable.drawing.Line;
import roundtable.drawing.Point;

/** Cards on their way: only they and the lines at them follow the mouse, everything else waits for the release. */
final class CardDrag {

    private final ChartCanvas canvas;
    private final SnapLines snap;
    private final List<OrganisationCard> cards;
    private final List<Line> inside;
    private final List<Line> across;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Point>> bends = new HashMap<>();
    private final Bounds start;
    private Point2D by = Point2D.ZERO;

    /** Takes up the cards of boxes, tables with the seats in them. */
    CardDrag(ChartCanvas canvas, Stream<Box> boxes) {
        this.canvas = canvas;
        Sheet sheet = canvas.sheet();
        boxes.map(sheet::carrier).forEach(box -> {
            ids.add(box.id());
            sheet.drawing().seatsIn(box.id()).forEach(seat -> ids.add(seat.id()));
        });
        List<Line> touched = sheet.lines().stream().filter(l -> ids.contains(l.from()) || ids.contains(l.to())).toList();
        canvas.lift(Stream.concat(ids.stream(), touched.stream().map(Line::id)).toList());
        cards = ids.stream().flatMap(id -> canvas.card(id).stream()).toList();
        inside = touched.stream().filter(line -> ids.contains(line.from()) && ids.contains(line.to())).toList();
        across = touched.stream().filter(line -> !inside.contains(line)).toList();
        across.forEach(line -> bends.put(line.id(), canvas.bends(line.id())));
        start = Alignment.around(ids.stream().map(sheet::box).filter(Objects::nonNull).map(sheet::bounds).toList());
        snap = new SnapLines(canvas, ids);
        cards.forEach(card -> {
            card.toFront();
            // Painted once and moved as a picture, its glow included.
            card.setCache(true);
            card.setCacheHint(CacheHint.SPEED);
        });
    }

    /** Shows the cards at a distance from where they stood, in points; they catch at the lines of other cards. */
    void to(double dx, double dy, boolean free) {
        by = free ? new Point2D(dx, dy) : snap.caught(start, new Point2D(dx, dy));
        cards.forEach(card -> {
            card.setTranslateX(by.getX());
            card.setTranslateY(by.getY());
        });
        inside.forEach(line -> canvas.path(line.id()).ifPresent(path -> path.shift(by.getX(), by.getY())));
        across.forEach(this::pull);
    }

    /** How far the cards have come, in points. */
    Point2D distance() {
        return by;
    }

    /** Takes the cards down; what they are to show then comes with the next sheet. */
    void end(boolean stay) {
        snap.hide();
        cards.forEach(card -> {
            if (stay) {
                card.relocate(card.getLayoutX() + by.getX(), card.getLayoutY() + by.getY());
            }
            card.setTranslateX(0);
            card.setTranslateY(0);
            card.setCache(false);
        });
        if (stay && !by.equals(Point2D.ZERO)) {
            // The lines wait as they were pulled until the chart is drawn with the new places.
            return;
        }
        Stream.concat(inside.stream(), across.stream())
                .forEach(line -> canvas.path(line.id()).ifPresent(RelationPath::restore));
    }

    private void pull(Line line) {
        List<Point> bent = bends.get(line.id()).isEmpty() ? List.of() : BentLine.way(box(line.from()), bends.get(line.id()),
                box(line.to()), canvas.sheet().drawing().kind());
        if (!bent.isEmpty()) {
            canvas.path(line.id()).ifPresent(path -> path.follow(bent));
            return;
        }
        canvas.path(line.id()).ifPresent(path -> {
            Bounds a = canvas.sheet().bounds(box(line.from()));
            Bounds b = canvas.sheet().bounds(box(line.to()));
            path.pull(edge(a, centre(b)), edge(b, centre(a)));
        });
    }

    /** A box where it is shown at the moment. */
    private Box box(String id) {
        Box box = canvas.sheet().box(id);
        return ids.contains(id) ? box.moved(by.getX(), by.getY()) : box;
    }

    static Point2D centre(Bounds box) {
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    /** Where the way from the middle of a box to a point leaves the box. */
    static Point2D edge(Bounds box, Point2D towards) {
        Point2D middle = centre(box);
        Point2D way = towards.subtract(middle);
        double share = Math.min(way.getX() == 0 ? 1e9 : box.getWidth() / 2 / Math.abs(way.getX()),
                way.getY() == 0 ? 1e9 : box.getHeight() / 2 / Math.abs(way.getY()));
        return share >= 1 ? middle : middle.add(way.multiply(share));
    }
}
