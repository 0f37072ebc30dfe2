package roundtable.drawing;

import roundtable.book.Nullable;

/**
 * A level as a band across the drawing, or a sector as a column down it: quiet background behind the boxes.
 *
 * @param key constant of the level, or id of the sector or pillar; null for those that have none
 * @param x left edge in points
 * @param y top edge in points
 * @param colour the fill of a band; the colour of a column's sector, #rrggbb
 * @param label where its name stands
 */
public record Lane(String name, @Nullable String key, Direction direction, double x, double y, double w, double h, String colour, Label label) {

    /** Where the coloured strip of a column lies below its top edge, in points. */
    public static final double STRIP_TOP = Lanes.HEADER - 6;

    /** How a lane runs. */
    public enum Direction {
        /** A level: from left to right. */
        BAND,
        /** A sector: from top to bottom. */
        COLUMN
    }

    Lane moved(double dx, double dy) {
        return new Lane(name, key, direction, x + dx, y + dy, w, h, colour, label.moved(dx, dy));
    }
}
