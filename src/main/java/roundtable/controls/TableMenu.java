package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/**
 * What one can do with any table, the same everywhere: group its rows, choose its columns, copy, hand it to a
 * spreadsheet, print. By the button above the table, the corner of its head, the right mouse button, and by commands.
 */
public final class TableMenu<T> {

    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final ListTable<T> table;
    private final Words words;
    private final BiConsumer<Sheet, Sheet.Form> out;
    private final TableMemory<T> memory;
    private final MenuButton button = new MenuButton();
    private final ContextMenu corner = new ContextMenu();

    /**
     * The menu of a table.
     *
     * @param memory how somebody likes the table
     * @param out takes the table as it is shown, in the form asked for
     */
    public TableMenu(ListTable<T> table, TableMemory<T> memory, BiConsumer<Sheet, Sheet.Form> out) {
        this.table = table;
        this.words = table.words();
        this.memory = memory;
        this.out = out;
        button.setAccessibleText(words.text("controls.table"));
        button.getStyleClass().add("table-menu");
        button.setGraphic(new FontIcon(Feather.SLIDERS));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setOnShowing(_ -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
        table.groupedBy().addListener((_, _, _) -> name());
        table.skinProperty().addListener((_, _, _) -> takeCorner());
        name();
    }

    /** Puts the button behind the filters of a list. */
    public void beside(FilterBar filters, String id) {
        filters.add(id, words.text("controls.table"), button);
    }

    /** Adds what one can do with the table to the menu of the right mouse button on it. */
    public ContextMenu under(List<? extends MenuItem> items) {
        MenuItem copy = item("controls.table.copy", Feather.COPY, table::copy);
        Menu more = new Menu(words.text("controls.table"), new FontIcon(Feather.SLIDERS));
        more.getItems().setAll(items());
        more.setOnShowing(_ -> more.getItems().setAll(items()));
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(items);
        menu.getItems().addAll(new SeparatorMenuItem(), copy, more);
        table.setContextMenu(menu);
        return menu;
    }

    /** What one can do with the table, for menus, keys and the palette. */
    public List<Command> commands() {
        var always = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        return List.of(
                new Command("controls.table.menu", MENU, Feather.SLIDERS, always, this::open),
                new Command("controls.table.copy", null, Feather.COPY, always, table::copy),
                new Command("controls.table.csv", null, Feather.FILE_TEXT, always, () -> give(Sheet.Form.CSV)),
                new Command("controls.table.xlsx", null, Feather.GRID, always, () -> give(Sheet.Form.XLSX)),
                new Command("controls.table.print", PRINT, Feather.PRINTER, always, () -> give(Sheet.Form.PRINT)));
    }

    private void open() {
        button.requestFocus();
        button.show();
    }

    private void give(Sheet.Form form) {
        out.accept(new TableSheet<>(table).all(), form);
    }

    private void name() {
        ListColumn<T, ?> by = table.groupedBy().get();
        button.setText(by == null ? words.text("controls.table.ungrouped")
                : words.text("controls.table.grouped", by.getText()));
    }

    private List<MenuItem> items() {
        Menu group = new Menu(words.text("controls.table.group-by"), new FontIcon(Feather.LAYERS));
        group.getItems().add(grouping(null, words.text("controls.table.group-by.none")));
        table.columns().stream().filter(ListColumn::canGroup)
                .forEach(column -> group.getItems().add(grouping(column, column.getText())));
        Menu columns = new Menu(words.text("controls.table.columns"), new FontIcon(Feather.COLUMNS));
        table.columns().forEach(column -> columns.getItems().add(showing(column)));
        columns.getItems().addAll(new SeparatorMenuItem(),
                item("controls.table.reset", Feather.ROTATE_CCW, memory::reset));
        List<MenuItem> items = new ArrayList<>();
        Stream.of(table.columns().stream().anyMatch(ListColumn::canGroup) ? group : null, columns,
                new SeparatorMenuItem(),
                item("controls.table.csv", Feather.FILE_TEXT, () -> give(Sheet.Form.CSV)),
                item("controls.table.xlsx", Feather.GRID, () -> give(Sheet.Form.XLSX)),
                item("controls.table.print", Feather.PRINTER, () -> give(Sheet.Form.PRINT)))
                .filter(item -> item != null).forEach(items::add);
        return items;
    }

    private RadioMenuItem grouping(ListColumn<T, ?> column, String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(table.groupedBy().get() == column);
        item.setOnAction(_ -> table.groupedBy().set(column));
        return item;
    }

    /** The last column that is shown stays. */
    private CheckMenuItem showing(ListColumn<T, ?> column) {
        CheckMenuItem item = new CheckMenuItem(column.getText());
        item.setSelected(column.isVisible());
        item.setDisable(column.isVisible() && table.getVisibleLeafColumns().size() == 1);
        item.setOnAction(_ -> column.choose(item.isSelected()));
        return item;
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words.text(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** The small button in the corner of the head opens the same menu. */
    private void takeCorner() {
        Node head = table.lookup(".show-hide-columns-button");
        if (head != null) {
            head.setOnMousePressed(event -> {
                corner.getItems().setAll(items());
                corner.show(head, Side.BOTTOM, 0, 0);
                event.consume();
            });
        }
    }
}
