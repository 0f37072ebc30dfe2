package roundtable.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/**
 * Good news that needs no answer and passes by, with the one thing one may want to do next. Its button never takes the
 * focus, or everything typed would go there instead of into the window; a key does the same, also when the sentence
 * is gone.
 */
final class Passing {

    /** The key that does what the last passing sentence offers. */
    static final KeyCombination KEY = new KeyCodeCombination(KeyCode.F12);

    private static final Duration STAY = Duration.seconds(8);
    private static final double GAP = 12;
    private static final double WIDTH = 480;

    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private Runnable offered = () -> { };

    /** Whether there has been a sentence whose offer is still good. */
    ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Says a sentence over a window that offers nothing; what was offered last is offered still. */
    void say(Node owner, String text) {
        show(owner, sentence(text));
    }

    /** Says a sentence over a window; the offer reads as its text with the key. */
    void say(Node owner, String text, String offer, Runnable action) {
        offered = action;
        waiting.set(true);
        Button next = new Button(offer + "  " + KEY.getDisplayText());
        next.setId("passing-offer");
        next.setAccessibleText(offer);
        next.setFocusTraversable(false);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> take());
        HBox line = new HBox(GAP, sentence(text), next);
        line.setAlignment(Pos.CENTER_LEFT);
        show(owner, line);
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMaxWidth(WIDTH);
        return sentence;
    }

    private static void show(Node owner, Node line) {
        Notifications.create().owner(owner).graphic(line).hideAfter(STAY).show();
    }

    /** Does what the last sentence offers. */
    void take() {
        offered.run();
    }
}
