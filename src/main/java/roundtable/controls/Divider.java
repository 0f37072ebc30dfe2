package roundtable.controls;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/** The line between two parts of a screen, which stands where somebody left it. */
public final class Divider {

    private static final double LEAST = 0.05;

    private Divider() {
    }

    /**
     * Puts the first divider of two panes where it was left, and keeps where it is left from now on.
     *
     * @param name by which its place is kept
     * @param usual where it stands as long as nobody moved it, as a share of the width
     * @param recall gives what was kept under a name, empty for nothing; what makes no sense is left out
     * @param keep takes a name and what is to be kept
     */
    public static void remember(SplitPane panes, String name, double usual, UnaryOperator<String> recall,
            BiConsumer<String, String> keep) {
        panes.setDividerPositions(share(recall.apply(name), usual));
        double[] pressed = new double[1];
        // Only what a user draws is kept: the panes move it themselves when the window changes.
        panes.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed[0] = panes.getDividerPositions()[0]);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            double now = panes.getDividerPositions()[0];
            if (now != pressed[0]) {
                keep.accept(name, String.valueOf(now));
            }
        });
    }

    private static double share(String text, double usual) {
        try {
            double share = text.isBlank() ? usual : Double.parseDouble(text);
            return share >= LEAST && share <= 1 - LEAST ? share : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
