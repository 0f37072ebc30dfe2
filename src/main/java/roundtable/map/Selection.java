package roundtable.map;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import roundtable.book.Nullable;

/** What is marked on a chart, boxes and lines alike, and which of it the keys act on: the one marked last. */
final class Selection {

    private final ReadOnlyObjectWrapper<Set<String>> marked = new ReadOnlyObjectWrapper<>(this, "marked", Set.of());

    /** The keys of the marked rows in the order they were marked. */
    ReadOnlyObjectProperty<Set<String>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    Set<String> marked() {
        return marked.get();
    }

    boolean has(String id) {
        return marked().contains(id);
    }

    boolean isEmpty() {
        return marked().isEmpty();
    }

    /** The one marked last. */
    Optional<String> current() {
        return marked().stream().reduce((before, last) -> last);
    }

    void clear() {
        set(List.of());
    }

    void only(@Nullable String id) {
        set(id == null ? List.of() : List.of(id));
    }

    void set(Collection<String> ids) {
        Set<String> next = new LinkedHashSet<>(ids);
        if (!List.copyOf(next).equals(List.copyOf(marked()))) {
            marked.set(java.util.Collections.unmodifiableSet(next));
        }
    }

    /** Marks one more and makes it the current one. */
    void add(String id) {
        Set<String> next = new LinkedHashSet<>(marked());
        next.remove(id);
        next.add(id);
        set(next);
    }

    void addAll(Collection<String> ids) {
        Set<String> next = new LinkedHashSet<>(marked());
        next.addAll(ids);
        set(next);
    }

    void toggle(String id) {
        if (has(id)) {
            keep(other -> !other.equals(id));
        } else {
            add(id);
        }
    }

    /** Leaves marked only what passes, such as what is still on the chart. */
    void keep(Predicate<String> test) {
        set(marked().stream().filter(test).toList());
    }
}
