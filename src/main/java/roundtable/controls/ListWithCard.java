package roundtable.controls;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/**
 * A screen that lists things: the filter on top, the table, and beside it the card of what is chosen; while there is
 * nothing at all, what to do first.
 *
 * @param <T> a row of the table
 */
public final class ListWithCard<T> extends BorderPane {

    private static final double TABLE_SHARE = 0.62;

    private final FilterBar filter;
    private final ListTable<T> table;
    private final SplitPane panes;
    private final EmptyState empty;

    /** A screen of its parts. */
    public ListWithCard(FilterBar filter, ListTable<T> table, Node card, EmptyState empty) {
        this.filter = filter;
        this.table = table;
        this.empty = empty;
        panes = new SplitPane(table, card);
        panes.setDividerPositions(TABLE_SHARE);
        setTop(filter);
    }

    /** Puts the line between table and card where it was left, and keeps where it is left from now on. */
    public void remember(String name, UnaryOperator<String> recall, BiConsumer<String, String> keep) {
        Divider.remember(panes, name, TABLE_SHARE, recall, keep);
    }

    /** What happens with a row that is chosen, such as showing its card. */
    public void onChoice(Consumer<T> show) {
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                show.accept(row);
            }
        });
    }

    /**
     * Lists rows; the first is chosen when none was.
     *
     * @param nothing whether there is nothing to list at all, with whatever filter
     */
    public void show(List<T> rows, boolean nothing) {
        setCenter(nothing ? empty : panes);
        table.show(rows);
        if (table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Chooses the row with a key, even where the filter left it out. */
    public void reveal(String rowKey) {
        filter.clear();
        table.reveal(rowKey);
    }
}
