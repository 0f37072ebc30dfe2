package roundtable.controls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/**
 * A column of a {@link ListTable}: what it shows of a row, how that reads, and whether rows can be grouped by it.
 *
 * @param <T> a row
 * @param <V> what the column shows of it, by which it is sorted
 */
public final class ListColumn<T, V> extends TableColumn<T, V> {

    /** Of its own width a column keeps at least this part before the table begins to scroll. */
    private static final double LEAST = 0.6;

    private final double firstWidth;
    private final Comparator<V> order;
    private final Function<T, V> value;
    private final Function<V, String> text;
    private double usual;
    private boolean chosenAtFirst = true;
    private boolean chosen = true;
    private boolean needed;
    private double least = LEAST;
    private Function<T, String> group;

    ListColumn(String key, String title, double width, Comparator<V> order, Function<T, V> value,
            Function<V, String> text) {
        super(title);
        this.order = order;
        this.value = value;
        this.text = text;
        this.firstWidth = width;
        this.usual = width;
        setId(key);
        setComparator(Comparator.nullsLast(order));
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        setCellFactory(_ -> new TextCell());
    }

    /** Lets rows be grouped by what this column says of them. */
    public ListColumn<T, V> groups() {
        return groupsBy(this::text);
    }

    /** Lets rows be grouped by a text that rows next to each other in the order of this column share. */
    public ListColumn<T, V> groupsBy(Function<T, String> shared) {
        group = shared;
        return this;
    }

    /** Lets the column never be narrower than its own width, for what is of no use in part, such as a day. */
    public ListColumn<T, V> whole() {
        least = 1;
        return this;
    }

    /** Shows the column only to who chooses it. */
    public ListColumn<T, V> extra() {
        chosenAtFirst = false;
        choose(false);
        return this;
    }

    /** Shows the column for as long as what is listed needs it, whatever was chosen. */
    public void need(boolean now) {
        needed = now;
        setVisible(chosen || needed);
    }

    /** How the column reads for a row; empty for nothing. */
    public String text(T row) {
        V shown = value.apply(row);
        return shown == null ? "" : text.apply(shown);
    }

    /** What a spreadsheet gets: a day or a number as such, anything else as it reads; null for nothing. */
    Object cell(T row) {
        V shown = value.apply(row);
        return shown == null || shown instanceof LocalDate || shown instanceof Number ? shown : text(row);
    }

    boolean canGroup() {
        return group != null;
    }

    String group(T row) {
        return group.apply(row);
    }

    /** The order of this column for rows, as the user turned it; rows without a value stand last either way. */
    Comparator<T> order(List<T> rows) {
        boolean turned = getTableView().getSortOrder().contains(this) && getSortType() == SortType.DESCENDING;
        // Asked for once a row: names are looked up in the book, and sorting compares each row many times.
        Map<T, V> values = new IdentityHashMap<>();
        rows.forEach(row -> values.put(row, value.apply(row)));
        return Comparator.comparing(values::get, Comparator.nullsLast(turned ? order.reversed() : order));
    }

    boolean chosen() {
        return chosen;
    }

    void choose(boolean shown) {
        chosen = shown;
        setVisible(chosen || needed);
    }

    /** Width in pixels at the usual text size. */
    double usual() {
        return usual;
    }

    /** The least width in pixels at the usual text size. */
    double least() {
        return least * usual;
    }

    /** Whether somebody gave it another width than its first. */
    boolean drawn() {
        return Math.abs(usual - firstWidth) > 1;
    }

    void setUsual(double width) {
        usual = width;
    }

    /** As it was before anybody chose anything. */
    void reset() {
        usual = firstWidth;
        choose(chosenAtFirst);
    }

    private final class TextCell extends TableCell<T, V> {

        @Override
        protected void updateItem(V item, boolean empty) {
            super.updateItem(item, empty);
            String shown = empty || item == null ? null : text.apply(item);
            setText(shown);
            setTooltip(shown == null || shown.isEmpty() ? null : new Tooltip(shown));
        }
    }
}
