package roundtable.drawing;

import java.util.List;
import roundtable.book.Confidentiality;
import roundtable.book.RelationKind.Dash;

/**
 * One line of the legend: a mark that is on the drawing and what it means.
 *
 * @param colour #rrggbb
 * @param dash of the sample line
 * @param width of the sample line in points
 */
public record LegendEntry(Mark mark, String text, String colour, Dash dash, double width) {

    /** What the sample shows. */
    public enum Mark {
        /** A line of a relation kind: colour and dash. */
        RELATION,
        /** A small card with the colour of a sector. */
        SECTOR,
        /** A line of a strength: width. */
        STRENGTH,
        /** The open head of an informal relation. */
        INFORMAL,
        /** Heads at both ends. */
        BOTH_WAYS,
        /** A number on a line and what the line says. */
        TEXT
    }

    /** The sample of an entry that explains a line, lying on a height from an x on; all lengths in points. */
    public Line sample(double x, double y, double length) {
        boolean head = mark == Mark.INFORMAL || mark == Mark.BOTH_WAYS;
        return new Line("", "", "", text, List.of(new Point(x, y), new Point(x + length, y)), colour, dash, width,
                mark == Mark.BOTH_WAYS, head, mark == Mark.INFORMAL,
                Confidentiality.PUBLIC);
    }
}
