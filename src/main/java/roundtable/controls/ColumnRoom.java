package roundtable.controls;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * The widths of a table's columns: they grow with the text size, no heading is ever cut, and the columns share the
 * width of the table as long as they fit into it; otherwise the table scrolls to the side.
 *
 * @param <T> a row
 */
final class ColumnRoom<T> {

    private static final double USUAL = 14;
    /** Around a heading, in widths of a letter m: its padding, the border and the arrow of a sorted column. */
    private static final double AROUND = 1.5;

    private final ListTable<T> table;
    /** Has the font of the table, and is nothing to be seen. */
    private final Label ruler = new Label();
    private double size;

    ColumnRoom(ListTable<T> table) {
        this.table = table;
        ruler.setManaged(false);
        ruler.setMouseTransparent(true);
        ruler.fontProperty().addListener((_, _, font) -> scale(font));
        table.widthProperty().addListener((_, _, _) -> fit());
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> fit());
        table.getColumns().addListener((ListChangeListener<Object>) _ -> {
            size = 0;
            scale(ruler.getFont());
        });
    }

    /** What the table holds so that its text size is known. */
    Node ruler() {
        return ruler;
    }

    /** Takes the widths that a user drew as those wanted from now on. */
    void keepWidths() {
        table.columns().stream().filter(ListColumn::isVisible)
                .forEach(column -> column.setUsual(column.getWidth() * USUAL / ruler.getFont().getSize()));
    }

    private void scale(Font font) {
        if (font.getSize() == size) {
            return;
        }
        size = font.getSize();
        Font heading = Font.font(font.getFamily(), FontWeight.BOLD, size);
        for (ListColumn<T, ?> column : table.columns()) {
            double usual = column.usual();
            double title = heading(column, heading);
            column.setMinWidth(Math.max(title, column.least() * size / USUAL));
            column.setPrefWidth(Math.max(title, usual * size / USUAL));
        }
        fit();
    }

    private static double heading(TableColumn<?, ?> column, Font font) {
        Text text = new Text(column.getText());
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth() + AROUND * font.getSize());
    }

    private void fit() {
        double least = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        table.setColumnResizePolicy(least <= table.getWidth() - size
                ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }
}
