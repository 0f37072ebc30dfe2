package roundtable.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** The line under a field that gently says what is worth a second look; takes no room while it is empty. */
public final class Hint extends Label {

    public Hint() {
        this("");
    }

    /** A line that says a sentence. */
    public Hint(String sentence) {
        super(sentence);
        getStyleClass().add("field-hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(Bindings.isNotEmpty(textProperty()));
        managedProperty().bind(visibleProperty());
    }

    /** Says a sentence; an empty one takes it away. */
    public void say(String sentence) {
        if (!sentence.equals(getText())) {
            setText(sentence);
        }
    }
}
