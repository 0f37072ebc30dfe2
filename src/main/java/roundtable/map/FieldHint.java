package roundtable.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;

/** The gentle sentence under a field of the map's panel; takes no room while there is nothing to look at again. */
final class FieldHint extends Label {

    private final Supplier<Optional<String>> doubt;

    FieldHint(Supplier<Optional<String>> doubt) {
        this.doubt = doubt;
        getStyleClass().add("field-hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Asks again. */
    void refresh() {
        String text = doubt.get().orElse("");
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
