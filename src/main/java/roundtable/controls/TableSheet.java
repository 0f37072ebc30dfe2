package roundtable.controls;

import java.util.List;
import java.util.stream.Stream;
import roundtable.sheet.Sheet;

/** A {@link ListTable} as it is shown, to be handed on: the columns that one sees, the rows in their groups. */
final class TableSheet<T> {

    private final ListTable<T> table;

    TableSheet(ListTable<T> table) {
        this.table = table;
    }

    /** All rows that are listed; what they are grouped by is a column even where it is not shown. */
    Sheet all() {
        ListColumn<T, ?> by = table.groupedBy().get();
        List<ListColumn<T, ?>> columns = Stream.concat(Stream.ofNullable(by).filter(column -> !column.isVisible()),
                shown()).toList();
        return new Sheet(table.getAccessibleText(), heads(columns), table.groups().all().stream()
                .map(group -> new Sheet.Group(group.title(), rows(columns, group.rows()))).toList());
    }

    /** The selected rows. */
    Sheet selected() {
        List<ListColumn<T, ?>> columns = shown().toList();
        return new Sheet(table.getAccessibleText(), heads(columns),
                List.of(new Sheet.Group("", rows(columns, table.selected()))));
    }

    private Stream<ListColumn<T, ?>> shown() {
        return table.columns().stream().filter(ListColumn::isVisible);
    }

    private List<Sheet.Column> heads(List<ListColumn<T, ?>> columns) {
        return columns.stream().map(column -> new Sheet.Column(column.getText(), column.usual())).toList();
    }

    private List<List<Object>> rows(List<ListColumn<T, ?>> columns, List<T> rows) {
        return rows.stream().map(row -> columns.stream().map(column -> column.cell(row))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new)))
                .<List<Object>>map(cells -> (List<Object>) cells).toList();
    }
}
