package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;

/**
 * The line above a table by which it is narrowed: words to find, and choices, each under its caption. In a cramped
 * window the choices fold away behind a button, which says how many of them leave something out.
 */
public final class FilterBar extends FlowPane {

    /**
     * A choice by which the table is narrowed; null wants all.
     *
     * @param <T> what is chosen
     */
    public static final class Wanted<T> {

        private T value;

        private Wanted(T start) {
            value = start;
        }

        /** What is wanted now; null for all. */
        public T value() {
            return value;
        }

        /** Whether something is wanted now. */
        public boolean takes(T other) {
            return value == null || value.equals(other);
        }
    }

    private final Words words;
    private final Runnable changed;
    private final ToggleButton more = new ToggleButton(null, new FontIcon(Feather.FILTER));
    private final List<Captioned> choices = new ArrayList<>();
    private final List<Supplier<Boolean>> narrowing = new ArrayList<>();
    private final List<Runnable> refreshes = new ArrayList<>();
    private final List<Runnable> clears = new ArrayList<>();
    private FindField find;
    private boolean cramped;

    /** An empty line, which tells when something else is wanted. */
    public FilterBar(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("filter-bar");
        more.setId("filter-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setTooltip(new Tooltip(words.text("controls.filter.more")));
        more.selectedProperty().addListener((_, _, _) -> fold());
        getChildren().add(more);
        Cramped.follow(this, is -> {
            cramped = is;
            fold();
        });
    }

    /** In a cramped window captions go as well, as far as a field says by itself what it is. */
    private void fold() {
        shown(more, cramped && !choices.isEmpty());
        getChildren().forEach(each -> {
            if (each instanceof Captioned field) {
                boolean choice = choices.contains(field);
                shown(field, !choice || !cramped || more.isSelected());
                field.setBare(cramped && !choice);
            }
        });
        count();
    }

    private void count() {
        long narrow = narrowing.stream().filter(Supplier::get).count();
        more.setText(narrow == 0 ? words.text("controls.filter") : words.text("controls.filter.some", narrow));
        more.setAccessibleText(words.text("controls.filter.more") + (narrow == 0 ? "" : " (" + narrow + ")"));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Adds the field for words; the id is its name for tests. */
    public void find(String id, String caption, String prompt) {
        FindField field = new FindField(prompt, changed);
        find = field;
        clears.add(field::clear);
        add(id, caption, field);
        more.toFront();
    }

    /** The words that are looked for; empty for none. */
    public String words() {
        return find == null ? "" : find.getText();
    }

    /** Goes to the field for words. */
    public void focusWords() {
        if (find != null) {
            find.enter();
        }
    }

    /** Adds a choice among many things, all of which are wanted at first: null is among the choices. */
    public <T> Wanted<T> many(String id, String caption, Supplier<List<T>> choices, Function<T, String> text) {
        Wanted<T> wanted = new Wanted<>(null);
        SearchField<T> field = new SearchField<>(choices, text, wanted::value, value -> want(wanted, value));
        refreshes.add(field::refresh);
        return added(id, caption, field, wanted, null);
    }

    /**
     * Adds a choice among a few things.
     *
     * @param start what is wanted at first
     * @param all what is wanted so that nothing is left out
     */
    public <T> Wanted<T> few(String id, String caption, List<T> choices, Function<T, String> text, T start,
            T all) {
        Wanted<T> wanted = new Wanted<>(start);
        ChoiceField<T> field = new ChoiceField<>(() -> choices, text, wanted::value, value -> want(wanted, value));
        refreshes.add(field::refresh);
        return added(id, caption, field, wanted, all);
    }

    /** Shows the choices as they are now. */
    public void refresh() {
        refreshes.forEach(Runnable::run);
    }

    /** Leaves nothing out, so that a row asked for is among what is listed. */
    public void clear() {
        clears.forEach(Runnable::run);
        refresh();
        count();
        changed.run();
    }

    private <T> void want(Wanted<T> wanted, T value) {
        wanted.value = value;
        count();
        changed.run();
    }

    private <T> Wanted<T> added(String id, String caption, Control field, Wanted<T> wanted, T all) {
        clears.add(() -> wanted.value = all);
        T start = wanted.value;
        narrowing.add(() -> !Objects.equals(wanted.value, start) && !Objects.equals(wanted.value, all));
        choices.add(put(id, caption, field));
        fold();
        return wanted;
    }

    /** Adds something else that belongs to the list, under its caption. */
    public void add(String id, String caption, Control field) {
        put(id, caption, field);
        fold();
    }

    private Captioned put(String id, String caption, Control field) {
        field.setId(id);
        Captioned captioned = new Captioned(caption, field);
        getChildren().add(captioned);
        return captioned;
    }
}
