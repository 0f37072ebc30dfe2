package roundtable.controls;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The way of typed text from a field into the book and back: handed over after a pause, on leaving and when asked. */
public final class Typing {

    private final TextInputControl field;
    private final Supplier<String> stored;
    private final Consumer<String> store;
    private final Sentence sentence = new Sentence();
    private final Idle idle = new Idle(Idle.TYPING, this::commit);
    private Runnable leave = () -> { };
    private Supplier<String> row = () -> null;
    private String shown;
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
        field.sceneProperty().addListener((o, was, is) -> enterWindow());
        sentence.textProperty().addListener((o, was, is) ->
                field.pseudoClassStateChanged(Styles.STATE_DANGER, !is.isEmpty()));
    }

    Label sentence() {
        return sentence;
    }

    void onLeave(Runnable then) {
        leave = then;
    }

    void about(Supplier<String> key) {
        row = key;
        shown = row.get();
    }

    void commit() {
        String text = text();
        if (!text.equals(handedOver) || refused()) {
            handOver(text, () -> store.accept(text));
        }
    }

    /** Stores something in its own way that reads as a text. */
    void handOver(String text, Runnable way) {
        idle.stop();
        handedOver = text;
        if (!text().equals(text)) {
            field.setText(text);
        }
        sentence.setText("");
        storing = true;
        way.run();
        storing = false;
        seen = value();
        keepRefused();
    }

    /** Shows what is stored; text that is being typed stays, and so does text that could not be stored. */
    void refresh() {
        if (storing) {
            return;
        }
        boolean turned = !Objects.equals(row.get(), shown);
        boolean news = !value().equals(seen);
        boolean typing = field.isFocused() && !text().equals(handedOver);
        if (turned || news && !typing || !news && !field.isFocused() && !refused()) {
            show();
        }
    }

    /** Shows what is stored, or the text that was refused in its place. */
    private void show() {
        idle.stop();
        shown = row.get();
        seen = value();
        Optional<Waiting.Text> waiting = waiting();
        handedOver = waiting.map(Waiting.Text::typed).orElse(seen);
        start = seen;
        sentence.setText(waiting.map(Waiting.Text::sentence).orElse(""));
        if (!text().equals(handedOver)) {
            field.setText(handedOver);
            turn();
        }
    }

    private void enterWindow() {
        if (!field.isFocused() && text().equals(seen) && waiting().isPresent()) {
            show();
        }
    }

    private void keepRefused() {
        if (field.getScene() != null && row.get() != null) {
            Waiting texts = Waiting.in(field.getScene());
            if (refused()) {
                texts.keep(new Waiting.Text(row.get(), called(), handedOver, sentence.getText(), seen));
            } else {
                texts.forget(row.get(), called());
            }
        }
    }

    private Optional<Waiting.Text> waiting() {
        return field.getScene() == null || row.get() == null ? Optional.empty()
                : Waiting.in(field.getScene()).at(row.get(), called(), value());
    }

    /** Tells the field from the others of its row; the same in every language where the field has a name of its own. */
    private String called() {
        return Objects.requireNonNullElse(field.getId(), Objects.requireNonNullElse(field.getAccessibleText(), ""));
    }

    private boolean refused() {
        return !sentence.getText().isEmpty();
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
            // Until it is styled a field takes no letters: whoever types on in a new one would lose the first of them.
            field.applyCss();
            start = refused() ? value() : text();
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
