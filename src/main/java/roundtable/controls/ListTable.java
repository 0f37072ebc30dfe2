package roundtable.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.sheet.TabText;
import roundtable.words.Words;

/**
 * A table to look things up in: sorts by any column, groups by some, keeps its selection when the rows change, copies
 * the selected rows for a spreadsheet (Ctrl+C) and opens one by Enter or double click. What else one can do with it is
 * in its {@link TableMenu}.
 *
 * @param <T> a row
 */
public class ListTable<T> extends TableView<T> {

    private final Words words;
    private final String name;
    private final Function<T, String> key;
    private final ColumnRoom<T> room = new ColumnRoom<>(this);
    private final ObjectProperty<ListColumn<T, ?>> groupedBy = new SimpleObjectProperty<>();
    private final TableGroups<T> groups;
    private List<T> given = List.of();
    private Consumer<T> open = row -> { };
    private Consumer<String> paste = text -> { };

    /**
     * An empty table.
     *
     * @param name its name in the words, which a screen reader says and which stands on paper
     * @param key what makes a row the same row after a change
     */
    public ListTable(Words words, String name, Function<T, String> key) {
        this.words = words;
        this.name = name;
        this.key = key;
        this.groups = new TableGroups<>(words);
        setAccessibleText(words.text(name));
        getStyleClass().add("list-table");
        skinProperty().addListener((_, _, _) -> getChildren().add(room.ruler()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setTableMenuButtonVisible(true);
        setRowFactory(_ -> new GroupedRow<>(this));
        setSortPolicy(_ -> {
            arrange();
            return true;
        });
        groupedBy.addListener((_, _, _) -> {
            groups.unfold();
            arrange();
            refresh();
        });
        // Cells of a column that is shown anew would stand a little higher than the others until they are made again.
        getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        room.settle();
    }

    /** What Enter and double click do with a row. */
    public final void onOpen(Consumer<T> action) {
        open = action;
    }

    /** What Ctrl+V does with the text on the clipboard. */
    public final void onPaste(Consumer<String> action) {
        paste = action;
    }

    /** Adds a column of texts, sorted by an order of texts, such as that of the user's language. */
    public final ListColumn<T, String> column(String name, double width, Comparator<String> order,
            Function<T, String> text) {
        return column(name, width, order, text, Function.identity());
    }

    /**
     * Adds a column of values, sorted by their own order and shown as text; an absent value stands last.
     *
     * @param name its title in the words, by which it is known from start to start
     */
    public final <V> ListColumn<T, V> column(String name, double width, Comparator<V> order, Function<T, V> value,
            Function<V, String> text) {
        ListColumn<T, V> column = new ListColumn<>(name, words.text(name), width, order, value, text);
        getColumns().add(column);
        return column;
    }

    /** Its name in the words, by which it is known from start to start. */
    final String name() {
        return name;
    }

    /** The columns from left to right, those that are not shown among them. */
    @SuppressWarnings("unchecked")
    final List<ListColumn<T, ?>> columns() {
        return getColumns().stream().<ListColumn<T, ?>>map(column -> (ListColumn<T, ?>) column).toList();
    }

    /** The column by which the rows are grouped; null for none. */
    final ObjectProperty<ListColumn<T, ?>> groupedBy() {
        return groupedBy;
    }

    final TableGroups<T> groups() {
        return groups;
    }

    final ColumnRoom<T> room() {
        return room;
    }

    final Words words() {
        return words;
    }

    /** Shows rows; those selected before stay selected as long as they are there. */
    public final void show(List<T> rows) {
        given = List.copyOf(rows);
        if (!arrange()) {
            // The rows are the same, but what a column tells of them may stand in other rows of the book.
            refresh();
        }
    }

    /** Selects the row with a key and brings it into view; nothing happens when it is not shown. */
    public final void reveal(String rowKey) {
        getSelectionModel().clearSelection();
        groups.all().stream().filter(group -> group.folded() && group.rows().stream()
                .anyMatch(row -> key.apply(row).equals(rowKey))).toList().forEach(group -> fold(group, false));
        getSelectionModel().clearSelection();
        select(List.of(rowKey));
        scrollTo(getSelectionModel().getSelectedIndex());
    }

    /** Selects the rows with these keys, as far as they are shown. */
    public final void selectAll(List<String> rowKeys) {
        getSelectionModel().clearSelection();
        select(rowKeys);
    }

    /** The selected rows from top to bottom, without those of groups that are folded away. */
    public final List<T> selected() {
        return getSelectionModel().getSelectedIndices().stream().filter(row -> !groups.isTitle(row)).sorted()
                .map(getItems()::get).toList();
    }

    /** Folds a group away or shows its rows again; its first row is selected. */
    final void fold(TableGroups.Group<T> group, boolean away) {
        groups.fold(group, away);
        arrange();
        refresh();
        groups.all().stream().filter(each -> each.shared().equals(group.shared())).findFirst()
                .ifPresent(each -> getSelectionModel().clearAndSelect(each.first()));
    }

    final void open(T row) {
        open.accept(row);
    }

    /** Puts the selected rows on the clipboard as a spreadsheet takes them. */
    final void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TabText.write(new TableSheet<>(this).selected()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Hands over what is on the clipboard. */
    public final void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            paste.accept(text);
        }
    }

    /** Puts the rows in the order of their groups, and within one in that of the columns; says whether that changed. */
    private boolean arrange() {
        ListColumn<T, ?> by = groupedBy.get();
        List<T> rows = new ArrayList<>(given);
        Stream.concat(Stream.ofNullable(by), getSortOrder().stream().map(column -> (ListColumn<T, ?>) column)).distinct()
                .map(column -> column.order(given)).reduce(Comparator::thenComparing).ifPresent(rows::sort);
        List<T> shown = groups.of(rows, by);
        if (shown.equals(getItems())) {
            return false;
        }
        List<String> selected = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(key)
                .toList();
        getItems().setAll(shown);
        select(selected);
        return true;
    }

    private void select(List<String> keys) {
        int[] rows = keys.isEmpty() ? new int[0] : IntStream.range(0, getItems().size())
                .filter(i -> keys.contains(key.apply(getItems().get(i)))).toArray();
        if (rows.length > 0) {
            getSelectionModel().selectIndices(rows[0], rows);
        }
    }

    private void key(KeyEvent event) {
        T row = getSelectionModel().getSelectedItem();
        boolean title = groups.isTitle(getSelectionModel().getSelectedIndex());
        KeyCode code = event.getCode();
        if (title ? code == KeyCode.RIGHT || code == KeyCode.ENTER : code == KeyCode.LEFT) {
            groups.around(getSelectionModel().getSelectedIndex()).ifPresent(group -> {
                fold(group, !title);
                event.consume();
            });
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            open.accept(row);
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            paste();
            event.consume();
        }
    }
}
