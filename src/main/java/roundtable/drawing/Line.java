package roundtable.drawing;

import java.util.List;
import roundtable.book.Confidentiality;
import roundtable.book.RelationKind.Dash;

/**
 * A relation on a drawing.
 *
 * @param id key of the relation
 * @param from id of the box where it starts
 * @param to id of the box where it ends
 * @param kind name of the relation's kind
 * @param points corners in points, the first on the edge of the first box, the last on the edge of the second
 * @param colour #rrggbb
 * @param width in points; by strength
 * @param startHead whether an arrow points at the first box
 * @param endHead whether an arrow points at the second box
 * @param informal drawn with open heads and a ring where it has no head
 * @param confidentiality who may see it: marked on the screen; on paper only who may see it gets it
 */
public record Line(
        String id,
        String from,
        String to,
        String kind,
        List<Point> points,
        String colour,
        Dash dash,
        double width,
        boolean startHead,
        boolean endHead,
        boolean informal,
        Confidentiality confidentiality) {

    /** Lengths of strokes and gaps in points, in turn; empty for a line without gaps. */
    public double[] dashes() {
        return dashes(dash, width);
    }

    /** Lengths of strokes and gaps in points, in turn, for a line of a width; empty for a line without gaps. */
    public static double[] dashes(Dash dash, double width) {
        double unit = Math.max(1, width * 0.8);
        return switch (dash) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {5 * unit, 3.5 * unit};
            case DOTTED -> new double[] {1.2 * unit, 2.6 * unit};
            case DASH_DOT -> new double[] {6 * unit, 2.5 * unit, 1.2 * unit, 2.5 * unit};
            case LONG_DASH -> new double[] {12 * unit, 4 * unit};
        };
    }

    Line moved(double dx, double dy) {
        return withPoints(points.stream().map(point -> point.moved(dx, dy)).toList());
    }

    /** The same line along other corners. */
    public Line withPoints(List<Point> others) {
        return new Line(id, from, to, kind, others, colour, dash, width, startHead, endHead, informal,
                confidentiality);
    }
}
