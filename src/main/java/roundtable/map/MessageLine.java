package roundtable.map;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A sentence at the foot of the map about what has just been done, which goes away by itself. */
final class MessageLine extends Label {

    private final PauseTransition stay = new PauseTransition(Duration.seconds(7));

    MessageLine() {
        setId("map-message");
        getStyleClass().add("message-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
        stay.setOnFinished(event -> setVisible(false));
    }

    void say(String text) {
        setText(text);
        setAccessibleText(text);
        setVisible(!text.isBlank());
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
        stay.playFromStart();
    }
}
