package roundtable.controls;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line to add something by typing its name: Enter or leaving the line adds it, Escape empties the line. */
public final class AddLine extends TextField implements Commits, Tells {

    private final Consumer<String> add;
    private final Label sentence = new Sentence();
    private Function<String, Optional<String>> refusal = text -> Optional.empty();

    /**
     * An empty line.
     *
     * @param id name of the control for tests
     * @param prompt what it asks for
     * @param add takes what was typed, without blanks around it
     */
    public AddLine(String id, String prompt, Consumer<String> add) {
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
                tell("");
                event.consume();
            }
        });
    }

    /** Gives the sentence why a text cannot be added; such a text stays in the line. */
    public void refuse(Function<String, Optional<String>> why) {
        refusal = why;
    }

    @Override
    public Label sentence() {
        return sentence;
    }

    @Override
    public void commit() {
        String text = getText().strip();
        if (text.isEmpty()) {
            tell("");
            return;
        }
        refusal.apply(text).ifPresentOrElse(this::tell, () -> {
            clear();
            tell("");
            add.accept(text);
        });
    }
}
