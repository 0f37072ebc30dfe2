package roundtable.organisations;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.controls.Commits;

/** A line to add something by typing its name: Enter or leaving the line adds it, Escape empties the line. */
final class AddLine extends TextField implements Commits {

    private final Consumer<String> add;

    AddLine(String id, String prompt, Consumer<String> add) {
        this.add = add;
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("add-line");
        setOnAction(event -> commit());
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    @Override
    public void commit() {
        String text = getText().strip();
        if (!text.isEmpty()) {
            clear();
            add.accept(text);
        }
    }
}
