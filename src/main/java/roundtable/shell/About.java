package roundtable.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import roundtable.words.Words;

/** What the program is, in which version, where it keeps its settings, and under which licences. */
final class About {

    private static final double HEIGHT = 400;

    private About() {
    }

    /** The version from the build, such as 0.1.0. */
    static String version() {
        Properties build = new Properties();
        try (InputStream in = About.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    static void show(Window owner, Words words) {
        Alert about = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        Theme.follow(about, owner);
        about.setTitle(words.text("shell.about"));
        about.setHeaderText("Roundtable " + version());
        VBox content = new VBox(text(words.text("shell.about.text")), text(words.text("shell.about.machine",
                System.getProperty("java.runtime.version"), System.getProperty("javafx.runtime.version"),
                SettingsFile.userFolder())), text(words.text("shell.about.licences")), table(Licence.all()));
        content.getStyleClass().add("about");
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setPrefHeight(HEIGHT);
        pane.setAccessibleText(words.text("shell.about"));
        about.getDialogPane().setContent(pane);
        pane.getStyleClass().add("about-pane");
        OneChoice.beginAt(about, pane);
        about.show();
    }

    private static Label text(String sentence) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        return text;
    }

    private static GridPane table(List<Licence> licences) {
        GridPane table = new GridPane();
        table.getStyleClass().add("licence-table");
        for (Licence licence : licences) {
            Label name = text(licence.library());
            name.setTooltip(new Tooltip(licence.address()));
            table.addRow(table.getRowCount(), name, text(licence.licence()));
        }
        return table;
    }
}
