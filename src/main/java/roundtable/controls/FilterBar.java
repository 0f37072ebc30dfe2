package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;

/** The line above a table by which it is narrowed: words to find, and choices, each under its caption. */
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

    private final Runnable changed;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final List<Runnable> clears = new ArrayList<>();
    private FindField find;

    /** An empty line, which tells when something else is wanted. */
    public FilterBar(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("filter-bar");
    }

    /** Adds the field for words; the id is its name for tests. */
    public void find(String id, String caption, String prompt) {
        FindField field = new FindField(prompt, changed);
        find = field;
        clears.add(field::clear);
        add(id, caption, field);
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
        changed.run();
    }

    private <T> void want(Wanted<T> wanted, T value) {
        wanted.value = value;
        changed.run();
    }

    private <T> Wanted<T> added(String id, String caption, Control field, Wanted<T> wanted, T all) {
        clears.add(() -> wanted.value = all);
        add(id, caption, field);
        return wanted;
    }

    /** Adds something else that belongs to the list, under its caption. */
    public void add(String id, String caption, Control field) {
        field.setId(id);
        getChildren().add(new Captioned(caption, field));
    }
}
