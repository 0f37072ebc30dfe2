package roundtable.controls;

import java.util.List;
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
 * width of the table as long as they fit into it; otherwise the table scrolls to the side, and columns that nobody drew
 * are as narrow as they may be, so that as many as possible are seen.
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
    private boolean unsettled;

    ColumnRoom(ListTable<T> table) {
        this.table = table;
        ruler.setManaged(false);
        ruler.setMouseTransparent(true);
        ruler.fontProperty().addListener((_, _, font) -> scale(font));
        table.widthProperty().addListener((_, _, _) -> {
            unsettled = true;
            fit();
        });
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
        table.columns().stream().filter(ListColumn::isVisible).forEach(column -> {
            column.setUsual(column.getWidth() * USUAL / ruler.getFont().getSize());
            column.setPrefWidth(column.getWidth());
        });
    }

    /**
     * Gives the columns exactly the widths they were left with, in a table that is as wide as it was then: on its way
     * to that width it has shared out what was missing.
     */
    void settle() {
        List<TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        double off = shown.stream().mapToDouble(ColumnRoom::off).sum();
        if (unsettled && table.getColumnResizePolicy() != TableView.UNCONSTRAINED_RESIZE_POLICY
                && Math.abs(off) <= shown.size() / 2.0) {
            unsettled = false;
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            shown.forEach(column -> table.resizeColumn(column, off(column)));
            fit();
        }
    }

    private static double off(TableColumn<?, ?> column) {
        return Math.round(column.getPrefWidth()) - column.getWidth();
    }

    private void scale(Font font) {
        if (font.getSize() == size) {
            return;
        }
        size = font.getSize();
        unsettled = true;
        Font heading = Font.font(font.getFamily(), FontWeight.BOLD, size);
        for (ListColumn<T, ?> column : table.columns()) {
            double title = heading(column, heading);
            column.setMinWidth(Math.max(title, column.least() * size / USUAL));
            column.setPrefWidth(wide(column));
        }
        fit();
    }

    private double wide(ListColumn<T, ?> column) {
        return Math.max(column.getMinWidth(), column.usual() * size / USUAL);
    }

    private static double heading(TableColumn<?, ?> column, Font font) {
        Text text = new Text(column.getText());
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth() + AROUND * font.getSize());
    }

    private void fit() {
        double least = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        boolean fits = least <= table.getWidth() - size;
        table.setColumnResizePolicy(fits
                ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY);
        if (size > 0 && table.getWidth() > 0) {
            table.columns().forEach(column -> column.setPrefWidth(fits || column.drawn() ? wide(column) : column.getMinWidth()));
        }
    }
}
