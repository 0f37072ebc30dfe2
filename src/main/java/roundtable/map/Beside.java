package roundtable.map;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.StackPane;

/** The place beside the chart: the details of what is marked, or one of the panels about the whole chart. */
final class Beside extends StackPane {

    private final Inspector inspector;
    private final List<SidePanel> panels;
    private final Runnable left;
    private final BooleanProperty details = new SimpleBooleanProperty(this, "details", true);

    /**
     * The place with its parts.
     *
     * @param left tells that a panel was closed, so that the keys go somewhere else
     */
    Beside(Inspector inspector, Runnable left, SidePanel... panels) {
        this.inspector = inspector;
        this.panels = List.of(panels);
        this.left = left;
        getChildren().add(inspector);
        getChildren().addAll(panels);
        managedProperty().bind(visibleProperty());
        details.addListener((property, was, is) -> {
            // Where a window becomes small the details go; a panel that one works in stays.
            if (is || this.panels.stream().noneMatch(SidePanel::isVisible)) {
                show(null);
            }
        });
        show(null);
    }

    /** Whether the details are shown while no other panel is. */
    BooleanProperty detailsProperty() {
        return details;
    }

    /** Opens a panel and goes into it, or closes it when it is open. */
    void turn(SidePanel panel) {
        if (panel.isVisible()) {
            close();
        } else {
            show(panel);
            panel.begin();
        }
    }

    /** Closes the panel that is open, so that the details are there again. */
    void close() {
        show(null);
        left.run();
    }

    private void show(SidePanel panel) {
        panels.forEach(each -> each.setVisible(each == panel));
        boolean about = panel == null && details.get();
        inspector.setVisible(about);
        inspector.setManaged(about);
        setVisible(panel != null || about);
    }
}
