package roundtable.controls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;

/**
 * One of many things, such as an organisation: opens with a line to search in; a choice is kept at once.
 *
 * @param <T> what is chosen; null among the choices stands for "none"
 */
public final class SearchField<T> extends SearchableComboBox<T> {

    private final Choices<T> kept;

    /**
     * A field on a choice.
     *
     * @param choices what can be chosen now; asked again at each refresh
     * @param text how a choice reads, null included
     */
    public SearchField(Supplier<List<T>> choices, Function<T, String> text, Supplier<T> get, Consumer<T> set) {
        kept = new Choices<>(this, choices, text, get, set);
        getStyleClass().add("search-field");
        setVisibleRowCount(12);
        addEventFilter(KeyEvent.KEY_TYPED, this::openByTyping);
    }

    /** Typing on the closed field opens it and goes on in its search line. */
    private void openByTyping(KeyEvent event) {
        boolean text = !event.getCharacter().isBlank() && !Character.isISOControl(event.getCharacter().charAt(0));
        if (text && !isShowing() && !event.isShortcutDown() && !event.isAltDown()) {
            show();
            if (getScene().getFocusOwner() instanceof TextInputControl search) {
                search.appendText(event.getCharacter());
                event.consume();
            }
        }
    }

    /** Shows the choices and the value as they are now. */
    public void refresh() {
        kept.refresh();
    }
}
