package roundtable.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Contact;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.IconButton;
import roundtable.controls.ParsedField;
import roundtable.controls.SearchField;
import roundtable.controls.Typed;
import roundtable.rules.Names;
import roundtable.workspace.Desk;

/**
 * One row as a line of fields.
 *
 * @param <R> the kind of row
 */
final class RowLine<R extends Row> extends FlowPane implements Lines.Line {

    private final Desk desk;
    private final Class<R> type;
    private final String label;
    private final String id;
    private final List<Runnable> refreshes = new ArrayList<>();

    RowLine(Desk desk, Class<R> type, String label, String id) {
        this.desk = desk;
        this.type = type;
        this.label = label;
        this.id = id;
        getStyleClass().add("row-line");
    }

    RowLine<R> text(String name, String width, Function<R, String> get, BiFunction<R, String, R> set) {
        CommitField field = new CommitField(() -> row().map(get).orElse(""), typed ->
                desk.workspace().typed(label, type, id, row -> set.apply(row, typed.strip())));
        field.setPromptText(name);
        return add(name, typed(field), field::refresh, width);
    }

    RowLine<R> number(String name, Function<R, Integer> get, BiFunction<R, Integer, R> set) {
        ParsedField<Integer> field = ParsedField.number(desk.words(), () -> row().map(get).orElse(null), value ->
                desk.workspace().typed(label, type, id, row -> set.apply(row, value)));
        field.setPromptText(name);
        return add(name, typed(field), field::refresh, "short-field");
    }

    RowLine<R> day(String name, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> set) {
        DateField field = new DateField(desk.words(), typed -> Fields.days(desk, typed),
                () -> row().map(get).orElse(null), value ->
                desk.workspace().typed(label, type, id, row -> set.apply(row, value)));
        return add(name, typed(field), field::refresh, "date-place");
    }

    <E extends Enum<E>> RowLine<R> choice(String name, Class<E> kind, Function<R, E> get, BiFunction<R, E, R> set) {
        ChoiceField<E> field = ChoiceField.of(kind, desk.words(), () -> row().map(get).orElse(null),
                value -> change(row -> set.apply(row, value)));
        return add(name, field, field::refresh, "middle-field");
    }

    RowLine<R> flag(String name, Function<R, Boolean> get, BiFunction<R, Boolean, R> set) {
        CheckBox box = new CheckBox(name);
        box.setOnAction(e -> change(row -> set.apply(row, box.isSelected())));
        return add(name, box, () -> box.setSelected(row().map(get).orElse(false)), "flag");
    }

    RowLine<R> organisation(String name, Function<R, String> get, BiFunction<R, String, R> set) {
        SearchField<String> field = new SearchField<>(() -> organisations(desk), key -> key == null ? name
                : desk.names().of(key), () -> row().map(get).orElse(null),
                value -> change(row -> value == null ? row : set.apply(row, value)));
        return add(name, field, field::refresh, "wide-field");
    }

    /** An organisation, or none. */
    RowLine<R> anyOrganisation(String name, Function<R, String> get, BiFunction<R, String, R> set) {
        SearchField<String> field = new SearchField<>(() -> organisations(desk), key -> key == null ? name
                : desk.names().of(key), () -> row().map(get).orElse(null), value -> change(row -> set.apply(row, value)));
        return add(name, field, field::refresh, "wide-field");
    }

    /** A choice among values that may be none, which then says what it is about. */
    <T> RowLine<R> pick(String name, Supplier<List<T>> choices, Function<T, String> text, Function<R, T> get, BiFunction<R, T, R> set) {
        ChoiceField<T> field = new ChoiceField<>(choices, value -> value == null ? name : text.apply(value),
                () -> row().map(get).orElse(null), value -> change(row -> set.apply(row, value)));
        return add(name, field, field::refresh, "middle-field");
    }

    RowLine<R> contact(String name, Supplier<List<String>> choices, Function<R, String> get,
                       BiFunction<R, String, R> set) {
        ChoiceField<String> field = new ChoiceField<>(choices, key -> key == null ? name : contact(desk, key),
                () -> row().map(get).orElse(null), value -> change(row -> set.apply(row, value)));
        return add(name, field, field::refresh, "wide-field");
    }

    RowLine<R> removable(String name, String step) {
        IconButton remove = new IconButton(Feather.X, name, () -> row().filter(this::free).ifPresent(row ->
                desk.workspace().remove(step, List.of(row))));
        return add(name, remove, () -> remove.setDisable(row().filter(this::free).isEmpty()), "remove");
    }

    /** Keys of all organisations that exist, by name, behind null for none. */
    static List<String> organisations(Desk desk) {
        Names names = desk.names();
        List<String> keys = new ArrayList<>(desk.workspace().book().all(Organisation.class).stream()
                .filter(o -> o.until() == null)
                .sorted(Comparator.comparing(names::of, desk.words().order())).map(Organisation::id).toList());
        keys.addFirst(null);
        return keys;
    }

    /** Keys of the work contacts of an organisation, behind null for nobody. */
    static List<String> contacts(Desk desk, String organisation) {
        List<String> keys = new ArrayList<>(Rows.contacts(desk.workspace().book(), organisation).stream()
                .map(Contact::id).toList());
        keys.addFirst(null);
        return keys;
    }

    /** A contact as people speak of it: the person with the function, or the function alone. */
    static String contact(Desk desk, String id) {
        return desk.workspace().book().find(Contact.class, id).map(c -> c.person() == null ? c.function()
                : c.person() + ", " + c.function()).orElse("");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        refreshes.forEach(Runnable::run);
    }

    @Override
    public void requestFocus() {
        getChildren().getFirst().requestFocus();
    }

    private <F extends Typed> F typed(F field) {
        field.about(() -> id);
        field.onLeave(desk.workspace()::endTyping);
        return field;
    }

    private boolean free(R row) {
        List<Row> parts = desk.workspace().book().partsOf(row);
        return desk.workspace().book().usesOf(row).stream().allMatch(parts::contains);
    }

    private RowLine<R> add(String name, Control field, Runnable refresh, String style) {
        field.setAccessibleText(name);
        field.getStyleClass().add(style);
        getChildren().add(field);
        refreshes.add(refresh);
        return this;
    }

    private void change(Function<R, R> edit) {
        desk.workspace().change(label, type, id, edit::apply);
    }

    private Optional<R> row() {
        return desk.workspace().book().find(type, id);
    }
}
