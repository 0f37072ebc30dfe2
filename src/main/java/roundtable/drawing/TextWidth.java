package roundtable.drawing;

/** How wide a text is when it is drawn; the screen, the page and the picture bring their own. */
@FunctionalInterface
public interface TextWidth {

    /**
     * The width of a text on one line, in points.
     *
     * @param size of the letters in points
     */
    double of(String text, double size, boolean bold);
}
