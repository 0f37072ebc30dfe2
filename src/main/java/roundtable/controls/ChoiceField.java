package roundtable.controls;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.text.Text;
import roundtable.words.Words;

/**
 * One of a few things, such as the kind of a meeting; a choice is kept at once. For many things see
 * {@link SearchField}.
 *
 * @param <T> what is chosen; null among the choices stands for "none"
 */
public final class ChoiceField<T> extends ComboBox<T> {

    /** Widths of a letter m up to which a choice is always shown whole. */
    private static final double WHOLE = 16;
    /** What the arrow needs: pixels for itself and widths of a letter m around it. */
    private static final double ARROW = 24;
    private static final double AROUND = 2;

    private final Choices<T> kept;

    /**
     * A field on a choice.
     *
     * @param choices what can be chosen now; asked again at each refresh
     * @param text how a choice reads, null included
     */
    public ChoiceField(Supplier<List<T>> choices, Function<T, String> text, Supplier<T> get, Consumer<T> set) {
        kept = new Choices<>(this, choices, text, get, set, false);
        getStyleClass().add("choice-field");
    }

    /** A field on one constant of an enumeration, shown in the user's language. */
    public static <E extends Enum<E>> ChoiceField<E> of(Class<E> type, Words words, Supplier<E> get, Consumer<E> set) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return new ChoiceField<>(() -> all, value -> value == null ? "–" : words.title(value), get, set);
    }

    /**
     * The usual look, but without the list among what is styled and measured from the beginning: most fields on a
     * screen are never opened, and their lists took half of the time to show it.
     */
    @Override
    protected Skin<?> createDefaultSkin() {
        ComboBoxListViewSkin<T> skin = new ComboBoxListViewSkin<>(this);
        getChildren().remove(skin.getPopupContent());
        return skin;
    }

    /** Wide enough for the longest choice. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), longest());
    }

    /** Wide enough for the longest choice, unless that is a long name: a tooltip tells it whole. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), Math.max(super.computeMinWidth(height), WHOLE * letter()));
    }

    private double longest() {
        if (!(lookup(".list-cell") instanceof Labeled cell)) {
            return 0;
        }
        Text choice = new Text();
        choice.setFont(cell.getFont());
        return ARROW + AROUND * letter() + getItems().stream().mapToDouble(item -> {
            choice.setText(getConverter().toString(item));
            return Math.ceil(choice.getLayoutBounds().getWidth());
        }).max().orElse(0);
    }

    private double letter() {
        return lookup(".list-cell") instanceof Labeled cell ? cell.getFont().getSize() : 0;
    }

    /** Shows the choices and the value as they are now. */
    public void refresh() {
        kept.refresh();
    }
}
