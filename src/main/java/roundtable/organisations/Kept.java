package roundtable.organisations;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.controls.Hint;
import roundtable.controls.Tells;
import roundtable.rules.Problem;
import roundtable.rules.Problems;
import roundtable.workspace.Desk;

/** The way of a field into its row: what must not be is refused with a sentence, what is doubtful gets a gentle one. */
final class Kept<R extends Row, V> {

    private final Desk desk;
    private final Class<R> type;
    private final String id;
    private final RowField<R, V> field;
    private final Hint hint = new Hint();
    private final Function<R, List<Problem>> problems;
    private @Nullable Tells place;

    /** @param problems what is wrong or doubtful with the row, looked up once for all its fields */
    Kept(Desk desk, Class<R> type, String id, RowField<R, V> field, Function<R, List<Problem>> problems) {
        this.desk = desk;
        this.problems = problems;
        this.type = type;
        this.id = id;
        this.field = field;
        refresh();
    }

    /** Where a refusal is said. */
    void sayAt(Tells control) {
        place = control;
    }

    /** The line for warnings, which takes no room while there is none. */
    Hint hint() {
        return hint;
    }

    @Nullable V get() {
        R row = row();
        return row == null ? null : field.get().apply(row);
    }

    /** Stores text that is being typed. */
    void type(@Nullable V value) {
        store(value, (row, next) -> desk.workspace().typed(field.label(), type, id, r -> field.set().apply(r, value)));
    }

    /** Stores a choice. */
    void set(@Nullable V value) {
        store(value, (row, next) -> desk.workspace().put(field.label(), next));
    }

    /** Shows what is worth a second look now. */
    void refresh() {
        R row = row();
        hint.say(row == null ? "" : problems.apply(row).stream().filter(this::doubtful).findFirst()
                .map(this::sentence).orElse(""));
    }

    /** The head of the card says of duplicates where they are, so that is not said twice. */
    private boolean doubtful(Problem problem) {
        return !problem.grave() && field.column().equals(problem.column())
                && !problem.key().equals("rules.name.duplicate");
    }

    private void store(@Nullable V value, BiConsumer<R, R> door) {
        R row = row();
        if (row == null) {
            return;
        }
        Optional<String> wrong = wrong(row, value);
        if (wrong.isPresent()) {
            tell(wrong.get());
        } else {
            door.accept(row, field.set().apply(row, value));
        }
        refresh();
    }

    private Optional<String> wrong(R row, @Nullable V value) {
        R next = value == null && !RowType.of(row).column(field.column()).nullable() ? null
                : field.set().apply(row, value);
        if (next == null) {
            return Optional.of(desk.words().text("organisations.needed"));
        }
        return Problems.against(book(), row, next).map(this::sentence);
    }

    void tell(String sentence) {
        if (place != null) {
            place.tell(sentence);
        }
    }

    private String sentence(Problem problem) {
        return desk.words().text(problem.key(), problem.values().toArray());
    }

    private @Nullable R row() {
        return book().get(type, id);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
