package roundtable.workspace;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.PastStep;
import roundtable.book.Row;
import roundtable.book.Step;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;
import roundtable.file.Sentence;
import roundtable.rules.Numbers;
import roundtable.rules.Problem;
import roundtable.rules.Sealed;

/**
 * The open file: the book as it is now, and the one door for every change. What goes through the door is at the same
 * time a transaction in the file, a step of undo, an entry of the history and the notice to the screens.
 */
public final class Workspace {

    private final @Nullable RoundtableFile file;
    private final Executor ui;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<Book> book;
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ReadOnlyObjectWrapper<Problem> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private @Nullable Problem notice;

    Workspace(Book start, @Nullable RoundtableFile file, Executor ui, InstantSource clock) {
        this.book = new ReadOnlyObjectWrapper<>(this, "book", start);
        this.file = file;
        this.ui = ui;
        this.steps = new Steps(file, clock);
        if (file != null) {
            file.listen(() -> ui.execute(this::showSaving));
        }
    }

    /** A workspace on a book without a file, for looking and trying. */
    public static Workspace of(Book book) {
        return new Workspace(book, null, Runnable::run, InstantSource.system());
    }

    /**
     * A workspace on an open file, with everything that was done to it before still to be taken back.
     *
     * @param ui runs work on the thread of the window, on which all else of this class is called too
     */
    public static Workspace open(RoundtableFile file, Executor ui) {
        return new Workspace(file.book(), file, ui, InstantSource.system());
    }

    /** The book as it is now; changes on the thread of the window. */
    public ReadOnlyObjectProperty<Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public Book book() {
        return book.get();
    }

    /** Whether everything is on disk. */
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why something is not on disk, null while all goes well. What was rejected is kept and tried again. */
    public ReadOnlyObjectProperty<Problem> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Why the file can only be read; empty when it can be changed. */
    public Optional<Problem> readOnly() {
        return Optional.ofNullable(file).flatMap(RoundtableFile::readOnly).map(Workspace::problem);
    }

    /** The open file; empty for a workspace without one. */
    public Optional<RoundtableFile> file() {
        return Optional.ofNullable(file);
    }

    /** Adds rows, or replaces those with the same keys, as one step. */
    public void put(String label, Row... rows) {
        put(label, Arrays.asList(rows));
    }

    /** Adds rows, or replaces those with the same keys, as one step. */
    public void put(String label, List<? extends Row> rows) {
        apply(label, rows.stream().map(row -> new Change(before(row), row)).toList());
    }

    /** As {@link #put}, for what must not be taken back, such as an approval: undo stops after it. */
    public void putFinal(String label, List<? extends Row> rows) {
        apply(label, rows.stream().map(row -> new Change(before(row), row)).toList(), true);
    }

    /** Changes the row as it is now, never a stale copy; does nothing when the row is gone or stays equal. */
    public <R extends Row> void change(String label, Class<R> type, String id, UnaryOperator<R> edit) {
        R row = book().get(type, id);
        if (row != null) {
            put(label, edit.apply(row));
        }
    }

    /**
     * As {@link #change}, for text that is being typed: goes on with the step before while it is the same label and
     * row, less than a minute old and nothing else was done in between.
     */
    public <R extends Row> void typed(String label, Class<R> type, String id, UnaryOperator<R> edit) {
        R row = book().get(type, id);
        Change change = row == null ? null : new Change(row, edit.apply(row));
        if (change == null || row.equals(change.after())
                || told(Sealed.refusal(book(), List.of(change))) || told(readOnly())) {
            return;
        }
        Book next = book().checked(List.of(change));
        Optional<PastStep> longer = steps.extend(label, change);
        if (longer.isPresent()) {
            show(next);
            write(f -> f.extend(longer.get(), change, refused(longer.get(), List.of(change))));
        } else {
            apply(label, List.of(change));
            steps.beginTyping();
        }
    }

    /** Says that the last step was the beginning of typing: what is typed next in one of its rows goes on with it. */
    public void beginTyping() {
        steps.beginTyping();
    }

    /** Ends a run of typing: what is typed next is a step of its own. */
    public void endTyping() {
        steps.endTyping();
    }

    /** Deletes rows with all their parts, as one step, but for their numbers. What other rows still name must stay. */
    public void remove(String label, List<? extends Row> rows) {
        List<Row> gone = new ArrayList<>();
        for (Row row : rows) {
            book().partsOf(row).stream().filter(part -> !gone.contains(part)).forEach(gone::add);
            if (!gone.contains(row)) {
                gone.add(row);
            }
        }
        apply(label, Stream.concat(gone.stream().map(row -> new Change(row, null)),
                Numbers.used(book(), gone).stream().map(used -> new Change(null, used))).toList());
    }

    /**
     * Makes changes of any kind as one step: new rows, changed rows and deletions together.
     *
     * @throws IllegalArgumentException when a row would name one that is not there: a mistake of the program
     */
    public void apply(String label, List<Change> changes) {
        apply(label, changes, false);
    }

    private void apply(String label, List<Change> changes, boolean barrier) {
        if (!told(Sealed.refusal(book(), changes))) {
            step(label, changes, barrier);
        }
    }

    private void step(String label, List<Change> changes, boolean barrier) {
        List<Change> real = changes.stream().filter(c -> !Objects.equals(c.before(), c.after())).toList();
        if (!real.isEmpty() && !told(readOnly())) {
            Book next = book().checked(real);
            PastStep step = steps.add(new Step(label, real), barrier);
            show(next);
            write(f -> f.add(step, refused(step, real)));
        }
    }

    /** Makes the book the same as another one, as one step: so a backup comes back, and going back can be undone. */
    public void become(String label, Book other) {
        Book now = book();
        List<Change> gone = now.rows().filter(row -> other.get(row.getClass(), row.id()) == null)
                .map(row -> new Change(row, null)).toList();
        List<Change> come = other.rows().map(row -> new Change(before(row), row)).toList();
        step(label, Stream.concat(gone.reversed().stream(), come.stream()).toList(), false);
    }

    /** Lets nothing of what was done so far be taken back. */
    public void barrier() {
        steps.seal();
        write(RoundtableFile::seal);
    }

    /** Takes the last step back; the row that came back or changed is given so that it can be shown. */
    public Optional<Row> undo() {
        return steps.lastDone().isEmpty() || told(readOnly()) ? Optional.empty()
                : move(steps.takeBack(), true);
    }

    /** Makes the step again that was taken back last. */
    public Optional<Row> redo() {
        return steps.lastUndone().isEmpty() || told(readOnly()) ? Optional.empty()
                : move(steps.makeAgain(), false);
    }

    /** Label of the step that undo would take back. */
    public Optional<String> undoLabel() {
        return steps.lastDone().map(past -> past.step().label());
    }

    /** Label of the step that redo would make again. */
    public Optional<String> redoLabel() {
        return steps.lastUndone().map(past -> past.step().label());
    }

    /** What was done, the newest first: what holds, what was taken back, and what was taken back for good. */
    public List<PastStep> history(int limit) {
        return steps.latest(limit);
    }

    /**
     * Waits until everything is on disk and closes the file.
     *
     * @throws FileException when something cannot be written; the file then stays open, and nothing is lost yet
     */
    public void close() throws FileException {
        if (file != null) {
            file.close();
        }
    }

    private Optional<Row> move(PastStep step, boolean back) {
        List<Change> changes = (back ? step.step().inverted() : step.step()).changes();
        show(book().with(changes));
        write(f -> f.move(step, changes, refused(step, changes)));
        return Optional.of(changes.getFirst().row());
    }

    private void show(Book next) {
        saved.set(file == null);
        notice = null;
        failure.set(file == null ? null : failure.get());
        book.set(next);
    }

    private void write(Consumer<RoundtableFile> work) {
        if (file != null) {
            work.accept(file);
        }
    }

    /** Says why something is not done, if there is a reason. */
    private boolean told(Optional<Problem> reason) {
        reason.ifPresent(this::tell);
        return reason.isPresent();
    }

    /** What the file will never take does not stay in the book either: both would tell different stories. */
    private Consumer<Sentence> refused(PastStep step, List<Change> changes) {
        return sentence -> ui.execute(() -> {
            steps.drop(step);
            book.set(book().with(new Step(step.step().label(), changes).inverted().changes().stream()
                    .filter(change -> Objects.equals(before(change.row()), change.before())).toList()));
            tell(problem(sentence));
        });
    }

    private void tell(Problem problem) {
        notice = problem;
        showSaving();
    }

    private void showSaving() {
        saved.set(file == null || file.saved());
        failure.set(file().flatMap(RoundtableFile::failure).map(Workspace::problem).orElse(notice));
    }

    private @Nullable Row before(Row row) {
        return book().get(row.getClass(), row.id());
    }

    private static Problem problem(Sentence sentence) {
        return Problem.error(sentence.key(), null, null, sentence.values().toArray(String[]::new));
    }
}
