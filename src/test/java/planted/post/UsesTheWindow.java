package planted.post;

import javafx.scene.control.Label;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesTheWindow {
    Label label;
}
