package roundtable.controls;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** How wide a field must be so that a certain text stands in it whole. */
final class LineWidth {

    /** Pixels for the caret and for rounding. */
    private static final double SPARE = 8;

    private LineWidth() {
    }

    /** Width in pixels of a field that shows a text in its font, with what stands at its two ends, in pixels too. */
    static double of(TextField field, String text, double ends) {
        Text line = new Text(text);
        line.setFont(field.getFont());
        return field.snappedLeftInset() + Math.ceil(line.getLayoutBounds().getWidth()) + ends
                + field.snappedRightInset() + SPARE;
    }
}
