package roundtable.shell;

import java.util.Collection;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import roundtable.words.Words;

/** Sentences to the user: one to read and one to answer. */
final class Messages {

    private Messages() {
    }

    /** Something the user should know before going on. */
    static void tell(Window owner, Words words, String key, Object... values) {
        say(owner, words, words.text(key, values));
    }

    /** Says why there is nothing to go on with. */
    static <T> Optional<T> none(Window owner, Words words, String key) {
        tell(owner, words, key);
        return Optional.empty();
    }

    /** As {@link #tell}, for a sentence that is already in the user's language. */
    static void say(Window owner, Words words, String sentence) {
        show(owner, words, new Alert(Alert.AlertType.WARNING, sentence, ButtonType.OK)).showAndWait();
    }

    /** A question with yes and no. */
    static boolean confirm(Window owner, Words words, String key, Object... values) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, words.text(key, values), ButtonType.YES, ButtonType.NO);
        // Who presses Enter without reading loses nothing.
        Button yes = (Button) alert.getDialogPane().lookupButton(ButtonType.YES);
        Button no = (Button) alert.getDialogPane().lookupButton(ButtonType.NO);
        yes.setDefaultButton(false);
        no.setDefaultButton(true);
        OneChoice.beginAt(alert, no);
        return show(owner, words, alert).showAndWait().filter(ButtonType.YES::equals).isPresent();
    }

    private static Alert show(Window owner, Words words, Alert alert) {
        Theme.follow(alert, owner);
        alert.setTitle(words.text("shell.title"));
        alert.setHeaderText(null);
        return alert;
    }

    /** Says which letters no font has; nothing where there are none. */
    static void missing(Window owner, Words words, Collection<String> letters) {
        if (!letters.isEmpty()) {
            say(owner, words, words.text("shell.participants.missing", String.join(" ", letters)));
        }
    }
}
