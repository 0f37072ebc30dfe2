package roundtable.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Direction;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;

/** One relation kind in the catalogue: its name, colour, dash, usual direction and place in the list. */
final class KindRow extends HBox {

    private final OpenChart open;
    private final String id;
    private final CommitField name;
    private final ColorPicker colour = new ColorPicker();
    private final ChoiceField<RelationKind.Dash> dash;
    private final ChoiceField<Direction> direction;
    private final HBox sample = new HBox();
    private final Button up;
    private final Button down;
    private final Button end;
    private final Button delete;

    KindRow(OpenChart open, String id) {
        this.open = open;
        this.id = id;
        name = new CommitField(() -> open.names().of(kind()), this::rename);
        name.setId("kind-name");
        name.about(() -> id);
        name.onLeave(open.workspace()::endTyping);
        name.setAccessibleText(open.words().text("map.kinds.name"));
        colour.setId("kind-colour");
        colour.setAccessibleText(open.words().text("map.kinds.colour"));
        colour.getStyleClass().add("button");
        colour.setOnAction(event -> change(row -> row.withColour(hex(colour.getValue()))));
        dash = ChoiceField.of(RelationKind.Dash.class, open.words(), () -> kind().dash(),
                value -> change(row -> row.withDash(value)));
        dash.setId("kind-dash");
        dash.setAccessibleText(open.words().text("map.kinds.dash"));
        direction = ChoiceField.of(Direction.class, open.words(), () -> kind().direction(),
                value -> change(row -> row.withDirection(value)));
        direction.setId("kind-direction");
        direction.setAccessibleText(open.words().text("map.relation.direction"));
        up = button("kind-up", "map.kinds.up", Feather.ARROW_UP, () -> move(-1));
        down = button("kind-down", "map.kinds.down", Feather.ARROW_DOWN, () -> move(1));
        end = button("kind-end", "map.kinds.end", Feather.CLOCK, this::end);
        delete = button("kind-delete", "map.kinds.delete", Feather.TRASH_2, this::delete);
        sample.getStyleClass().add("kind-sample");
        getStyleClass().add("kind-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(120);
        getChildren().addAll(sample, name, colour, dash, direction, up, down, end, delete);
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void commit() {
        name.commit();
    }

    void refresh() {
        RelationKind row = kind();
        name.refresh();
        dash.refresh();
        direction.refresh();
        colour.setValue(Color.web(row.colour()));
        sample.getChildren().setAll(new LineSample(row.colour(), row.dash(), 2));
        List<RelationKind> all = Rows.relationKinds(open.book());
        up.setDisable(all.getFirst().id().equals(id));
        down.setDisable(all.getLast().id().equals(id));
        boolean used = !open.book().usesOf(row).isEmpty();
        delete.setDisable(used);
        String again = open.words().text(row.until() == null ? "map.kinds.end" : "map.kinds.again");
        end.setAccessibleText(again);
        end.setTooltip(new Tooltip(again));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("ended"), row.until() != null);
    }

    private RelationKind kind() {
        return open.book().get(RelationKind.class, id);
    }

    private void rename(String text) {
        if (text.isBlank()) {
            name.tell(open.words().text("map.kinds.empty"));
        } else if (!text.equals(open.names().of(kind()))) {
            open.workspace().typed("map.step.kind-change", RelationKind.class, id, row -> row.withName(text.strip()));
        }
    }

    private void change(UnaryOperator<RelationKind> edit) {
        open.workspace().change("map.step.kind-change", RelationKind.class, id, edit);
    }

    /** Changes places with the neighbour in the list. */
    private void move(int step) {
        List<RelationKind> all = Rows.relationKinds(open.book());
        int at = all.indexOf(kind());
        RelationKind other = all.get(at + step);
        open.workspace().put("map.step.kind-move", kind().withPosition(other.position()),
                other.withPosition(kind().position()));
    }

    private void end() {
        change(row -> row.withUntil(row.until() == null ? LocalDate.now() : null));
    }

    private void delete() {
        open.workspace().remove("map.step.kind-delete", List.of(kind()));
    }

    private Button button(String nodeId, String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(nodeId);
        button.setAccessibleText(open.words().text(key));
        button.setTooltip(new Tooltip(open.words().text(key)));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }
}
