package roundtable.map;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import roundtable.book.Direction;
import roundtable.book.Relation;
import roundtable.controls.ListTable;
import roundtable.drawing.ChartTable;
import roundtable.drawing.ChartTable.BoxRow;
import roundtable.drawing.ChartTable.LineRow;
import roundtable.words.Words;

/**
 * The chart as two tables, for whom a picture tells nothing: its boxes and its lines. What is selected in them is
 * marked on the chart, and the panel beside them is about it.
 */
final class ChartTables extends VBox {

    private final OpenChart open;
    private final Consumer<String> leave;
    private final ListTable<BoxRow> boxes;
    private final ListTable<LineRow> lines;
    private boolean showing;

    /**
     * Tables of the chart that is open.
     *
     * @param leave goes back to the picture, to the box or line with a key, or to the whole when it is empty
     */
    ChartTables(OpenChart open, Consumer<String> leave) {
        this.open = open;
        this.leave = leave;
        Words words = open.words();
        boxes = new ListTable<>(words, "map.table.boxes", BoxRow::organisation);
        boxes.setId("chart-boxes");
        boxes.column("map.organisation.name", 260, words.order(), BoxRow::name);
        boxes.column("map.organisation.short-name", 120, words.order(), BoxRow::shortName);
        boxes.column("map.organisation.level", 110, words.order(), BoxRow::level).groups();
        boxes.column("map.organisation.sector", 150, words.order(), BoxRow::sector).groups();
        boxes.column("map.table.seats", 200, words.order(), row -> String.join(", ", row.members()));
        boxes.column("map.table.lines", 70, Comparator.<Integer>naturalOrder(),
                row -> open.sheet().linesAt(row.organisation()).size(), String::valueOf);
        boxes.column("map.table.marks", 160, words.order(), row -> String.join("; ", row.marks()));
        lines = new ListTable<>(words, "map.table.lines", LineRow::relation);
        lines.setId("chart-lines");
        lines.column("map.table.from", 220, words.order(), LineRow::from).groups();
        lines.column("map.relation.kind", 160, words.order(), LineRow::kind).groups();
        lines.column("map.table.to", 220, words.order(), LineRow::to).groups();
        lines.column("map.relation.label", 150, words.order(), LineRow::label);
        lines.column("map.relation.formality", 90, words.order(), row -> row.informal() ? informal() : "");
        lines.column("map.relation.direction", 100, words.order(),
                row -> row.both() ? words.of(Direction.BOTH) : "");
        connect(boxes, BoxRow::organisation, lines);
        connect(lines, LineRow::relation, boxes);
        getStyleClass().add("chart-tables");
        setId("chart-tables");
        getChildren().addAll(heading("map.table.boxes"), boxes, heading("map.table.lines"), lines);
        setVisible(false);
        open.sheetProperty().addListener((property, was, is) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.accept("");
            }
        });
    }

    /** Shows the tables, with what is marked on the chart selected, and goes into them. */
    void begin() {
        setVisible(true);
        refresh();
        boolean line = open.selection().current().map(open.sheet()::line).isPresent();
        (line ? lines : boxes).requestFocus();
        if (boxes.getSelectionModel().isEmpty() && lines.getSelectionModel().isEmpty()) {
            boxes.getSelectionModel().selectFirst();
        }
    }

    private void refresh() {
        if (isVisible()) {
            showing = true;
            ChartTable table = ChartTable.of(open.book(), open.chart(), open.names());
            boxes.show(table.boxes());
            lines.show(table.lines());
            List<String> marked = List.copyOf(open.selection().marked());
            boxes.selectAll(marked);
            lines.selectAll(marked);
            showing = false;
        }
    }

    private <T, O> void connect(ListTable<T> table, Function<T, String> key, ListTable<O> other) {
        table.onOpen(row -> leave.accept(key.apply(row)));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) change -> {
            if (!showing && !table.selected().isEmpty()) {
                showing = true;
                other.getSelectionModel().clearSelection();
                showing = false;
                open.selection().set(table.selected().stream().map(key).toList());
            }
        });
    }

    private Label heading(String key) {
        Label heading = new Label(open.words().text(key));
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    private String informal() {
        return open.words().of(Relation.Formality.INFORMAL);
    }
}
