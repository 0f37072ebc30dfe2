package roundtable.shell;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.stage.Stage;

/** Notices when the user gives the whole system another look, such as dark or high contrast, and takes it on. */
final class SystemLook {

    /** The system knows it only weakly, so that a window that was closed is forgotten. */
    private final InvalidationListener listener;

    /** Watches for as long as somebody keeps this; a window that has a look of its own stays as it is. */
    SystemLook(Stage stage, Supplier<Settings> settings) {
        listener = look -> {
            if (stage.getScene() != null && settings.get().theme() == Theme.SYSTEM) {
                Theme.SYSTEM.dress(stage.getScene(), settings.get().textSize());
            }
        };
        Platform.getPreferences().addListener(new WeakInvalidationListener(listener));
    }
}
