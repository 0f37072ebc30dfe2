package roundtable.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import roundtable.drawing.Box;

/**
 * Space that is put in at an edge of the chart, or taken out there: everything behind the edge moves, nothing is turned
 * round or pushed onto another card.
 *
 * @param along whether cards move to the right and left; otherwise down and up
 * @param edge the place in points of placements behind which everything moves
 */
record Room(Sheet sheet, boolean along, double edge) {

    /** What stays between cards when space is taken out, in points. */
    private static final double LEAST = 12;

    /** The room at the near edge of a card. */
    static Room at(Sheet sheet, Box box, boolean along) {
        Bounds place = sheet.bounds(sheet.carrier(box));
        return new Room(sheet, along, along ? place.getMinX() : place.getMinY());
    }

    /** The cards that move, without seats, which move with their tables. */
    List<Box> moving() {
        return cards().stream().filter(box -> start(box) >= edge - 0.5).toList();
    }

    /** How far the cards move of a wanted distance: outwards all of it, back only until the first card is in the way. */
    double allowed(double wanted) {
        if (wanted >= 0) {
            return wanted;
        }
        List<Box> moving = moving();
        double room = cards().stream().filter(box -> start(box) < edge - 0.5).flatMapToDouble(stays -> moving.stream()
                .filter(moves -> beside(stays, moves)).mapToDouble(moves -> start(moves) - end(stays) - LEAST))
                .min().orElse(0);
        return -Math.min(-wanted, Math.max(0, room));
    }

    /** The distance as it is on the chart. */
    Point2D way(double distance) {
        return along ? new Point2D(distance, 0) : new Point2D(0, distance);
    }

    /** Where the organisations of the cards stand after space came in, or went out when the distance is negative. */
    Map<String, Point2D> after(double wanted) {
        Point2D by = way(allowed(wanted));
        Map<String, Point2D> corners = new LinkedHashMap<>();
        if (!by.equals(Point2D.ZERO)) {
            moving().forEach(box -> corners.put(box.organisation(),
                    new Point2D(sheet.bounds(box).getMinX(), sheet.bounds(box).getMinY()).add(by)));
        }
        return corners;
    }

    private List<Box> cards() {
        return sheet.boxes().stream().filter(box -> !box.isSeat()).toList();
    }

    private double start(Box box) {
        return of(box, along ? Bounds::getMinX : Bounds::getMinY);
    }

    private double end(Box box) {
        return of(box, along ? Bounds::getMaxX : Bounds::getMaxY);
    }

    private boolean beside(Box one, Box other) {
        return of(one, along ? Bounds::getMinY : Bounds::getMinX) < of(other, along ? Bounds::getMaxY : Bounds::getMaxX)
                && of(other, along ? Bounds::getMinY : Bounds::getMinX) < of(one, along ? Bounds::getMaxY : Bounds::getMaxX);
    }

    private double of(Box box, ToDoubleFunction<Bounds> side) {
        return side.applyAsDouble(sheet.bounds(box));
    }
}
