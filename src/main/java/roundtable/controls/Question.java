package roundtable.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A question above a list, asked only when it must be: takes no room otherwise; Escape or the last button says no. */
public class Question extends VBox {

    private final String cancel;
    private final Runnable back;

    /**
     * Nothing is asked yet.
     *
     * @param cancel what the button says that does nothing
     * @param back where the keys go afterwards
     */
    public Question(String cancel, Runnable back) {
        this.cancel = cancel;
        this.back = back;
        getStyleClass().add("question");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        hide();
    }

    /** Asks; each answer is a button, of which the first is marked. The one that does nothing has the keys. */
    public final void ask(String question, Button... answers) {
        Label text = new Label(question);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        if (answers.length > 0) {
            answers[0].getStyleClass().add(Styles.ACCENT);
        }
        Button no = answer("question-cancel", cancel, this::close);
        FlowPane buttons = new FlowPane(answers);
        buttons.getChildren().add(no);
        buttons.getStyleClass().add("question-answers");
        getChildren().setAll(text, buttons);
        setVisible(true);
        setManaged(true);
        no.requestFocus();
    }

    /** Puts a field between the question and its answers, and the keys into it. */
    public final void with(Node captioned, Node field) {
        getChildren().add(1, captioned);
        field.requestFocus();
    }

    /** An answer; the id is its name for tests. */
    public static Button answer(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Asks no more. */
    public final void close() {
        hide();
        back.run();
    }

    /** Asks no more because something else is in front now; the keys stay where they are. */
    public final void drop() {
        hide();
    }

    private void hide() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
