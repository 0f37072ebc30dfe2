package roundtable.controls;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Parts side by side that go on in a next row where there is no room; one that is wider than a row becomes narrower. */
public class Flow extends FlowPane {

    public Flow(Node... parts) {
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::narrow);
            }
        });
        getChildren().addAll(parts);
    }

    private void narrow(Node part) {
        if (part instanceof Region region && !region.maxWidthProperty().isBound()) {
            region.maxWidthProperty().bind(Bindings.createDoubleBinding(this::inner, widthProperty(), insetsProperty()));
        }
    }

    private double inner() {
        return getWidth() <= 0 ? Double.MAX_VALUE : getWidth() - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }
}
