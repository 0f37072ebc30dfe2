package roundtable.home;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One card of the home screen: a heading and its lines. */
class HomeCard extends VBox {

    HomeCard(Ikon icon, String heading) {
        Label label = new Label(heading, new FontIcon(icon));
        label.getStyleClass().add("home-heading");
        label.setWrapText(true);
        setMinWidth(0);
        getStyleClass().add("home-card");
        getChildren().add(label);
    }

    /** Adds a plain line. */
    final Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add(styleClass);
        getChildren().add(line);
        return line;
    }

    /** A line that leads somewhere. */
    static Hyperlink link(String text, Node graphic, Runnable go) {
        Hyperlink link = new Hyperlink(text, graphic);
        link.setAccessibleText(text);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setOnAction(_ -> {
            // Where one has been already is of no interest here.
            link.setVisited(false);
            go.run();
        });
        return link;
    }
}
