package planted.workspace;

import javafx.scene.control.Label;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesTheScene {
    Label label;
}
