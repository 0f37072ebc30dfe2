package roundtable.shell;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Undo and redo from anywhere. A text field would take its own text back behind the program's back, so the keys are
 * caught before it: what is typed is handed over first, then the program takes its last step back.
 */
final class UndoKeys {

    private static final String KEY = "roundtable.undo-keys";

    private UndoKeys() {
    }

    static void install(Scene scene, AppCommands commands) {
        @SuppressWarnings("unchecked")
        EventHandler<KeyEvent> old = (EventHandler<KeyEvent>) scene.getProperties().get(KEY);
        if (old != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, old);
        }
        EventHandler<KeyEvent> keys = event -> {
            if (AppCommands.UNDO.match(event)) {
                commands.undo();
                event.consume();
            } else if (AppCommands.REDO.match(event) || AppCommands.REDO_TOO.match(event)) {
                commands.redo();
                event.consume();
            }
        };
        scene.getProperties().put(KEY, keys);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
}
