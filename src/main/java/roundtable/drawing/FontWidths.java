package roundtable.drawing;

/** Text widths of the program's own fonts, for pages and pictures made without a window. */
public final class FontWidths implements TextWidth {

    @Override
    public double of(String text, double size, boolean bold) {
        return text.length() * size * 0.55;
    }
}
