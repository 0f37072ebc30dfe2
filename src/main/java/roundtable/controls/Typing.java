package roundtable.controls;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The way of typed text from a field into the book and back: handed over after a pause, on leaving and when asked. */
final class Typing {

    private final TextInputControl field;
    private final Supplier<String> stored;
    private final Consumer<String> store;
    private final Sentence sentence = new Sentence();
    private final Idle idle = new Idle(Idle.TYPING, this::commit);
    private Runnable leave = () -> { };
    private String seen = "";
    private String handedOver = "";
    private String start = "";
    private boolean storing;

    Typing(TextInputControl field, Supplier<String> stored, Consumer<String> store) {
        this.field = field;
        this.stored = stored;
        this.store = store;
        show();
        field.textProperty().addListener((o, was, is) -> typed());
        field.focusedProperty().addListener((o, was, is) -> focus(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sentence.textProperty().addListener((o, was, is) ->
                field.pseudoClassStateChanged(Styles.STATE_DANGER, !is.isEmpty()));
    }

    Label sentence() {
        return sentence;
    }

    void onLeave(Runnable then) {
        leave = then;
    }

    void commit() {
        idle.stop();
        String text = text();
        if (!text.equals(handedOver)) {
            handedOver = text;
            sentence.setText("");
            storing = true;
            store.accept(text);
            storing = false;
            seen = value();
        }
    }

    /** Shows what is stored; text that is being typed stays, and so does text that could not be stored. */
    void refresh() {
        if (storing) {
            return;
        }
        boolean news = !value().equals(seen);
        boolean typing = field.isFocused() && !text().equals(handedOver);
        if (news && !typing || !news && !field.isFocused() && sentence.getText().isEmpty()) {
            show();
        }
    }

    private void show() {
        seen = value();
        handedOver = seen;
        start = seen;
        sentence.setText("");
        if (!text().equals(seen)) {
            field.setText(seen);
            turn();
        }
    }

    /** Who types goes on at the end; who only looks sees how the text begins. */
    private void turn() {
        if (field.isFocused()) {
            field.end();
        } else {
            field.home();
        }
    }

    private void typed() {
        if (!text().equals(handedOver)) {
            idle.restart();
        }
    }

    private void focus(boolean gained) {
        if (gained) {
            start = text();
            return;
        }
        commit();
        leave.run();
        refresh();
        turn();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !text().equals(start)) {
            event.consume();
            field.setText(start);
            field.end();
            commit();
        }
    }

    private String text() {
        return Objects.requireNonNullElse(field.getText(), "");
    }

    private String value() {
        return Objects.requireNonNullElse(stored.get(), "");
    }
}
