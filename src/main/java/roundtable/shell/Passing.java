package roundtable.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
    /** Width of a long sentence, as a multiple of the size of its letters. */
    private static final double WIDTH = 30;

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
        show(owner, sentence(text), next);
    }

    /** A sentence that goes over several lines where it is long; a label would end in dots here. */
    private static Text sentence(String text) {
        Text sentence = new Text(text);
        sentence.getStyleClass().add("passing-sentence");
        sentence.fontProperty().subscribe(font -> {
            sentence.setWrappingWidth(0);
            sentence.setWrappingWidth(Math.min(Math.ceil(sentence.getLayoutBounds().getWidth()), WIDTH * font.getSize()));
        });
        return sentence;
    }

    private static void show(Node owner, Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("passing");
        // What lies over a window has its colours but not the size of its letters.
        line.setStyle(owner.getScene().getRoot().getStyle());
        Notifications.create().owner(owner).graphic(line).hideAfter(STAY).show();
    }

    /** Does what the last sentence offers. */
    void take() {
        offered.run();
    }
}
