package roundtable.drawing;

import java.util.List;

/**
 * A text on a drawing, already broken into lines that fit their place. Lines are drawn from the left edge, those of
 * a relation's label and of a lane's heading in the middle.
 *
 * @param of id of the box or line that it names
 * @param text the whole text
 * @param lines the text as it is drawn, one after the other
 * @param size of the letters in points
 * @param colour of the letters, #rrggbb
 * @param x left edge of the place in points
 * @param y top edge of the place in points
 */
public record Label(
        String of,
        Role role,
        String text,
        List<String> lines,
        double size,
        boolean bold,
        String colour,
        double x,
        double y,
        double w,
        double h) {

    /** Height of one line, as a multiple of the size of its letters. */
    public static final double LINE_HEIGHT = 1.25;

    private static final double ASCENT = 0.97;

    /** What a text is to its box or line. */
    public enum Role {
        /** The short name over the long one. */
        HEADING,
        /** The name of a box. */
        NAME,
        /** What a box is besides: its sector where no column says so, the role of a seat. */
        MARK,
        /** What a line says. */
        LINE,
        /** The name of a level or a sector. */
        LANE
    }

    /** Whether its lines are drawn about the middle of the place instead of from its left edge. */
    public boolean centred() {
        return role == Role.LINE;
    }

    /** Where the letters of a line stand, in points from the top of the drawing. */
    public double baseline(int line) {
        return y + size * (line * LINE_HEIGHT + ASCENT);
    }

    /** Whether its lines leave out the end of the text, for which there was no room. */
    public boolean isCut() {
        return !lines.getLast().equals(text) && lines.getLast().endsWith(Wrapping.CUT) && !text.endsWith(Wrapping.CUT);
    }

    Label moved(double dx, double dy) {
        return new Label(of, role, text, lines, size, bold, colour, x + dx, y + dy, w, h);
    }
}
