package roundtable.pdf;

/** What a chart is printed on. */
public enum Paper {

    /** The whole chart on one sheet of A4. */
    A4(297, 210),
    /** The whole chart on one sheet of A3. */
    A3(420, 297),
    /** In full size over several sheets of A4, to be put together. */
    TILES(297, 210);

    private final double longSide;
    private final double shortSide;

    Paper(double longSide, double shortSide) {
        this.longSide = longSide;
        this.shortSide = shortSide;
    }

    /** Width in millimetres. */
    double width(boolean landscape) {
        return landscape ? longSide : shortSide;
    }

    /** Height in millimetres. */
    double height(boolean landscape) {
        return landscape ? shortSide : longSide;
    }
}
