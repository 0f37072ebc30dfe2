package roundtable.home;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The ways to begin, and the files opened last. */
final class FilesCard extends HomeCard {

    FilesCard(Desk desk) {
        super(Feather.FOLDER, desk.words().text("home.files"));
        setId("home-files");
        Words words = desk.words();
        Button fresh = button(words.text("home.files.new"), Feather.FILE_PLUS, desk.shelf()::makeNew);
        fresh.setId("home-new");
        Button template = button(words.text("home.files.template"), Feather.LAYOUT, desk.shelf()::makeFromTemplate);
        template.setId("home-template");
        Button open = button(words.text("home.files.open"), Feather.FOLDER, desk.shelf()::choose);
        open.setId("home-open");
        Button example = button(words.text("home.files.example"), Feather.MAP, desk.shelf()::openExample);
        example.setId("home-example");
        FlowPane ways = new FlowPane(fresh, template, open, example);
        ways.getStyleClass().add("home-ways");
        getChildren().add(ways);
        List<Path> recent = desk.shelf().recent();
        if (!recent.isEmpty()) {
            line(words.text("home.files.recent"), "field-caption");
        }
        recent.forEach(file -> {
            Hyperlink link = link(file.getFileName().toString(), new FontIcon(Feather.FILE),
                    () -> desk.shelf().open(file));
            link.setTooltip(new Tooltip(file.toString()));
            link.getStyleClass().add("home-line");
            getChildren().add(link);
        });
    }

    private static Button button(String text, Ikon icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setAccessibleText(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
