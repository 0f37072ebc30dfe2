package roundtable.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import roundtable.book.Row;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitArea;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.Flow;
import roundtable.controls.Hint;
import roundtable.controls.ParsedField;
import roundtable.controls.Tells;
import roundtable.controls.Typed;
import roundtable.rules.Problem;
import roundtable.rules.Problems;
import roundtable.rules.TypedDate;
import roundtable.workspace.Desk;

/**
 * The fields of one row in a card, each under its caption and bound to a column.
 *
 * @param <R> the kind of row
 */
final class Fields<R extends Row> extends Flow {

    private final Desk desk;
    private final Class<R> type;
    private final String label;
    private final Supplier<String> id;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final Map<String, Control> byColumn = new HashMap<>();

    /**
     * An empty card.
     *
     * @param label key of what a change is called
     * @param id key of the row the card shows at the moment
     */
    Fields(Desk desk, Class<R> type, String label, Supplier<String> id) {
        this.desk = desk;
        this.type = type;
        this.label = label;
        this.id = id;
        getStyleClass().add("card-fields");
    }

    Fields<R> text(String caption, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitField[] self = new CommitField[1];
        self[0] = new CommitField(() -> row().map(get).orElse(""),
                typed -> keep(self[0], row -> set.apply(row, CommitField.orNull(typed))));
        return add(caption, typed(self[0]), "wide-field");
    }

    /** A text of several lines. */
    Fields<R> area(String caption, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitArea area = new CommitArea(() -> row().map(get).orElse(""), typed -> store(row -> set.apply(row, CommitField.orNull(typed))));
        return add(caption, typed(area), "area-field");
    }

    /** A text that must not be empty; an empty one is not stored and says so. */
    Fields<R> required(String caption, String problem, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitField[] self = new CommitField[1];
        self[0] = new CommitField(() -> row().map(get).orElse(""), typed -> {
            if (typed.isBlank()) {
                self[0].tell(problem);
            } else {
                keep(self[0], row -> set.apply(row, typed.strip()));
            }
        });
        return add(caption, typed(self[0]), "short-field");
    }

    Fields<R> number(String caption, Function<R, Integer> get, BiFunction<R, Integer, R> set) {
        ParsedField<Integer> field = ParsedField.number(desk.words(), () -> row().map(get).orElse(null),
                value -> store(row -> set.apply(row, value)));
        return add(caption, typed(field), "short-field");
    }

    Fields<R> time(String caption, Function<R, LocalTime> get, BiFunction<R, LocalTime, R> set) {
        ParsedField<LocalTime> field = ParsedField.time(desk.words(), () -> row().map(get).orElse(null),
                value -> store(row -> set.apply(row, value)));
        return add(caption, typed(field), "short-field");
    }

    /** A day; where it is required, emptying the field keeps the day that was there. */
    Fields<R> day(String caption, boolean required, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> set) {
        DateField field = new DateField(desk.words(), typed -> days(desk, typed), () -> row().map(get).orElse(null),
                value -> store(row -> value == null && required ? row : set.apply(row, value)));
        return add(caption, typed(field), "date-place");
    }

    <E extends Enum<E>> Fields<R> choice(String caption, Class<E> kind, Function<R, E> get, BiFunction<R, E, R> set) {
        ChoiceField<E> field = ChoiceField.of(kind, desk.words(), () -> row().map(get).orElse(null),
                value -> changed(row -> set.apply(row, value)));
        refreshes.add(field::refresh);
        return add(caption, field, "middle-field");
    }

    /** A choice among what the row can have at the moment, shown by a function; null stands for none. */
    <T> Fields<R> pick(String caption, Supplier<List<T>> choices, Function<T, String> text, Function<R, T> get,
                       BiFunction<R, T, R> set) {
        return picked(caption, choices, text, get, value -> changed(row -> set.apply(row, value)));
    }

    /** A choice that is more than the change of one column of the row. */
    <T> Fields<R> pick(String caption, Supplier<List<T>> choices, Function<T, String> text, Function<R, T> get,
                       BiConsumer<R, T> take) {
        return picked(caption, choices, text, get, value -> row().ifPresent(row -> take.accept(row, value)));
    }

    private <T> Fields<R> picked(String caption, Supplier<List<T>> choices, Function<T, String> text, Function<R, T> get, Consumer<T> take) {
        ChoiceField<T> field = new ChoiceField<>(choices, text, () -> row().map(get).orElse(null), take);
        refreshes.add(field::refresh);
        return add(caption, field, "wide-field");
    }

    /** Says under the field added last what is worth a second look in a column of the row. */
    Fields<R> watching(String column) {
        Hint hint = new Hint();
        ((Captioned) getChildren().getLast()).getChildren().add(hint);
        refreshes.add(() -> hint.say(row().flatMap(row -> problems(row)
                .filter(problem -> column.equals(problem.column())).findFirst()).map(this::sentence).orElse("")));
        return this;
    }

    /** Says which column of the row the field added last shows, so that one can go to it. */
    Fields<R> as(String column) {
        byColumn.put(column, (Control) ((Captioned) getChildren().getLast()).getChildren().get(1));
        return this;
    }

    /** Puts the focus into the field of a column, where there is one. */
    void enter(String column) {
        Optional.ofNullable(byColumn.get(column)).ifPresent(Control::requestFocus);
    }

    /** Lets the fields only be read, or changed again. */
    void lock(boolean locked) {
        getChildren().forEach(field -> ((Captioned) field).getChildren().get(1).setDisable(locked));
    }

    /** Puts the caret into the first field, all of it marked, to be written over. */
    void enter() {
        TextField first = (TextField) ((Captioned) getChildren().getFirst()).getChildren().get(1);
        first.requestFocus();
        first.selectAll();
    }

    /** Shows the row as it is now. */
    void refresh() {
        refreshes.forEach(Runnable::run);
    }

    /** All days a text can mean, counted from today. */
    static List<LocalDate> days(Desk desk, String typed) {
        List<TypedDate.Due> found = switch (TypedDate.read(typed, desk.words().language(), LocalDate.now())) {
            case TypedDate.One one -> List.of(one.due());
            case TypedDate.Several several -> several.choices();
            case TypedDate.None none -> List.of();
        };
        return found.stream().map(TypedDate.Due::day).filter(Objects::nonNull).toList();
    }

    /** A field that the user types into, prepared for its row. */
    private <F extends Control & Typed> F typed(F field) {
        field.about(id);
        field.onLeave(desk.workspace()::endTyping);
        refreshes.add(field::refresh);
        return field;
    }

    private Fields<R> add(String caption, Control field, String width) {
        field.setAccessibleText(caption);
        field.getStyleClass().add(width);
        getChildren().add(new Captioned(caption, field));
        return this;
    }

    /** Keeps what was typed, unless that must not be: then the field says why, and the text stays as it is. */
    private void keep(Tells field, Function<R, R> edit) {
        Optional<Problem> grave = row().map(edit).flatMap(next -> problems(next).filter(Problem::grave)
                .filter(problem -> row().stream().flatMap(this::problems).noneMatch(problem::equals)).findFirst());
        grave.ifPresentOrElse(problem -> field.tell(sentence(problem)), () -> store(edit));
    }

    private Stream<Problem> problems(R row) {
        return Problems.of(desk.workspace().book(), row).stream();
    }

    private String sentence(Problem problem) {
        return desk.words().text(problem.key(), problem.values().toArray());
    }

    private void store(Function<R, R> edit) {
        desk.workspace().typed(label, type, id.get(), edit::apply);
    }

    private void changed(Function<R, R> edit) {
        desk.workspace().change(label, type, id.get(), edit::apply);
    }

    private Optional<R> row() {
        return desk.workspace().book().find(type, id.get());
    }
}
