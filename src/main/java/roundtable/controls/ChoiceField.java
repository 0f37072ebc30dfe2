package roundtable.controls;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import roundtable.words.Words;

/**
 * One of a few things, such as the kind of a meeting; a choice is kept at once. For many things see
 * {@link SearchField}.
 *
 * @param <T> what is chosen; null among the choices stands for "none"
 */
public final class ChoiceField<T> extends ComboBox<T> {

    private final Choices<T> kept;

    /**
     * A field on a choice.
     *
     * @param choices what can be chosen now; asked again at each refresh
     * @param text how a choice reads, null included
     */
    public ChoiceField(Supplier<List<T>> choices, Function<T, String> text, Supplier<T> get, Consumer<T> set) {
        kept = new Choices<>(this, choices, text, get, set);
        getStyleClass().add("choice-field");
    }

    /** A field on one constant of an enumeration, shown in the user's language. */
    public static <E extends Enum<E>> ChoiceField<E> of(Class<E> type, Words words, Supplier<E> get, Consumer<E> set) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return new ChoiceField<>(() -> all, value -> value == null ? "" : words.of(value), get, set);
    }

    /** Shows the choices and the value as they are now. */
    public void refresh() {
        kept.refresh();
    }
}
