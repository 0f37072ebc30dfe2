package roundtable.home;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One card of the home screen: a heading and its lines. */
class HomeCard extends VBox {

    /** Letters of a decision or an action that tell which one it is. */
    private static final int BRIEF = 160;

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

    /** The beginning of a text; the whole one is where the line leads, and here it would be measured at every look. */
    static String brief(String text) {
        if (text.length() <= BRIEF) {
            return text;
        }
        int space = text.lastIndexOf(' ', BRIEF);
        return text.substring(0, space > BRIEF / 2 ? space : BRIEF) + "…";
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
