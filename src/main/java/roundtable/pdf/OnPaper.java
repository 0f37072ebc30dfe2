package roundtable.pdf;

/**
 * How a chart is to be printed.
 *
 * @param tiled in the size in which it is read, over as many sheets as that takes, to be put together; otherwise made
 *        to fit one sheet
 */
public record OnPaper(Paper paper, boolean tiled) {

    /** The whole chart on one sheet. */
    public static OnPaper fitted(Paper paper) {
        return new OnPaper(paper, false);
    }

    /** In reading size over several sheets. */
    public static OnPaper tiled(Paper paper) {
        return new OnPaper(paper, true);
    }

    /**
     * What comes of it.
     *
     * @param columns sheets side by side
     * @param rows sheets one below the other
     * @param sheets that have something on them
     * @param smallest size of the smallest letters on paper in points; 0 for a chart without boxes
     */
    public record Outcome(int columns, int rows, int sheets, double smallest) {

        /** From this size on most people read without effort. */
        public static final double READABLE = 7.95;

        public boolean readable() {
            return smallest >= READABLE;
        }
    }
}
