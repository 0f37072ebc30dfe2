package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;

/** Remembers how somebody likes a table: columns, widths, order, sorting and groups. */
public final class TableMemory<T> {

    private final ListTable<T> table;
    private final TableLook first;
    private final Consumer<String> keep;
    private boolean taking;
    private List<Double> widths = List.of();

    private TableMemory(ListTable<T> table, Consumer<String> keep) {
        this.table = table;
        this.first = look(table);
        this.keep = keep;
    }

    /**
     * Shows a table as it was left, and keeps how it is left from now on.
     *
     * @param recall gives what was kept under a name, empty for nothing; what of it makes no sense is left out
     * @param keep takes a name and what is to be kept, after each change
     */
    public static <T> TableMemory<T> of(ListTable<T> table, UnaryOperator<String> recall,
            BiConsumer<String, String> keep) {
        TableMemory<T> memory = new TableMemory<>(table, text -> keep.accept(table.name(), text));
        memory.take(TableLook.of(recall.apply(table.name())));
        memory.listen();
        return memory;
    }

    /** Shows the table as it was before anybody chose anything. */
    void reset() {
        table.columns().forEach(ListColumn::reset);
        take(first);
        keep();
    }

    private void listen() {
        table.getColumns().addListener((ListChangeListener<Object>) _ -> keep());
        table.getSortOrder().addListener((ListChangeListener<Object>) _ -> keep());
        table.groupedBy().addListener((_, _, _) -> keep());
        table.columns().forEach(column -> {
            column.visibleProperty().addListener((_, _, _) -> keep());
            column.sortTypeProperty().addListener((_, _, _) -> keep());
        });
        // A width that a user drew is told from one that the table gave by the mouse.
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> widths = widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> drawn());
    }

    private void drawn() {
        if (!widths.isEmpty() && widths.size() == widths().size() && !widths.equals(widths())) {
            table.room().keepWidths();
            keep();
        }
    }

    private List<Double> widths() {
        return table.columns().stream().filter(ListColumn::isVisible).map(ListColumn::getWidth).toList();
    }

    private void keep() {
        if (!taking) {
            keep.accept(look(table).text());
        }
    }

    private void take(TableLook look) {
        taking = true;
        List<TableColumn<T, ?>> ordered = new ArrayList<>();
        look.columns().forEach(kept -> column(kept.key()).filter(column -> !ordered.contains(column))
                .ifPresent(column -> {
                    column.setUsual(kept.width());
                    column.choose(kept.shown());
                    ordered.add(column);
                }));
        table.columns().stream().filter(column -> !ordered.contains(column)).forEach(ordered::add);
        if (ordered.stream().noneMatch(TableColumn::isVisible)) {
            ordered.getFirst().setVisible(true);
        }
        table.getColumns().setAll(ordered);
        List<TableColumn<T, ?>> sorted = new ArrayList<>();
        look.sorts().forEach(sort -> column(sort.key()).filter(column -> !sorted.contains(column))
                .ifPresent(column -> {
                    column.setSortType(sort.upwards() ? TableColumn.SortType.ASCENDING
                            : TableColumn.SortType.DESCENDING);
                    sorted.add(column);
                }));
        table.getSortOrder().setAll(sorted);
        table.groupedBy().set(Optional.ofNullable(look.group()).flatMap(this::column).filter(ListColumn::canGroup)
                .orElse(null));
        taking = false;
    }

    private Optional<ListColumn<T, ?>> column(String key) {
        return table.columns().stream().filter(column -> Objects.equals(key, column.getId())).findFirst();
    }

    private static <T> TableLook look(ListTable<T> table) {
        return new TableLook(table.columns().stream()
                .map(column -> new TableLook.Column(column.getId(), column.usual(), column.chosen())).toList(),
                table.getSortOrder().stream().map(column -> new TableLook.Sort(column.getId(),
                        column.getSortType() == TableColumn.SortType.ASCENDING)).toList(),
                table.groupedBy().get() == null ? null : table.groupedBy().get().getId());
    }
}
