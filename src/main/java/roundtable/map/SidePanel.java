package roundtable.map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;

/** A panel beside the chart about the whole of it, which stands in the place of the details until it is closed. */
abstract class SidePanel extends ScrollPane {

    private final VBox page = new VBox();

    SidePanel(Words words, String id, String title, Runnable leave) {
        setId(id);
        getStyleClass().addAll("map-inspector", "side-panel");
        Label heading = new Label(words.text(title));
        heading.getStyleClass().add("form-heading");
        heading.setWrapText(true);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setAccessibleText(words.text("map.panel.close"));
        close.setTooltip(new Tooltip(words.text("map.panel.close")));
        close.setId(id + "-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setOnAction(event -> leave.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox top = new HBox(heading, between, close);
        top.getStyleClass().add("side-panel-head");
        page.getStyleClass().add("map-form");
        page.getChildren().add(top);
        page.setMinWidth(0);
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    final void add(Node... parts) {
        page.getChildren().addAll(parts);
    }

    /** Shows what is so now and takes the keys. */
    abstract void begin();
}
