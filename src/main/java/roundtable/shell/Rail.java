package roundtable.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.Keys;
import roundtable.words.Words;

/** The strip at the left edge that leads from screen to screen. */
final class Rail extends VBox {

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    Rail(Words words, List<ScreenPlace> places, Consumer<ScreenPlace> open) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (ScreenPlace place : places.stream().filter(each -> each != ScreenPlaces.CATALOGUES).toList()) {
            ToggleButton button = new ToggleButton(words.text(place.key()), new FontIcon(place.icon()));
            button.setAccessibleText(words.text(place.key()));
            button.setId("rail-" + place.key().substring(place.key().lastIndexOf('.') + 1));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(words.text(place.key()) + "  " + Keys.text(place.keys(), words)));
            button.setToggleGroup(group);
            button.setOnAction(_ -> open.accept(place));
            buttons.put(place.key(), button);
            getChildren().add(button);
        }
    }

    /** Marks the screen that is open; none where it has no place here. */
    void mark(ScreenPlace place) {
        buttons.forEach((key, button) -> button.setSelected(key.equals(place.key())));
    }
}
