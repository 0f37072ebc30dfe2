package roundtable.drawing;

import roundtable.book.Nullable;

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
        boolean pinned,
        boolean placed) {

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

    /** The same box elsewhere, by a distance in points. */
    Box moved(double dx, double dy) {
        return new Box(id, organisation, name, x + dx, y + dy, w, h, parent, body, fill, edge, accent, pinned, placed);
    }
}
