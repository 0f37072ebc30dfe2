package roundtable.controls;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

/** The way of a choice from a combo box into the book and back, shared by the two kinds of boxes. */
final class Choices<T> {

    private final ComboBox<T> box;
    private final Supplier<List<T>> choices;
    private final Supplier<T> get;
    private final Consumer<T> set;
    private final Tooltip whole = new Tooltip();
    private boolean listed;
    private boolean refreshing;
    private boolean taking;
    private Labeled told;

    /** @param late whether the list is made only when it opens for the first time, because it may be long */
    Choices(ComboBox<T> box, Supplier<List<T>> choices, Function<T, String> text, Supplier<T> get, Consumer<T> set,
            boolean late) {
        this.box = box;
        this.listed = !late;
        this.choices = choices;
        this.get = get;
        this.set = set;
        box.setConverter(new Shown(text));
        box.setTooltip(whole);
        box.valueProperty().addListener((o, was, is) -> chosen());
        box.showingProperty().addListener((o, was, is) -> chosen());
        refresh();
    }

    /** Shows the value, and the choices once somebody has asked for them. */
    void refresh() {
        show(listed ? choices.get() : Collections.singletonList(get.get()));
    }

    /** Makes the list, because it is about to open. */
    void fill() {
        listed = true;
        refresh();
    }

    private void show(List<T> now) {
        refreshing = true;
        T value = get.get();
        if (!box.getItems().equals(now)) {
            // A new list, not new contents: the search line's earlier filtered lists still listen to the old one.
            box.setItems(FXCollections.observableArrayList(now));
        }
        if (!Objects.equals(box.getValue(), value)) {
            box.setValue(value);
        }
        refreshing = false;
        sayNone();
        tell();
    }

    /** The cell of a closed box does not notice that it shows "none" instead of nothing, and would stay or become empty. */
    private void sayNone() {
        if (box.getValue() == null && box.getItems().contains(null) && box.lookup(".combo-box > .list-cell") instanceof Labeled cell) {
            if (cell != told) {
                told = cell;
                // The box with a search line hands its value on to a box within, which empties its cell later.
                cell.textProperty().addListener((_, _, text) -> {
                    if (text == null || text.isEmpty()) {
                        sayNone();
                    }
                });
            }
            cell.setText(box.getConverter().toString(null));
        }
    }

    /** A long value may be cut in the field; the tooltip has all of it. */
    private void tell() {
        T value = box.getValue();
        whole.setText(value == null && !box.getItems().contains(null) ? null : box.getConverter().toString(value));
    }

    /**
     * The arrows walk through an open list without taking anything: what is marked when it closes is taken. Taking it may
     * make the field's card anew and so close the field, which is no second choice.
     */
    private void chosen() {
        if (!refreshing && !taking && !box.isShowing() && !Objects.equals(box.getValue(), get.get())) {
            taking = true;
            try {
                set.accept(box.getValue());
            } finally {
                taking = false;
            }
        }
        tell();
    }

    private final class Shown extends StringConverter<T> {

        private final Function<T, String> text;

        Shown(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public String toString(T value) {
            // While the list is exchanged the box is empty for a moment, which need not be one of the choices.
            return value == null && refreshing ? "" : text.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("A choice is taken from the list, never typed: " + typed);
        }
    }
}
