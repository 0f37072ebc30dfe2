package roundtable.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import roundtable.words.Words;

/** Sentences to the user: one to read, one to answer, one that passes by. */
final class Messages {

    private static final Duration PASSING = Duration.seconds(8);
    private static final double GAP = 12;

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

    /**
     * Good news that needs no answer, with the one thing one may want to do next. The button never takes the focus:
     * while a passing sentence has it, everything typed would go there instead of into the window.
     */
    static void pass(Node owner, String text, String actionText, Runnable action) {
        Button next = new Button(actionText);
        next.setFocusTraversable(false);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> action.run());
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        HBox line = new HBox(GAP, sentence, next);
        line.setAlignment(Pos.CENTER_LEFT);
        Notifications.create().owner(owner).graphic(line).hideAfter(PASSING).show();
    }

    private static Alert show(Window owner, Words words, Alert alert) {
        Theme.follow(alert, owner);
        alert.setTitle(words.text("shell.title"));
        alert.setHeaderText(null);
        return alert;
    }
}
