package roundtable.minutes;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import roundtable.book.Nullable;

/** What is opened beside the writing; in a window too small for both, instead of it. */
final class SidePanel {

    /** Widths of the panel that the window needs to show the writing beside it. */
    private static final double BOTH = 3;

    private final BorderPane minutes;
    private final Runnable back;
    private @Nullable Node writing;
    private @Nullable Region open;

    /**
     * Nothing is open yet.
     *
     * @param back goes on with the writing
     */
    SidePanel(BorderPane minutes, Runnable back) {
        this.minutes = minutes;
        this.back = back;
        minutes.widthProperty().addListener((o, was, is) -> arrange());
    }

    /** What a panel is beside of. */
    void beside(Node page) {
        writing = page;
        arrange();
    }

    /** Opens a panel and goes to it, or closes it where one is in it already. */
    void toggle(Region panel) {
        if (open == panel && panel.isFocusWithin()) {
            close();
        } else {
            open = panel;
            arrange();
            // Only what is laid out can be focused.
            panel.applyCss();
            panel.layout();
            panel.requestFocus();
        }
    }

    /** Closes what is open and goes on with the writing. */
    void close() {
        open = null;
        arrange();
        back.run();
    }

    private void arrange() {
        boolean instead = open != null && width(open) * BOTH > minutes.getWidth();
        minutes.setRight(instead ? null : open);
        minutes.setCenter(instead ? open : writing);
    }

    private static double width(Region panel) {
        panel.applyCss();
        return panel.prefWidth(-1);
    }
}
