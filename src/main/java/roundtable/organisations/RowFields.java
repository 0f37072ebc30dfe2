package roundtable.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.controls.LongLine;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitArea;
import roundtable.controls.CommitField;
import roundtable.controls.Commits;
import roundtable.controls.DateField;
import roundtable.controls.SearchField;
import roundtable.controls.Tells;
import roundtable.controls.Typed;
import roundtable.rules.Problem;
import roundtable.rules.Problems;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Makes the fields of one row and keeps them: all are shown anew and handed over together. */
final class RowFields<R extends Row> {

    private static final int LONGEST_NUMBER = 6;

    private final Desk desk;
    private final Class<R> type;
    private final String id;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final List<Commits> typed = new ArrayList<>();
    private @Nullable Book lookedAt;
    private List<Problem> problems = List.of();

    RowFields(Desk desk, Class<R> type, String id) {
        this.desk = desk;
        this.type = type;
        this.id = id;
    }

    void refresh() {
        refreshes.forEach(Runnable::run);
    }

    void commit() {
        typed.forEach(Commits::commit);
    }

    /** A line of text. */
    Captioned line(RowField<R, String> field) {
        Kept<R, String> kept = kept(field);
        CommitField line = new CommitField(kept::get, text -> kept.type(CommitField.orNull(text)));
        return typed(field, kept, line);
    }

    /** A number that is not below zero. */
    Captioned number(RowField<R, Integer> field) {
        Kept<R, Integer> kept = kept(field);
        CommitField line = new CommitField(() -> kept.get() == null ? "" : kept.get().toString(), text -> {
            String digits = text.strip();
            if (digits.matches("\\d{0," + LONGEST_NUMBER + "}")) {
                kept.type(digits.isEmpty() ? null : Integer.valueOf(digits));
            } else {
                kept.tell(words().text("organisations.number.wrong"));
            }
        });
        line.setPrefColumnCount(3);
        return typed(field, kept, line);
    }

    /** Text of several lines. */
    Captioned area(RowField<R, String> field) {
        Kept<R, String> kept = kept(field);
        return typed(field, kept, new CommitArea(kept::get, text -> kept.type(CommitField.orNull(text))));
    }

    /** Text that may be long but is one line: it wraps, and Enter hands it over. */
    Captioned title(RowField<R, String> field) {
        Kept<R, String> kept = kept(field);
        return typed(field, kept, new LongLine(kept::get,
                text -> kept.type(CommitField.orNull(text.replaceAll("\\s+", " ")))));
    }

    /** A day. */
    Captioned day(RowField<R, LocalDate> field) {
        Kept<R, LocalDate> kept = kept(field);
        DateField day = new DateField(words(), text -> TypedDate.days(text, words().language(), LocalDate.now()),
                kept::get, kept::set);
        day.setPrefColumnCount(9);
        return typed(field, kept, day);
    }

    /** One of a few things. */
    <V> Captioned choice(RowField<R, V> field, Supplier<List<V>> choices, Function<V, String> text) {
        Kept<R, V> kept = kept(field);
        ChoiceField<V> choice = new ChoiceField<>(choices, text, kept::get, kept::set);
        return captioned(field, kept, choice, choice::refresh);
    }

    /** One of many things. */
    <V> Captioned search(RowField<R, V> field, Supplier<List<V>> choices, Function<V, String> text) {
        Kept<R, V> kept = kept(field);
        SearchField<V> search = new SearchField<>(choices, text, kept::get, kept::set);
        return captioned(field, kept, search, search::refresh);
    }

    /** Yes or no. */
    CheckBox flag(RowField<R, Boolean> field) {
        Kept<R, Boolean> kept = kept(field);
        CheckBox box = new CheckBox(words().text(field.caption()));
        box.setAccessibleText(words().text(field.caption()));
        box.setId(field.nodeId());
        box.setWrapText(true);
        Runnable show = () -> box.setSelected(Boolean.TRUE.equals(kept.get()));
        show.run();
        box.setOnAction(event -> kept.set(box.isSelected()));
        refreshes.add(show);
        return box;
    }

    private <F extends Control & Typed> Captioned typed(RowField<R, ?> field, Kept<R, ?> kept, F control) {
        control.about(() -> id);
        control.onLeave(desk.workspace()::endTyping);
        typed.add(control);
        return captioned(field, kept, control, control::refresh);
    }

    private Captioned captioned(RowField<R, ?> field, Kept<R, ?> kept, Control control, Runnable refresh) {
        control.setId(field.nodeId());
        Captioned captioned = new Captioned(words().text(field.caption()), control);
        captioned.getChildren().add(kept.hint());
        if (control instanceof Tells tells) {
            kept.sayAt(tells);
        }
        refreshes.add(refresh);
        refreshes.add(kept::refresh);
        return captioned;
    }

    private <V> Kept<R, V> kept(RowField<R, V> field) {
        return new Kept<>(desk, type, id, field, this::problems);
    }

    /** The names of all organisations are compared for these, so the fields of a row share them. */
    private List<Problem> problems(R row) {
        Book book = desk.workspace().book();
        if (book != lookedAt) {
            lookedAt = book;
            problems = Problems.of(book, row);
        }
        return problems;
    }

    private Words words() {
        return desk.words();
    }
}
