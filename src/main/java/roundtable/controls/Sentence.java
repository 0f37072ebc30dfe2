package roundtable.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** The line under a field that says what is wrong; takes no room while it is empty. */
final class Sentence extends Label {

    Sentence() {
        getStyleClass().add("field-sentence");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(Bindings.isNotEmpty(textProperty()));
        managedProperty().bind(visibleProperty());
    }
}
