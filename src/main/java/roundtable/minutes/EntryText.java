package roundtable.minutes;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.controls.CommitArea;

/**
 * The text of a line of the minutes. Enter goes on to the next line, Shift+Enter breaks the line within, Backspace in
 * an empty one removes it, the arrows walk from line to line, and with Alt they carry the line along.
 */
final class EntryText extends CommitArea {

    /** What the keys of a line ask for. */
    interface Keys {

        void next();

        void removeEmpty();

        void walk(int by);

        void move(int by);
    }

    private final Keys keys;

    EntryText(Supplier<String> get, Consumer<String> set, Keys keys) {
        super(get, set);
        this.keys = keys;
        getStyleClass().add("entry-text");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts a text at the end, apart from what stands there, and keeps it. */
    void insert(String text) {
        appendText(getText().isBlank() || getText().endsWith(" ") ? text : " " + text);
        end();
        commit();
    }

    private void pressed(KeyEvent event) {
        if (!event.isConsumed() && act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (code == KeyCode.ENTER && plain) {
            return enter(event.isShiftDown());
        }
        if (code == KeyCode.BACK_SPACE && plain && getText().isEmpty()) {
            keys.removeEmpty();
            return true;
        }
        return (code == KeyCode.UP || code == KeyCode.DOWN) && !event.isShiftDown() && !event.isShortcutDown()
                && arrow(code == KeyCode.UP ? -1 : 1, event.isAltDown());
    }

    private boolean enter(boolean within) {
        if (within) {
            replaceSelection("\n");
        } else {
            keys.next();
        }
        return true;
    }

    private boolean arrow(int by, boolean carry) {
        if (carry) {
            keys.move(by);
            return true;
        }
        boolean atEdge = Math.abs(lineOf(getCaretPosition()) - lineOf(by < 0 ? 0 : getLength())) < 2;
        if (atEdge) {
            keys.walk(by);
        }
        return atEdge;
    }

    /** Top of the line a character stands in, in pixels. */
    private double lineOf(int character) {
        Rectangle2D bounds = ((TextAreaSkin) getSkin()).getCharacterBounds(character);
        return bounds == null ? 0 : bounds.getMinY();
    }
}
