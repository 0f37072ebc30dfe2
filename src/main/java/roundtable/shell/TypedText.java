package roundtable.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import roundtable.controls.Commits;

/** Text that stands in a field and has not been handed over yet. */
final class TypedText {

    private TypedText() {
    }

    /** Hands over what is typed in the focused field, so that undo, export and closing find the whole truth. */
    static void commit(Scene scene) {
        if (scene == null) {
            return;
        }
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof Commits field) {
                field.commit();
                return;
            }
        }
    }
}
