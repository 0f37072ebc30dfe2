package roundtable.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A table to look things up in: sorts by any column, keeps its selection when the rows change, copies the selected
 * rows for a spreadsheet (Ctrl+C) and opens one by Enter or double click.
 *
 * @param <T> a row
 */
public class ListTable<T> extends TableView<T> {

    private final Function<T, String> key;
    private Consumer<T> open = row -> { };

    /**
     * An empty table.
     *
     * @param key what makes a row the same row after a change
     * @param accessibleText what a screen reader calls the table
     */
    public ListTable(String accessibleText, Function<T, String> key) {
        this.key = key;
        setAccessibleText(accessibleText);
        getStyleClass().add("list-table");
        ColumnRoom<T> room = new ColumnRoom<>(this);
        skinProperty().addListener((_, _, _) -> getChildren().add(room.ruler()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setTableMenuButtonVisible(true);
        setRowFactory(_ -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What Enter and double click do with a row. */
    public final void onOpen(Consumer<T> action) {
        open = action;
    }

    /** Adds a column of texts, sorted by an order of texts, such as that of the user's language. */
    public final TableColumn<T, String> column(String title, double width, Comparator<String> order,
            Function<T, String> text) {
        return column(title, width, order, text, Function.identity());
    }

    /** Adds a column of values, sorted by their own order and shown as text; an absent value stands last. */
    public final <V> TableColumn<T, V> column(String title, double width, Comparator<V> order, Function<T, V> value,
            Function<V, String> text) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.getProperties().put(ColumnRoom.WIDTH, width);
        column.setComparator(Comparator.nullsLast(order));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(V item, boolean empty) {
                super.updateItem(item, empty);
                String shown = empty || item == null ? null : text.apply(item);
                setText(shown);
                setTooltip(shown == null || shown.isEmpty() ? null : new Tooltip(shown));
            }
        });
        getColumns().add(column);
        return column;
    }

    /** Shows rows; those selected before stay selected as long as they are there. */
    public final void show(List<T> rows) {
        List<String> selected = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .map(key).toList();
        List<T> shown = new ArrayList<>(rows);
        if (getComparator() != null) {
            shown.sort(getComparator());
        }
        if (!shown.equals(getItems())) {
            getItems().setAll(shown);
            select(selected);
        }
    }

    /** Selects the row with a key and brings it into view; nothing happens when it is not shown. */
    public final void reveal(String rowKey) {
        getSelectionModel().clearSelection();
        select(List.of(rowKey));
        scrollTo(getSelectionModel().getSelectedIndex());
    }

    /** Selects the rows with these keys, as far as they are shown. */
    public final void selectAll(List<String> rowKeys) {
        getSelectionModel().clearSelection();
        select(rowKeys);
    }

    private void select(List<String> keys) {
        for (int i = 0; i < getItems().size() && !keys.isEmpty(); i++) {
            if (keys.contains(key.apply(getItems().get(i)))) {
                getSelectionModel().select(i);
            }
        }
    }

    private void key(KeyEvent event) {
        T row = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            open.accept(row);
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectedAsText());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    /** The selected rows as a spreadsheet takes them: a line a row, tabs between the columns, titles on top. */
    String selectedAsText() {
        String titles = getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .map(row -> getColumns().stream().map(column -> cell(column, row)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", titles + "\n", "\n"));
    }

    private static <T> String cell(TableColumn<T, ?> column, T row) {
        Object value = column.getCellData(row);
        return value == null ? "" : value.toString().replaceAll("\\s+", " ");
    }
}
