package roundtable.pdf;

/** Sizes of paper that a chart is printed on. */
public enum Paper {

    A4(297, 210),
    A3(420, 297),
    A2(594, 420);

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
