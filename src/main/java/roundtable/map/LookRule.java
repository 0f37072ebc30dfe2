package roundtable.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Body;
import roundtable.book.Decoration;
import roundtable.book.Decoration.Field;
import roundtable.book.Decoration.Look;
import roundtable.book.DecorationBuilder;
import roundtable.book.Level;
import roundtable.book.Pillar;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.rules.Telling;

/** One rule in the panel: what it does, what it tells, which of it, and its place among the others. */
final class LookRule extends VBox {

    private static final List<Integer> FROM = List.of(1, 2, 3, 5, 10);

    private final OpenChart open;
    private final Decorating decorating;
    private final String id;
    private final ChoiceField<Look> look;
    private final ChoiceField<Field> field;
    private final HBox which = row();
    private final List<Runnable> refreshes = new ArrayList<>();
    private Field about;

    LookRule(OpenChart open, Decorating decorating, String id) {
        this.open = open;
        this.decorating = decorating;
        this.id = id;
        look = new ChoiceField<>(() -> Arrays.asList(Look.values()), value -> open.words().title(value), () -> rule().look(),
                value -> decorating.change(id, rule -> rule.withLook(value)));
        field = new ChoiceField<>(() -> Arrays.stream(Field.values()).filter(value -> Telling.fits(rule().look(), value)).toList(),
                value -> value == null ? "" : open.words().title(value), () -> rule().field(),
                value -> decorating.change(id, rule -> rule.withField(value)));
        named(look, "look", "map.looks.look");
        named(field, "field", "map.looks.field");
        HBox order = row();
        order.getChildren().addAll(button("up", "map.looks.up", Feather.ARROW_UP, () -> decorating.move(id, -1)),
                button("down", "map.looks.down", Feather.ARROW_DOWN, () -> decorating.move(id, 1)),
                button("remove", "map.looks.remove", Feather.TRASH_2, () -> decorating.remove(id)));
        getStyleClass().add("look-rule");
        getChildren().addAll(look, field, which, order);
    }

    /** Goes into its first field. */
    void begin() {
        look.requestFocus();
    }

    boolean has(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** Shows the rule as it is now. */
    void refresh() {
        look.refresh();
        field.refresh();
        if (about != rule().field()) {
            about = rule().field();
            refreshes.clear();
            which.getChildren().setAll(value());
            which.setVisible(!which.getChildren().isEmpty());
            which.setManaged(which.isVisible());
        }
        refreshes.forEach(Runnable::run);
    }

    /** While an undo takes the rule away its fields ask once more. */
    private Decoration rule() {
        return open.book().find(Decoration.class, id).orElseGet(() -> DecorationBuilder.builder().id(id).chart("")
                .look(Look.BORDER).field(Field.BODY).build());
    }

    private List<Node> value() {
        return switch (about) {
            case SECTOR -> one(Rows.sectors(open.book()), Sector.class, open.names()::of, Decoration::sector, Decoration::withSector);
            case PILLAR -> one(Rows.pillars(open.book()), Pillar.class, open.names()::of, Decoration::pillar, Decoration::withPillar);
            case SEAT -> one(open.book().all(Body.class), Body.class, open.names()::of, Decoration::body, Decoration::withBody);
            case LEVEL -> List.of(choice(withNone(Arrays.asList(Level.values())), level -> level == null ? all()
                    : open.words().title(level), () -> rule().level(), level -> decorating.change(id, rule -> rule.withLevel(level))));
            case LINES, OPEN_ACTIONS, OVERDUE_ACTIONS -> List.of(choice(FROM, this::from,
                    () -> rule().least() == null ? 1 : rule().least(),
                    least -> decorating.change(id, rule -> rule.withLeast(least == 1 ? null : least))));
            case TAG -> List.of(tag());
            case BODY, ENDING, KIND -> List.of();
        };
    }

    private <R extends Row> List<Node> one(List<R> all, Class<R> type, Function<R, String> name, Function<Decoration, String> get,
            BiFunction<Decoration, String, Decoration> set) {
        List<String> ids = withNone(all.stream().map(Row::id).toList());
        return List.of(choice(ids, value -> value == null ? all() : open.book().find(type, value).map(name).orElse(""),
                () -> get.apply(rule()), value -> decorating.change(id, rule -> set.apply(rule, value))));
    }

    private <V> ChoiceField<V> choice(List<V> values, Function<V, String> text, Supplier<V> get,
            Consumer<V> set) {
        ChoiceField<V> choice = new ChoiceField<>(() -> values, text, get, set);
        named(choice, "which", "map.looks.which");
        HBox.setHgrow(choice, Priority.ALWAYS);
        refreshes.add(choice::refresh);
        return choice;
    }

    private CommitField tag() {
        CommitField tag = new CommitField(() -> rule().text(),
                text -> decorating.typed(id, CommitField.orNull(text)));
        tag.onLeave(open.workspace()::endTyping);
        tag.setPromptText(open.words().text("map.looks.tag"));
        named(tag, "which", "map.looks.tag");
        HBox.setHgrow(tag, Priority.ALWAYS);
        refreshes.add(tag::refresh);
        return tag;
    }

    private String from(Integer least) {
        return least == null ? "" : open.words().text("map.looks.least", least);
    }

    private String all() {
        return open.words().text(about == Field.SEAT ? "map.looks.any" : "map.looks.all");
    }

    private static <V> List<V> withNone(List<V> values) {
        List<V> all = new ArrayList<>();
        all.add(null);
        all.addAll(values);
        return all;
    }

    private void named(Control control, String part, String key) {
        control.setId("look-" + part + "-" + id);
        control.setAccessibleText(open.words().text(key));
        control.setMaxWidth(Double.MAX_VALUE);
    }

    private Button button(String part, String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        named(button, part, key);
        button.setMaxWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(open.words().text(key)));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox row() {
        HBox row = new HBox();
        row.getStyleClass().add("look-rule-row");
        return row;
    }
}
