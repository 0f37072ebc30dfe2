package roundtable.map;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A sentence at the foot of the map about what has just been done, which goes away by itself, or about what is going on. */
final class MessageLine extends Label {

    private final PauseTransition stay = new PauseTransition(Duration.seconds(7));
    private String standing = "";

    MessageLine() {
        setId("map-message");
        getStyleClass().add("message-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
        stay.setOnFinished(event -> show(standing));
    }

    void say(String text) {
        show(text.isBlank() || standing.isEmpty() ? text + standing : text + "\n" + standing);
        stay.playFromStart();
    }

    /** Says what is going on until something else is; nothing with an empty text. */
    void hold(String text) {
        standing = text;
        stay.stop();
        show(text);
    }

    private void show(String text) {
        setText(text);
        setAccessibleText(text);
        setVisible(!text.isBlank());
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    }
}
