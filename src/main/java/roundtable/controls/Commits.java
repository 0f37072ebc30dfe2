package roundtable.controls;

import javafx.scene.Node;
import javafx.scene.Scene;

/** A control that holds typed text for a moment. The window asks it to hand the text over before undo, export and close. */
public interface Commits {

    /** Hands over what was typed, now. */
    void commit();

    /** Asks the control that has the focus, or the one it is a part of, to hand over what was typed. */
    static void commitFocused(Scene scene) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof Commits typed) {
                typed.commit();
                return;
            }
        }
    }
}
