package roundtable.drawing;

import java.util.Arrays;
import java.util.List;
import roundtable.book.Nullable;
import roundtable.book.RelationKind.Dash;

/**
 * An organisation on a drawing: a card, a body with seats in it, or a seat. Its texts are the labels of its id.
 *
 * @param id key of the organisation; for a seat the key of the seat (or of the membership) that it shows
 * @param organisation key of the organisation, for a seat too
 * @param name the name that stands in the box, whole: the long name, in a seat the short one
 * @param x left edge in points
 * @param y top edge in points
 * @param parent id of the body that a seat belongs to; null for all others
 * @param body whether seats may stand in it
 * @param fill colour inside, #rrggbb
 * @param edge colour of the outline, #rrggbb
 * @param accent colour of the sector, #rrggbb, for the bar at the left edge
 * @param dash pattern of that bar, for eyes and printers without colour
 * @param frame how its outline is drawn
 * @param badges what rules of the chart say about it, at its edges
 * @param pinned put here by hand; a layout leaves it
 * @param placed whether its place is stored; otherwise it is a proposal
 */
public record Box(
        String id,
        String organisation,
        String name,
        double x,
        double y,
        double w,
        double h,
        @Nullable String parent,
        boolean body,
        String fill,
        String edge,
        String accent,
        Dash dash,
        Frame frame,
        List<Badge> badges,
        boolean pinned,
        boolean placed) {

    /** How an outline is drawn: dark and in a way of its own where a rule of the chart says so. */
    public enum Frame {
        PLAIN, THICK, DOUBLE, DASHED;

        /** Width of the stroke in points; a plain one is that of the box. */
        public double width() {
            return this == THICK ? 3.2 : this == DASHED ? 2.2 : 1.2;
        }

        /** Distance of the second stroke from the edge, inside, in points. */
        public static final double SECOND = 3;

        /** Lengths of strokes and gaps in points. */
        public double[] dashes() {
            return this == DASHED ? new double[] {6, 4} : new double[0];
        }
    }

    /** Lengths of strokes and gaps of the bar at its left edge in points, in turn, from the top; empty for a whole bar. */
    public double[] dashes() {
        return barDashes(dash);
    }

    /** Lengths of strokes and gaps of the bar of a card in points. */
    private static double[] barDashes(Dash dash) {
        return Line.dashes(dash, 1.6);
    }

    /** The same for the bar of a small card in a legend or list, where the whole pattern has less room. */
    public static double[] sampleDashes(Dash dash) {
        return Arrays.stream(barDashes(dash)).map(length -> length / 2).toArray();
    }

    public boolean isSeat() {
        return parent != null;
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public Point centre() {
        return new Point(x + w / 2, y + h / 2);
    }

    /** The same box with other badges. */
    public Box withBadges(List<Badge> others) {
        return new Box(id, organisation, name, x, y, w, h, parent, body, fill, edge, accent, dash, frame, others, pinned, placed);
    }

    /** The same box elsewhere, by a distance in points. */
    public Box moved(double dx, double dy) {
        return new Box(id, organisation, name, x + dx, y + dy, w, h, parent, body, fill, edge, accent, dash, frame,
                badges.stream().map(badge -> badge.moved(dx, dy)).toList(), pinned, placed);
    }
}
