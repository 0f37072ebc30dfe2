package roundtable.drawing;

import java.util.List;
import roundtable.book.Confidentiality;
import roundtable.book.Nullable;
import roundtable.book.RelationKind.Dash;
import roundtable.drawing.Box.Frame;

/**
 * One line of the legend: a mark that is on the drawing and what it means.
 *
 * @param colour #rrggbb
 * @param dash of the sample line
 * @param width of the sample line in points; by how many steps a sample box is larger
 * @param badge that is explained or, on a sample box, the letters at its edge; null for none
 * @param frame of a sample box
 */
public record LegendEntry(Mark mark, String text, String colour, Dash dash, double width, @Nullable Badge badge, Frame frame) {

    /** An entry that explains a line or a colour. */
    LegendEntry(Mark mark, String text, String colour, Dash dash, double width) {
        this(mark, text, colour, dash, width, null, Frame.PLAIN);
    }

    /** An entry that explains a badge or the letters at an edge. */
    static LegendEntry badge(String text, Badge badge) {
        return new LegendEntry(Mark.BADGE, text, Colours.TEXT, Dash.SOLID, 1, badge, Frame.PLAIN);
    }

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
        TEXT,
        /** A box of a size. */
        SIZE,
        /** A box with a border of its own. */
        BORDER,
        /** A badge or letters. */
        BADGE;

        /** Whether it explains boxes, not lines. */
        public boolean ofBoxes() {
            return this == SECTOR || this == SIZE || this == BORDER || this == BADGE;
        }
    }

    /** Height of the sample of a box in points, and its width, which are larger by its steps. */
    public double sampleHeight() {
        return mark == Mark.SIZE ? 5.5 + 1.5 * width : LegendRows.SECTOR;
    }

    public double sampleWidth() {
        return mark == Mark.SIZE ? 12 + 4 * width : 22;
    }

    /** The sample of an entry that explains a line, lying on a height from an x on; all lengths in points. */
    public Line sample(double x, double y, double length) {
        boolean head = mark == Mark.INFORMAL || mark == Mark.BOTH_WAYS;
        return new Line("", "", "", text, List.of(new Point(x, y), new Point(x + length, y)), colour, dash, width,
                mark == Mark.BOTH_WAYS, head, mark == Mark.INFORMAL,
                Confidentiality.PUBLIC);
    }
}
