package roundtable.drawing;

/** A rectangle in points. */
public record Rect(double x, double y, double w, double h) {

    /** More than any drawing needs. */
    static final Rect EVERYWHERE = new Rect(-1e7, -1e7, 2e7, 2e7);

    static Rect of(Box box) {
        return new Rect(box.x(), box.y(), box.w(), box.h());
    }

    static Rect of(Badge badge) {
        return new Rect(badge.x(), badge.y(), badge.w(), badge.h());
    }

    static Rect of(Label label) {
        return new Rect(label.x(), label.y(), label.w(), label.h());
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    Point centre() {
        return new Point(x + w / 2, y + h / 2);
    }

    /** With so much more on every side. */
    public Rect grown(double by) {
        return new Rect(x - by, y - by, w + 2 * by, h + 2 * by);
    }

    /** Whether the insides have a point in common; touching edges do not. */
    public boolean overlaps(Rect other) {
        double hair = 1e-6;
        return x < other.right() - hair && other.x < right() - hair
                && y < other.bottom() - hair && other.y < bottom() - hair;
    }

    /** Whether another lies inside. */
    public boolean contains(Rect other) {
        double hair = 1e-6;
        return other.x >= x - hair && other.right() <= right() + hair
                && other.y >= y - hair && other.bottom() <= bottom() + hair;
    }

    boolean has(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether a straight line from a to b has a point inside. */
    boolean cutBy(Point a, Point b) {
        double hair = 1e-6;
        double[] part = {0, 1};
        return clip(part, a.x(), b.x() - a.x(), x + hair, right() - hair)
                && clip(part, a.y(), b.y() - a.y(), y + hair, bottom() - hair);
    }

    /** The length of the part of a straight line from a to b that lies inside. */
    public double covered(Point a, Point b) {
        double[] part = {0, 1};
        boolean inside = clip(part, a.x(), b.x() - a.x(), x, right()) && clip(part, a.y(), b.y() - a.y(), y, bottom());
        return inside ? (part[1] - part[0]) * a.distance(b) : 0;
    }

    /** The same rectangle elsewhere, by a distance in points. */
    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, w, h);
    }

    private static boolean clip(double[] part, double from, double by, double low, double high) {
        if (Math.abs(by) < 1e-12) {
            return from > low && from < high;
        }
        double one = (low - from) / by;
        double other = (high - from) / by;
        part[0] = Math.max(part[0], Math.min(one, other));
        part[1] = Math.min(part[1], Math.max(one, other));
        return part[0] < part[1];
    }
}
