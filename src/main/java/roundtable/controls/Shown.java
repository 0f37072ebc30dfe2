package roundtable.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Keeps a part of a screen up to date while it is shown; what changes meanwhile is caught up when it is shown again. */
public final class Shown {

    private final Node node;
    private final Runnable update;
    private boolean stale = true;

    private Shown(Node node, Runnable update) {
        this.node = node;
        this.update = update;
    }

    /** Runs an update now or as soon as the node is shown, and again after each change of what is followed. */
    public static void follow(Node node, ObservableValue<?> followed, Runnable update) {
        Shown shown = new Shown(node, update);
        followed.addListener((_, _, _) -> shown.changed());
        node.sceneProperty().addListener((_, _, _) -> shown.catchUp());
        visible(node).addListener((_, _, _) -> shown.catchUp());
        shown.catchUp();
    }

    /** Whether a node and all that it stands in are visible. */
    private static ObservableValue<Boolean> visible(Node node) {
        return node.visibleProperty().flatMap(is -> is
                ? node.parentProperty().<Boolean>flatMap(Shown::visible).orElse(true) : node.visibleProperty());
    }

    private void changed() {
        stale = true;
        catchUp();
    }

    private void catchUp() {
        if (stale && node.getScene() != null && visible(node).getValue()) {
            stale = false;
            update.run();
        }
    }
}
