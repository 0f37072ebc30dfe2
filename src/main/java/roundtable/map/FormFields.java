package roundtable.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import roundtable.book.Change;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitArea;
import roundtable.controls.CommitField;
import roundtable.controls.Commits;
import roundtable.controls.DateField;
import roundtable.controls.Tells;
import roundtable.controls.Typed;
import roundtable.rules.Ending;
import roundtable.rules.TypedDate;

/** The fields of a form about marked rows: each shows what the rows have in common and changes all of them. */
final class FormFields<R extends Row> {

    private final OpenChart open;
    private final Together<R> together;
    private final Doubts doubts;
    private final String label;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final List<Commits> typing = new ArrayList<>();

    /**
     * Fields about rows.
     *
     * @param label key in the words of what a change to them is called
     */
    FormFields(OpenChart open, Class<R> type, String label, Supplier<List<R>> rows) {
        this(open, type, label, rows, changed -> changed.stream()
                .map(row -> new Change(open.book().get(row.getClass(), row.id()), row)).toList());
    }

    /** As above, with what changes along with rows. */
    FormFields(OpenChart open, Class<R> type, String label, Supplier<List<R>> rows,
            Function<List<? extends Row>, List<Change>> with) {
        this.open = open;
        this.label = label;
        this.doubts = new Doubts(open);
        this.together = new Together<>(open.workspace(), type, rows, with);
    }

    Together<R> together() {
        return together;
    }

    Captioned text(String caption, String id, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitField[] field = new CommitField[1];
        field[0] = new CommitField(() -> together.common(get), text -> keep(field[0], caption, text, set));
        return captioned(caption, id, typed(field[0]));
    }

    Captioned area(String caption, String id, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitArea[] area = new CommitArea[1];
        area[0] = new CommitArea(() -> together.common(get), text -> keep(area[0], caption, text, set));
        return captioned(caption, id, typed(area[0]));
    }

    Captioned day(String caption, String id, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> set) {
        DateField[] field = new DateField[1];
        field[0] = new DateField(open.words(), this::readings, () -> together.common(get),
                day -> allowed(field[0], row -> set.apply(row, day), edit -> together.change(label, edit)));
        return captioned(caption, id, typed(field[0]));
    }

    /** The last day of the rows, which takes along what holds with them, such as the relations of an organisation. */
    Captioned ending(String caption, String id, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> set) {
        DateField[] field = new DateField[1];
        field[0] = new DateField(open.words(), this::readings, () -> together.common(get),
                day -> allowed(field[0], row -> set.apply(row, day), edit -> end(day, edit)));
        return captioned(caption, id, typed(field[0]));
    }

    private void end(LocalDate day, UnaryOperator<R> edit) {
        if (day == null) {
            together.change(label, edit);
        } else {
            open.workspace().apply("map.step.end", together.rows().stream()
                    .flatMap(row -> Ending.on(open.book(), row, day).stream()).distinct().toList());
        }
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

    /** Keeps typed text; none at all is null where the column may be empty, and otherwise for the rules to judge. */
    private void keep(Tells field, String caption, String text, BiFunction<R, String, R> set) {
        boolean needed = together.rows().stream().anyMatch(row -> !RowType.of(row).column(column(caption)).nullable());
        String value = needed ? text.strip() : CommitField.orNull(text);
        allowed(field, row -> set.apply(row, value), edit -> together.typed(label, edit));
    }

    /** Changes all rows, or says at the field why one of them cannot be so. */
    private void allowed(Tells field, UnaryOperator<R> edit, Consumer<UnaryOperator<R>> door) {
        together.rows().stream().flatMap(row -> doubts.against(row, edit.apply(row)).stream()).findFirst()
                .ifPresentOrElse(field::tell, () -> door.accept(edit));
    }

    /** The caption of a field ends with the name of its column. */
    private static String column(String caption) {
        return caption.substring(caption.lastIndexOf('.') + 1).replace('-', '_');
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
        Captioned captioned = new Captioned(open.words().text(caption), field);
        FieldHint hint = new FieldHint(() -> doubts.about(together.rows(), column(caption)));
        captioned.getChildren().add(hint);
        refreshes.add(hint::refresh);
        return captioned;
    }
}
