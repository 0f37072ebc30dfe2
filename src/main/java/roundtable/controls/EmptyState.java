package roundtable.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: a picture, a sentence that says the next step, and the button for it. */
public final class EmptyState extends VBox {

    private final Label sentence;

    /** A place with a sentence only, where the next step lies somewhere else. */
    public EmptyState(Ikon icon, String sentence) {
        this.sentence = new Label(sentence);
        this.sentence.setWrapText(true);
        this.sentence.setMinHeight(USE_PREF_SIZE);
        this.sentence.getStyleClass().add("empty-state-sentence");
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-state-icon");
        getStyleClass().add("empty-state");
        managedProperty().bind(visibleProperty());
        getChildren().addAll(picture, this.sentence);
    }

    /** A place with a sentence and the button that does what it says. */
    public EmptyState(Ikon icon, String sentence, String button, Runnable action) {
        this(icon, sentence);
        Button step = new Button(button);
        step.setAccessibleText(button);
        step.getStyleClass().add(Styles.ACCENT);
        step.setOnAction(e -> action.run());
        getChildren().add(step);
    }

    /** The button, to be given an id or the focus; null without one. */
    public Button button() {
        return getChildren().getLast() instanceof Button button ? button : null;
    }

    /** Changes the sentence. */
    public void setSentence(String text) {
        sentence.setText(text);
    }
}
