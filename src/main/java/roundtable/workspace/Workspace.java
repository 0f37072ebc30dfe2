package roundtable.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Row;
import roundtable.book.Step;

/**
 * The open file: the book as it is now, and the one door for every change. What goes through the door is at the same
 * time a transaction in the file, a step of undo, an entry of the history and the notice to the screens.
 */
public final class Workspace {

    private final ReadOnlyObjectWrapper<Book> book;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    private Workspace(Book start) {
        this.book = new ReadOnlyObjectWrapper<>(this, "book", start);
    }

    /** A workspace on a book without a file, for looking and trying. */
    public static Workspace of(Book book) {
        return new Workspace(book);
    }

    /** The book as it is now; changes on the thread of the window. */
    public ReadOnlyObjectProperty<Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public Book book() {
        return book.get();
    }

    /** Adds rows, or replaces those with the same keys, as one step. */
    public void put(String label, Row... rows) {
        put(label, Arrays.asList(rows));
    }

    /** Adds rows, or replaces those with the same keys, as one step. */
    public void put(String label, List<? extends Row> rows) {
        apply(label, rows.stream().map(row -> new Change(before(row), row)).toList());
    }

    /** Changes the row as it is now, never a stale copy; does nothing when the row is gone or stays equal. */
    public <R extends Row> void change(String label, Class<R> type, String id, UnaryOperator<R> edit) {
        R row = book().get(type, id);
        if (row != null) {
            put(label, edit.apply(row));
        }
    }

    /** As {@link #change}, for text that is being typed: goes on with the step before while it is the same field. */
    public <R extends Row> void typed(String label, Class<R> type, String id, UnaryOperator<R> edit) {
        change(label, type, id, edit);
    }

    /** Ends a run of typing: what is typed next is a step of its own. */
    public void endTyping() {
    }

    /** Deletes rows with all their parts, as one step. What other rows still name must not be deleted. */
    public void remove(String label, List<? extends Row> rows) {
        List<Row> gone = new ArrayList<>();
        for (Row row : rows) {
            book().partsOf(row).stream().filter(part -> !gone.contains(part)).forEach(gone::add);
            if (!gone.contains(row)) {
                gone.add(row);
            }
        }
        apply(label, gone.stream().map(row -> new Change(row, null)).toList());
    }

    /** Makes changes of any kind as one step: new rows, changed rows and deletions together. */
    public void apply(String label, List<Change> changes) {
        List<Change> real = changes.stream().filter(c -> !Objects.equals(c.before(), c.after())).toList();
        if (!real.isEmpty()) {
            Step step = new Step(label, real);
            book.set(book().with(step.changes()));
            undo.push(step);
            redo.clear();
        }
    }

    /** Takes the last step back; the row that came back or changed is given so that it can be shown. */
    public Optional<Row> undo() {
        return move(undo, redo, true);
    }

    /** Makes the step again that was taken back last. */
    public Optional<Row> redo() {
        return move(redo, undo, false);
    }

    /** Label of the step that undo would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(undo.peek()).map(Step::label);
    }

    /** Label of the step that redo would make again. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(redo.peek()).map(Step::label);
    }

    private Optional<Row> move(Deque<Step> from, Deque<Step> to, boolean back) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step step = from.pop();
        Step done = back ? step.inverted() : step;
        book.set(book().with(done.changes()));
        to.push(step);
        return Optional.of(done.changes().getFirst().row());
    }

    private Row before(Row row) {
        return book().get(row.getClass(), row.id());
    }
}
