package roundtable.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import roundtable.book.Row;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitArea;
import roundtable.controls.CommitField;
import roundtable.controls.Commits;
import roundtable.controls.DateField;
import roundtable.controls.Typed;
import roundtable.rules.Problem;
import roundtable.rules.Problems;
import roundtable.rules.TypedDate;

/** The fields of a form about marked rows: each shows what the rows have in common and changes all of them. */
final class FormFields<R extends Row> {

    private final OpenChart open;
    private final Together<R> together;
    private final String label;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final List<Commits> typing = new ArrayList<>();

    /**
     * Fields about rows.
     *
     * @param label key in the words of what a change to them is called
     */
    FormFields(OpenChart open, Class<R> type, String label, Supplier<List<R>> rows) {
        this.open = open;
        this.label = label;
        this.together = new Together<>(open.workspace(), type, rows);
    }

    Together<R> together() {
        return together;
    }

    Captioned text(String caption, String id, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitField field = new CommitField(() -> together.common(get),
                text -> together.typed(label, row -> set.apply(row, CommitField.orNull(text))));
        return captioned(caption, id, typed(field));
    }

    /** Text that a row must have and that the rules look at: what must not be is refused with a sentence. */
    Captioned checked(String caption, String id, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitField[] field = new CommitField[1];
        field[0] = new CommitField(() -> together.common(get), text -> {
            Optional<String> wrong = together.rows().stream().map(row -> set.apply(row, text.strip()))
                    .flatMap(row -> Problems.of(open.book(), row).stream()).filter(Problem::grave).findFirst()
                    .map(problem -> open.words().text(problem.key(), problem.values().toArray()));
            wrong.ifPresentOrElse(field[0]::tell, () -> together.typed(label, row -> set.apply(row, text.strip())));
        });
        return captioned(caption, id, typed(field[0]));
    }

    Captioned area(String caption, String id, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitArea area = new CommitArea(() -> together.common(get),
                text -> together.typed(label, row -> set.apply(row, CommitField.orNull(text))));
        return captioned(caption, id, typed(area));
    }

    Captioned day(String caption, String id, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> set) {
        DateField field = new DateField(open.words(), this::readings, () -> together.common(get),
                day -> together.change(label, row -> set.apply(row, day)));
        return captioned(caption, id, typed(field));
    }

    <E extends Enum<E>> Captioned constant(String caption, String id, Class<E> type, Function<R, E> get,
            BiFunction<R, E, R> set) {
        ChoiceField<E> field = ChoiceField.of(type, open.words(), () -> together.common(get),
                value -> together.change(label, row -> set.apply(row, value)));
        refreshes.add(field::refresh);
        return captioned(caption, id, field);
    }

    <V> Captioned choice(String caption, String id, Supplier<List<V>> choices, Function<V, String> text,
            Function<R, V> get, BiFunction<R, V, R> set) {
        String several = open.words().text("map.several");
        ChoiceField<V> field = new ChoiceField<>(choices,
                value -> value == null && together.differ(get) ? several : text.apply(value),
                () -> together.common(get), value -> together.change(label, row -> set.apply(row, value)));
        refreshes.add(field::refresh);
        return captioned(caption, id, field);
    }

    /** Keeps what is being typed, before the form turns to other rows. */
    void commit() {
        typing.forEach(Commits::commit);
    }

    void refresh() {
        refreshes.forEach(Runnable::run);
    }

    private <F extends Control & Typed> F typed(F field) {
        field.about(() -> together.rows().stream().map(Row::id).collect(Collectors.joining(" ")));
        field.onLeave(open.workspace()::endTyping);
        refreshes.add(field::refresh);
        typing.add(field);
        return field;
    }

    private List<LocalDate> readings(String text) {
        return switch (TypedDate.read(text, open.words().language(), LocalDate.now())) {
            case TypedDate.One one -> days(List.of(one.due()));
            case TypedDate.Several several -> days(several.choices());
            case TypedDate.None none -> List.of();
        };
    }

    private static List<LocalDate> days(List<TypedDate.Due> dues) {
        return dues.stream().map(TypedDate.Due::day).filter(java.util.Objects::nonNull).toList();
    }

    private Captioned captioned(String caption, String id, Control field) {
        field.setId(id);
        return new Captioned(open.words().text(caption), field);
    }
}
