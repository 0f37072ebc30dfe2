package roundtable.controls;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One line of text that may be long, such as a name or a title: it is shown whole over several lines, and Enter hands it over. */
public final class LongLine extends CommitArea {

    /** A line on a text; a getter that gives null means no text. */
    public LongLine(Supplier<String> get, Consumer<String> set) {
        super(get, set);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
                event.consume();
            }
        });
    }
}
