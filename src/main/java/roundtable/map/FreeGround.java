package roundtable.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.drawing.Box;
import roundtable.drawing.Line;
import roundtable.drawing.Point;
import roundtable.drawing.Rect;

/** The ground of a chart that no card and no heading needs, into which cards can grow when they are seen from afar. */
final class FreeGround {

    /** Pixels between a card that has grown and what stands there. */
    private static final double GAP = 1.5;
    /** Pixels by which cards may grow over the edge of the chart. */
    private static final double OVER = 12;
    /** Seen from farther than this no name finds ground to grow on. */
    private static final double FARTHEST = 0.25;
    /** Points of growth that are as bad as one point of a line that is covered. */
    private static final double COVERED = 3;

    private final Sheet sheet;
    private final double zoom;
    private final Rect whole;
    private final List<Rect> taken = new ArrayList<>();

    FreeGround(Sheet sheet, double zoom) {
        this.sheet = sheet;
        this.zoom = zoom;
        this.whole = new Rect(0, 0, sheet.drawing().width(), sheet.drawing().height()).grown(OVER / zoom);
    }

    /** Says that something stands here, in points of the drawing. */
    void take(Rect place) {
        taken.add(place);
    }

    /**
     * The rectangles to which a card can grow without standing in anybody's way, counted from its corner, each with how
     * bad it is. A body does not grow downwards, where its seats are.
     */
    Map<Rect, Double> around(Box box, double wider, double higher) {
        Map<Rect, Double> places = new HashMap<>();
        for (double left : zoom < FARTHEST ? new double[0] : new double[] {0, 0.5, 1}) {
            for (double up : box.body() ? new double[] {1} : new double[] {0.5, 0, 1}) {
                Rect card = new Rect(-left * wider, -up * higher, box.w() + wider, box.h() + higher);
                if (free(box, card.moved(box.x(), box.y()))) {
                    places.put(card, wider + higher + COVERED * covered(box, card.moved(box.x(), box.y())));
                }
            }
        }
        return places;
    }

    private boolean free(Box box, Rect card) {
        Rect self = new Rect(box.x(), box.y(), box.w(), box.h());
        Rect wanted = card.grown(GAP / zoom);
        return whole.contains(card) && taken.stream().noneMatch(other -> !other.equals(self) && other.overlaps(wanted));
    }

    /** How many points of lines the card hides that it did not hide before. */
    private double covered(Box box, Rect card) {
        Rect self = new Rect(box.x(), box.y(), box.w(), box.h());
        double length = 0;
        for (Line line : sheet.lines()) {
            List<Point> points = line.points();
            for (int i = 1; i < points.size(); i++) {
                length += card.covered(points.get(i - 1), points.get(i)) - self.covered(points.get(i - 1), points.get(i));
            }
        }
        return length;
    }
}
