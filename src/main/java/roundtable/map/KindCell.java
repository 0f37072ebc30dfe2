package roundtable.map;

import javafx.scene.control.ListCell;
import roundtable.book.RelationKind;

/** A relation kind in a list: its name beside a piece of its line. */
final class KindCell extends ListCell<RelationKind> {

    private final OpenChart open;

    KindCell(OpenChart open) {
        this.open = open;
    }

    @Override
    protected void updateItem(RelationKind kind, boolean empty) {
        super.updateItem(kind, empty);
        setText(empty || kind == null ? null : open.names().of(kind));
        setGraphic(empty || kind == null ? null : new LineSample(kind.colour(), kind.dash(), 2));
    }
}
