package roundtable.drawing;

/** A place on a drawing, in points from its top left corner. */
public record Point(double x, double y) {

    Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
