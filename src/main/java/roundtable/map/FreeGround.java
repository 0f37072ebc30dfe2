package roundtable.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import roundtable.drawing.Box;
import roundtable.drawing.Fields;
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
    private static final double FIELD = 240;

    private final double zoom;
    private final Rect whole;
    private final Fields<Rect> taken = new Fields<>(FIELD);
    private final Fields<Piece> pieces = new Fields<>(FIELD);

    /** A piece of a line; each is another one, also where several run along the same way. */
    private static final class Piece {
        private final Point from;
        private final Point to;

        private Piece(Point from, Point to) {
            this.from = from;
            this.to = to;
        }
    }

    /**
     * The ground of a chart.
     *
     * @param lines that cards should not cover when they grow
     */
    FreeGround(Sheet sheet, Collection<Line> lines, double zoom) {
        this.zoom = zoom;
        this.whole = new Rect(0, 0, sheet.drawing().width(), sheet.drawing().height()).grown(OVER / zoom);
        for (Line line : lines) {
            for (int i = 1; i < line.points().size(); i++) {
                pieces.add(line.points().get(i - 1), line.points().get(i), new Piece(line.points().get(i - 1), line.points().get(i)));
            }
        }
    }

    /** Says that something stands here, in points of the drawing. */
    void take(Rect place) {
        taken.add(place, place);
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
        return whole.contains(card) && taken.near(wanted).stream().noneMatch(other -> !other.equals(self) && other.overlaps(wanted));
    }

    /** How many points of lines the card hides that it did not hide before. */
    private double covered(Box box, Rect card) {
        Rect self = new Rect(box.x(), box.y(), box.w(), box.h());
        double length = 0;
        for (Piece piece : pieces.near(card)) {
            length += card.covered(piece.from, piece.to) - self.covered(piece.from, piece.to);
        }
        return length;
    }
}
