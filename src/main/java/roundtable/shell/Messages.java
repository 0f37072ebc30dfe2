package roundtable.shell;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import roundtable.words.Words;

/** Sentences to the user: one to read, one to answer, one that passes by. */
final class Messages {

    private static final Duration PASSING = Duration.seconds(8);

    private Messages() {
    }

    /** Something the user should know before going on. */
    static void tell(Window owner, Words words, String key, Object... values) {
        say(owner, words, words.text(key, values));
    }

    /** As {@link #tell}, for a sentence that is already in the user's language. */
    static void say(Window owner, Words words, String sentence) {
        show(owner, words, new Alert(Alert.AlertType.WARNING, sentence, ButtonType.OK)).showAndWait();
    }

    /** A question with yes and no. */
    static boolean confirm(Window owner, Words words, String key, Object... values) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, words.text(key, values), ButtonType.YES, ButtonType.NO);
        return show(owner, words, alert).showAndWait().filter(ButtonType.YES::equals).isPresent();
    }

    /** Good news that needs no answer, with the one thing one may want to do next. */
    static void pass(Node owner, String text, String actionText, Runnable action) {
        Notifications.create().owner(owner).text(text).hideAfter(PASSING)
                .action(new Action(actionText, _ -> action.run())).show();
    }

    private static Alert show(Window owner, Words words, Alert alert) {
        Theme.follow(alert, owner);
        alert.setTitle(words.text("shell.title"));
        alert.setHeaderText(null);
        return alert;
    }
}
