package roundtable.catalogues;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import roundtable.book.Book;
import roundtable.book.Row;
import roundtable.workspace.Desk;

/** An entry in the list: how it looks, what it is called, how much has it; it is drawn to its place with the mouse. */
final class EntryCell extends ListCell<Row> {

    /** Carries an entry to a place of the list. */
    interface Carrying {

        void taken(Row entry);

        void put(int index);
    }

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    private final Desk desk;
    private final Label name = new Label();
    private final Label used = new Label();
    private final HBox line = new HBox();

    EntryCell(Desk desk, Carrying carrying) {
        this.desk = desk;
        getStyleClass().add("catalogue-cell");
        line.getStyleClass().add("catalogue-line");
        used.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setWrapText(true);
        // The list decides how wide its lines are, and a long name how high.
        setPrefWidth(0);
        // A quick hand has left the line by the time the drag is noticed.
        setOnMousePressed(_ -> carrying.taken(getItem()));
        setOnDragDetected(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                startFullDrag();
                event.consume();
            }
        });
        setOnMouseDragEntered(event -> pseudoClassStateChanged(DROP, event.getGestureSource() != this && !isEmpty()));
        setOnMouseDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnMouseDragReleased(_ -> {
            pseudoClassStateChanged(DROP, false);
            if (!isEmpty()) {
                carrying.put(getIndex());
            }
        });
    }

    /** As high as the wrapped name needs. */
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double list = getListView().getWidth() - getListView().snappedLeftInset() - getListView().snappedRightInset();
        double room = (getWidth() > 0 ? Math.min(getWidth(), list) : list) - around;
        return isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        pseudoClassStateChanged(DROP, false);
        pseudoClassStateChanged(ENDED, !none && Catalogue.until(row) != null);
        setGraphic(none ? null : line);
        setText(null);
        if (!none) {
            show(row);
        }
    }

    private void show(Row row) {
        Book book = desk.workspace().book();
        String text = Catalogue.name(desk.names(), row);
        name.setText(Catalogue.until(row) == null ? text : desk.words().text("catalogues.ended", text));
        int uses = Uses.count(book, row);
        used.setText(String.valueOf(uses));
        line.getChildren().setAll(new Sample(book, row), name);
        if (uses > 0) {
            line.getChildren().add(used);
        }
        String all = Uses.text(desk.words(), book, row);
        setAccessibleText(all.isEmpty() ? name.getText() : desk.words().text("catalogues.entry", name.getText(), all));
    }
}
