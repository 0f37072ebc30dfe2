package roundtable.controls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.controlsfx.control.SearchableComboBox;

/**
 * One of many things, such as an organisation: opens with a line to search in; a choice is kept at once.
 *
 * @param <T> what is chosen; null among the choices stands for "none"
 */
public final class SearchField<T> extends SearchableComboBox<T> {

    /** Widths of a letter m up to which a value is always shown whole. */
    private static final double WHOLE = 12;
    /** What the arrow needs: pixels for itself and widths of a letter m around it. */
    private static final double ARROW = 24;
    private static final double AROUND = 2;

    private final Choices<T> kept;

    /**
     * A field on a choice.
     *
     * @param choices what can be chosen now; asked when the list opens first, and from then on at each refresh
     * @param text how a choice reads, null included
     */
    public SearchField(Supplier<List<T>> choices, Function<T, String> text, Supplier<T> get, Consumer<T> set) {
        kept = new Choices<>(this, choices, text, get, set, true);
        getStyleClass().add("search-field");
        setVisibleRowCount(12);
        addEventFilter(KeyEvent.KEY_TYPED, this::openByTyping);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> kept.fill());
        valueProperty().addListener((_, _, _) -> requestLayout());
    }

    /** Wide enough for a short value; a tooltip tells a long one whole. */
    @Override
    protected double computeMinWidth(double height) {
        if (!(lookup(".list-cell") instanceof Labeled cell)) {
            return super.computeMinWidth(height);
        }
        Text shown = new Text(getConverter().toString(getValue()));
        shown.setFont(cell.getFont());
        double letter = cell.getFont().getSize();
        return ARROW + AROUND * letter + Math.min(WHOLE * letter, Math.ceil(shown.getLayoutBounds().getWidth()));
    }

    @Override
    public void show() {
        kept.fill();
        super.show();
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
