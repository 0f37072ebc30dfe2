package roundtable.map;

/**
 * What can be read at a zoom: far away a card shows just its short name, as large as it fits, and lines say nothing.
 *
 * @param zoom in steps, so that texts change now and then and not with every turn of the wheel
 */
record Detail(double zoom) {

    /** The least height of letters on the screen that one can read, in pixels. */
    static final double LEAST = 9;

    private static final double STEP = 0.05;
    private static final double NAMES = 0.88;
    private static final double WORDS = 0.8;

    /** The detail at a zoom. */
    static Detail at(double zoom) {
        return new Detail(Math.max(STEP, Math.floor(zoom / STEP + 1e-6) * STEP));
    }

    /** Whether the texts stand in the cards as they do on paper. */
    boolean whole() {
        return zoom >= NAMES;
    }

    /** Whether one can read what lines say. */
    boolean words() {
        return zoom >= WORDS;
    }
}
