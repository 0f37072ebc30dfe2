package planted.shell;

import javafx.application.Platform;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class DoesTheForbidden {
    void startsAThread() {
        new Thread(() -> { }).start();
    }

    void prints() {
        System.out.println();
    }

    void waitsForTheWindow() {
        Platform.runLater(() -> { });
    }
}
