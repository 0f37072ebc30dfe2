package roundtable.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.Command;
import roundtable.words.Words;

/** The menu bar, made from the one list of commands. */
final class Menus {

    private Menus() {
    }

    static MenuBar bar(Words words, List<CommandGroup> groups) {
        MenuBar bar = new MenuBar();
        groups.forEach(group -> {
            Menu menu = new Menu(words.text(group.key()));
            menu.setMnemonicParsing(true);
            group.commands().forEach(command -> menu.getItems().add(item(words, command)));
            bar.getMenus().add(menu);
        });
        return bar;
    }

    /** Lets an item of the bar say more than its name. */
    static void name(MenuBar bar, String id, StringBinding name) {
        bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId()))
                .forEach(item -> item.textProperty().bind(name));
    }

    static MenuItem item(Words words, Command command) {
        MenuItem item = new MenuItem(words.text(command.key()));
        item.setId(command.key().replace('.', '-'));
        item.setAccelerator(command.keys());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.fire());
        if (command.icon() != null) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        return item;
    }
}
