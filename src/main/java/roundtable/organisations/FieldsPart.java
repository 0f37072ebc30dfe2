package roundtable.organisations;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import roundtable.book.Row;
import roundtable.controls.FieldRow;
import roundtable.workspace.Desk;

/** A part of the card that consists of the fields of one row. */
class FieldsPart<R extends Row> extends VBox implements CardPart {

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
    static FieldRow row(Region... some) {
        return new FieldRow(some);
    }
}
