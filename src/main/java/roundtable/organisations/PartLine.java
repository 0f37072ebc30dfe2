package roundtable.organisations;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.rules.Ending;
import roundtable.workspace.Desk;

/** One part of an organisation: a line that says what it is, and its fields while it is open. */
final class PartLine<R extends Row> extends VBox {


    private final Desk desk;
    private final PartList.Kind<R> kind;
    private final ToggleButton head = new ToggleButton();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label refusal = new Label();
    private R row;
    private @Nullable CardPart fields;

    PartLine(Desk desk, PartList.Kind<R> kind, R row) {
        this.desk = desk;
        this.kind = kind;
        this.row = row;
        getStyleClass().add("part-line");
        head.getStyleClass().add("part-head");
        head.setGraphic(arrow);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinWidth(0);
        head.setWrapText(true);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setId(kind.id() + "-line");
        head.selectedProperty().addListener((property, was, is) -> toggled(is));
        HBox.setHgrow(head, Priority.ALWAYS);
        refusal.getStyleClass().add("field-sentence");
        refusal.setWrapText(true);
        refusal.setMinHeight(Label.USE_PREF_SIZE);
        getChildren().add(new HBox(head, remove()));
        refresh(row);
    }

    void refresh(R now) {
        row = now;
        String text = kind.summary().apply(now);
        head.setText(text);
        head.setAccessibleText(text);
        head.setTooltip(new Tooltip(text));
        if (fields != null) {
            fields.refresh();
        }
    }

    void commit() {
        if (fields != null) {
            fields.commit();
        }
    }

    /** Whether the keys are in it. */
    boolean active() {
        return isFocusWithin();
    }

    void open() {
        head.setSelected(true);
    }

    /** Opens a new part and goes on in the field behind its name. */
    void openNew() {
        open();
        List<Node> texts = List.copyOf(fields.node().lookupAll(".text-input"));
        texts.stream().filter(TextInputControl.class::isInstance).skip(1).findFirst().ifPresent(Node::requestFocus);
    }

    private void toggled(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open) {
            fields = kind.fields().apply(row);
            getChildren().add(fields.node());
        } else {
            commit();
            getChildren().remove(fields.node());
            fields = null;
        }
    }

    private Button remove() {
        Button remove = new Button(null, new FontIcon(Feather.TRASH_2));
        remove.setAccessibleText(desk.words().text(kind.removed()));
        remove.setTooltip(new Tooltip(desk.words().text(kind.removed())));
        remove.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "part-remove");
        remove.setId(kind.id() + "-remove");
        remove.setOnAction(event -> {
            if (Ending.of(desk.workspace().book(), row).mayDelete()) {
                desk.workspace().remove(kind.removed(), List.of(row));
            } else {
                refusal.setText(desk.words().text("organisations.part.used"));
                getChildren().remove(refusal);
                getChildren().add(1, refusal);
            }
        });
        return remove;
    }
}
