package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Confidentiality;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Stance;
import roundtable.drawing.LegendEntry;

/**
 * The strip under the chart: what its lines and marks mean; each kind of line can be switched off on this
 * chart. Of more
 * than two rows the others are scrolled to, because the chart needs the room.
 */
final class LegendPanel extends ScrollPane {

    private static final double WIDTH = 2;

    private final OpenChart open;
    private final Filtering filtering;
    private final ReadOnlyObjectProperty<Set<Stance.View>> positions;
    private final FlowPane rows = new FlowPane();
    private List<?> shown = List.of();
    private boolean wanted = true;

    LegendPanel(OpenChart open, Filtering filtering, ReadOnlyObjectProperty<Set<Stance.View>> positions) {
        this.open = open;
        this.filtering = filtering;
        this.positions = positions;
        setId("map-legend");
        getStyleClass().add("legend-panel");
        rows.getStyleClass().add("legend-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        open.sheetProperty().addListener((property, was, is) -> refresh());
        positions.addListener((property, was, is) -> refresh());
        refresh();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        double row = rows.getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
        return around + Math.min(rows.prefHeight(width - snappedLeftInset() - snappedRightInset()),
                2 * row + rows.getInsets().getTop() + rows.getInsets().getBottom());
    }

    /** Shows the strip as long as there is something to explain, or folds it away. */
    void setWanted(boolean is) {
        wanted = is;
        refresh();
    }

    private void refresh() {
        Set<String> used = open.sheet().lines().stream().map(line -> open.book().get(Relation.class, line.id()))
                .filter(Objects::nonNull).map(Relation::kind).collect(Collectors.toSet());
        List<RelationKind> kinds = Rows.relationKinds(open.book()).stream()
                .filter(kind -> used.contains(kind.id()) || filtering.part().leavesOut(kind.id())).toList();
        List<LegendEntry> marks = open.sheet().drawing().legend().stream()
                .filter(entry -> entry.mark() != LegendEntry.Mark.RELATION)
                // A card names its sector, or stands in the column of its pillar; with letters or a rule it is to be explained.
                .filter(entry -> entry.mark() != LegendEntry.Mark.SECTOR || entry.badge() != null).toList();
        boolean kept = open.sheet().lines().stream().anyMatch(line -> line.confidentiality() != Confidentiality.PUBLIC);
        List<?> now = List.of(kinds, kinds.stream().map(this::said).toList(), marks, kept, positions.get(), filtering.part().conditions());
        setVisible(wanted && (!kinds.isEmpty() || !marks.isEmpty() || !positions.get().isEmpty()));
        setManaged(isVisible());
        if (!now.equals(shown)) {
            shown = now;
            String focused = rows.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst().orElse("");
            List<Node> marked = new ArrayList<>();
            kinds.forEach(kind -> marked.add(row(kind)));
            marks.forEach(mark -> marked.add(row(mark)));
            if (kept) {
                marked.add(row(new FontIcon(Feather.LOCK), open.words().text("map.legend.kept")));
            }
            Stream.of(Stance.View.values()).filter(positions.get()::contains).forEach(view -> marked.add(row(view)));
            rows.getChildren().setAll(marked);
            marked.stream().filter(node -> focused.equals(node.getId())).forEach(Node::requestFocus);
        }
    }

    private CheckBox row(RelationKind kind) {
        CheckBox box = new CheckBox(said(kind));
        box.setId("legend-" + kind.id());
        box.setGraphic(new LineSample(kind.colour(), kind.dash(), WIDTH));
        box.setAccessibleText(open.words().text("map.legend.kind", open.names().of(kind), open.words().of(kind.dash())));
        box.setSelected(!filtering.part().leavesOut(kind.id()));
        box.setOnAction(event -> filtering.set(Filtering.without(kind.id()), !box.isSelected()));
        return box;
    }

    /** As the drawing's legend has it, with letters where lines have them. */
    private String said(RelationKind kind) {
        String name = open.names().of(kind);
        return open.sheet().drawing().legend().stream().filter(entry -> entry.mark() == LegendEntry.Mark.RELATION)
                .map(LegendEntry::text).filter(text -> text.equals(name) || text.endsWith("  " + name)).findFirst().orElse(name);
    }

    private static HBox row(LegendEntry entry) {
        return row(entry.mark().ofBoxes() ? new BoxSample(entry) : new LineSample(entry.colour(), entry.dash(), entry.width()),
                entry.text());
    }

    private HBox row(Stance.View view) {
        StanceBadge badge = new StanceBadge(view, open.words());
        badge.setManaged(true);
        return row(badge, open.words().of(view));
    }

    private static HBox row(Node sample, String text) {
        HBox row = new HBox(sample, new Label(text));
        row.getStyleClass().add("legend-row");
        return row;
    }
}
