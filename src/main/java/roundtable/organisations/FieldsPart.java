package roundtable.organisations;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import roundtable.book.Row;
import roundtable.workspace.Desk;

/** A part of the card that consists of the fields of one row. */
class FieldsPart<R extends Row> extends VBox implements CardPart {

    private static final double NARROW = 110;

    private final RowFields<R> fields;

    FieldsPart(Desk desk, Class<R> type, String id) {
        fields = new RowFields<>(desk, type, id);
        getStyleClass().add("fields-part");
    }

    final RowFields<R> fields() {
        return fields;
    }

    @Override
    public final Node node() {
        return this;
    }

    @Override
    public void refresh() {
        fields.refresh();
    }

    @Override
    public void commit() {
        fields.commit();
    }

    /** Fields side by side, of the same width. */
    static HBox row(Region... some) {
        HBox row = new HBox(some);
        row.getStyleClass().add("field-row");
        for (Region field : some) {
            field.setMinWidth(0);
            field.setPrefWidth(NARROW);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
