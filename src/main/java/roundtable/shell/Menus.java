package roundtable.shell;

import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import roundtable.controls.CommandItem;
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
            group.commands().forEach(command -> menu.getItems().add(new CommandItem(words, command)));
            bar.getMenus().add(menu);
        });
        return bar;
    }

    /** Lets an item of the bar say more than its name. */
    static void name(MenuBar bar, String id, StringBinding name) {
        bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId()))
                .forEach(item -> item.textProperty().bind(name));
    }
}
