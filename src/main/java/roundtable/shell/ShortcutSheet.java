package roundtable.shell;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import roundtable.controls.Command;
import roundtable.controls.Keys;
import roundtable.words.Words;

/** The list of all shortcuts, made from the one list of commands. */
final class ShortcutSheet {

    private static final double HEIGHT = 460;

    private ShortcutSheet() {
    }

    static void show(Window owner, Words words, List<CommandGroup> groups) {
        Alert sheet = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        Theme.follow(sheet, owner);
        sheet.setTitle(words.text("shell.shortcuts"));
        sheet.setHeaderText(words.text("shell.shortcuts"));
        ScrollPane pane = new ScrollPane(table(words, groups));
        pane.setFitToWidth(true);
        pane.setPrefHeight(HEIGHT);
        pane.getStyleClass().add("shortcut-pane");
        sheet.getDialogPane().setContent(pane);
        pane.setAccessibleText(words.text("shell.shortcuts"));
        OneChoice.beginAt(sheet, pane);
        sheet.show();
    }

    static GridPane table(Words words, List<CommandGroup> groups) {
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcut-sheet");
        int row = 0;
        for (CommandGroup group : groups) {
            List<Command> withKeys = group.commands().stream().filter(c -> c.keys() != null).toList();
            if (!withKeys.isEmpty()) {
                Label heading = new Label(words.text(group.key()).replace("_", ""));
                heading.getStyleClass().add("shortcut-heading");
                table.add(heading, 0, row++, 2, 1);
            }
            for (Command command : withKeys) {
                Label name = new Label(words.text(command.key()));
                name.setWrapText(true);
                table.add(name, 0, row);
                Label keys = new Label(Keys.text(command.keys(), words));
                keys.getStyleClass().add("shortcut-keys");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                table.add(keys, 1, row++);
            }
        }
        return table;
    }
}
