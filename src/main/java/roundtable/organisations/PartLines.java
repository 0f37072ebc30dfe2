package roundtable.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.workspace.Desk;

/** The lines of a card's rows, one below the other: a line that is open stays open when rows come or go. */
final class PartLines<R extends Row> extends VBox {

    private final Desk desk;
    private final PartList.Kind<R> kind;
    private final Map<String, PartLine<R>> lines = new LinkedHashMap<>();

    PartLines(Desk desk, PartList.Kind<R> kind) {
        this.desk = desk;
        this.kind = kind;
        getStyleClass().add("part-lines");
    }

    void refresh() {
        List<R> rows = kind.rows().get();
        if (!rows.stream().map(Row::id).toList().equals(List.copyOf(lines.keySet()))) {
            Map<String, PartLine<R>> before = new LinkedHashMap<>(lines);
            lines.clear();
            rows.forEach(row -> lines.put(row.id(), before.containsKey(row.id()) ? before.get(row.id())
                    : new PartLine<>(desk, kind, row)));
            getChildren().setAll(lines.values());
        }
        rows.forEach(row -> lines.get(row.id()).refresh(row));
    }

    void commit() {
        lines.values().forEach(PartLine::commit);
    }

    /** Opens the line of a row, if it is one of these; says whether it is. */
    boolean reveal(String rowId) {
        PartLine<R> line = line(rowId);
        if (line != null) {
            line.open();
        }
        return line != null;
    }

    /** The line of a row, null where the row is none of these. */
    @Nullable PartLine<R> line(String rowId) {
        return lines.get(rowId);
    }

    /** The line in which the keys are. */
    Optional<PartLine<R>> active() {
        return lines.values().stream().filter(PartLine::active).findFirst();
    }

    int indexOf(PartLine<R> line) {
        return List.copyOf(lines.values()).indexOf(line);
    }
}
