package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts that a line is drawn of, the same on the screen, on paper and in a picture.
 *
 * @param stroke the line itself, cut short where a head or ring stands
 * @param heads triangles at its ends, filled in the line's colour, for an informal relation white with an outline
 * @param rings middles of the rings that mark an end of an informal relation without a head
 */
public record LineShape(List<Point> stroke, List<List<Point>> heads, List<Point> rings) {

    /** Radius of a ring in points. */
    public static final double RING = 2.4;

    private static final double LENGTH = 7;
    private static final double HALF = 3.2;

    /** The shape of a line. */
    public static LineShape of(Line line) {
        List<Point> stroke = new ArrayList<>(line.points());
        List<List<Point>> heads = new ArrayList<>();
        List<Point> rings = new ArrayList<>();
        end(line, stroke, line.endHead(), heads, rings);
        List<Point> back = new ArrayList<>(stroke.reversed());
        end(line, back, line.startHead(), heads, rings);
        return new LineShape(back.reversed(), heads, rings);
    }

    /** Puts the mark of the last point and cuts the line short before it. */
    private static void end(Line line, List<Point> stroke, boolean head, List<List<Point>> heads, List<Point> rings) {
        Point tip = stroke.getLast();
        Point before = stroke.get(stroke.size() - 2);
        double length = Math.max(1e-6, tip.distance(before));
        double dx = (tip.x() - before.x()) / length;
        double dy = (tip.y() - before.y()) / length;
        double grow = 1 + Math.max(0, line.width() - 1.3) / 4;
        if (head) {
            double back = LENGTH * grow;
            double half = HALF * grow;
            Point base = new Point(tip.x() - dx * back, tip.y() - dy * back);
            heads.add(List.of(tip, base.moved(-dy * half, dx * half), base.moved(dy * half, -dx * half)));
            stroke.set(stroke.size() - 1, length > back ? base : tip);
        } else if (line.informal()) {
            rings.add(new Point(tip.x() - dx * (RING + 0.6), tip.y() - dy * (RING + 0.6)));
            stroke.set(stroke.size() - 1, length > 2 * RING + 1 ? new Point(tip.x() - dx * 2 * RING, tip.y() - dy * 2 * RING) : tip);
        }
    }
}
