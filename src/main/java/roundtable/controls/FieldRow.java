package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Fields side by side, of the same width; those for which there is no room go on in a next row. */
public final class FieldRow extends Pane {

    private static final double GAP = 12;

    public FieldRow(Node... fields) {
        getStyleClass().add("field-row");
        getChildren().addAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return around() + widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> fields = getManagedChildren();
        return around() + needed(fields);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - around();
        List<List<Node>> rows = rows(inner);
        return snappedTopInset() + rows.stream().mapToDouble(row -> height(row, inner)).sum()
                + Math.max(0, rows.size() - 1) * GAP + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - around();
        double y = snappedTopInset();
        for (List<Node> row : rows(inner)) {
            double x = snappedLeftInset();
            for (Node field : row) {
                double width = width(field, row, inner);
                field.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), field.prefHeight(width));
                x += width + GAP;
            }
            y += height(row, inner) + GAP;
        }
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double widest() {
        return getManagedChildren().stream().mapToDouble(FieldRow::least).max().orElse(0);
    }

    private static double least(Node field) {
        return Math.ceil(field.minWidth(-1));
    }

    private static double needed(List<Node> fields) {
        return fields.stream().mapToDouble(FieldRow::least).sum() + Math.max(0, fields.size() - 1) * GAP;
    }

    /** Equal shares of a row where they are wide enough for every field; otherwise what each needs and equal rests. */
    private static double width(Node field, List<Node> row, double inner) {
        double share = (inner - (row.size() - 1) * GAP) / row.size();
        boolean equal = row.stream().allMatch(each -> least(each) <= share);
        return Math.floor(equal ? share : least(field) + Math.max(0, inner - needed(row)) / row.size());
    }

    private List<List<Node>> rows(double inner) {
        List<List<Node>> rows = new ArrayList<>();
        for (Node field : getManagedChildren()) {
            List<Node> last = rows.isEmpty() ? List.of() : new ArrayList<>(rows.getLast());
            List<Node> longer = new ArrayList<>(last);
            longer.add(field);
            if (!last.isEmpty() && needed(longer) <= inner) {
                rows.set(rows.size() - 1, longer);
            } else {
                rows.add(List.of(field));
            }
        }
        return rows;
    }

    private static double height(List<Node> row, double inner) {
        return row.stream().mapToDouble(field -> field.prefHeight(width(field, row, inner))).max().orElse(0);
    }
}
