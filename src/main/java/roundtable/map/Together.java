package roundtable.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.workspace.Workspace;

/**
 * The marked rows of one kind, read and changed together: one change to all of them is one step.
 *
 * @param with makes of changed rows their changes and those that come with them
 */
record Together<R extends Row>(Workspace workspace, Class<R> type, Supplier<List<R>> marked,
        Function<List<? extends Row>, List<Change>> with) {

    List<R> rows() {
        return marked.get();
    }

    /** The value they all have, or null when they differ. */
    <V> @Nullable V common(Function<R, V> get) {
        return differ(get) ? null : rows().stream().map(get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    boolean differ(Function<R, ?> get) {
        return rows().stream().map(row -> Optional.ofNullable(get.apply(row))).distinct().count() > 1;
    }

    void change(String label, UnaryOperator<R> edit) {
        workspace.apply(label, with.apply(rows().stream().map(edit).toList()));
    }

    /** As change, for text that is being typed. */
    void typed(String label, UnaryOperator<R> edit) {
        List<R> all = rows();
        if (all.size() == 1 && workspace.book().get(type, all.getFirst().id()) != null) {
            workspace.typed(label, type, all.getFirst().id(), edit);
        } else {
            change(label, edit);
        }
    }
}
