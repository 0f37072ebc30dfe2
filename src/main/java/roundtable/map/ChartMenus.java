package roundtable.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.Command;
import roundtable.controls.Keys;

/** The menus of the right mouse button, or of the menu key: for a card, a line, and the empty chart. */
final class ChartMenus {

    private final Node owner;
    private final OpenChart open;
    private final MapCommands commands;
    private final NameEditor names;
    private final ContextMenu menu = new ContextMenu();

    ChartMenus(Node owner, OpenChart open, MapCommands commands, NameEditor names) {
        this.owner = owner;
        this.open = open;
        this.commands = commands;
        this.names = names;
        menu.setId("chart-menu");
    }

    /** Shows the menu for a card or line, or for the empty chart. */
    void show(String id, Point2D place, double screenX, double screenY) {
        if (id != null && !open.selection().has(id)) {
            open.selection().only(id);
        }
        if (id == null) {
            menu.getItems().setAll(forEmpty(place));
        } else {
            menu.getItems().setAll(open.sheet().box(id) == null ? forLine(id) : forCard());
        }
        menu.show(owner, screenX, screenY);
    }

    void hide() {
        menu.hide();
    }

    private List<MenuItem> forCard() {
        Menu align = new Menu(open.words().text("map.menu.align"), new FontIcon(Feather.ALIGN_LEFT));
        commands.aligns.forEach(command -> align.getItems().add(item(command)));
        return List.of(item(commands.rename), item(commands.card), item(commands.page), item(commands.connect), item(commands.branch), item(commands.copy), new SeparatorMenuItem(),
                align, item(commands.unpin), new SeparatorMenuItem(),
                item(commands.hide), item(commands.end), item(commands.delete));
    }

    private List<MenuItem> forLine(String id) {
        return List.of(item("map.menu.turn", Feather.REPEAT, () -> Turning.turn(open, List.of(id))), item(commands.bend), item(commands.unbend),
                new SeparatorMenuItem(), item(commands.end), item(commands.delete));
    }

    private List<MenuItem> forEmpty(Point2D place) {
        return List.of(item("map.menu.new-here", Feather.PLUS, () -> names.create(place)), item(commands.add), item(commands.paste),
                new SeparatorMenuItem(), item(commands.layout), item(commands.afresh), item(commands.unpin), item(commands.fit),
                item(commands.find), new SeparatorMenuItem(), item(commands.pdf), item(commands.kinds));
    }

    private MenuItem item(Command command) {
        MenuItem item = item(command.key(), command.icon(), command.action());
        item.setAccelerator(Keys.named(command.keys(), open.words()));
        // The chart itself has the keys while its menu is open, whatever the focus says.
        item.setDisable(command != commands.hide && command != commands.copy && command != commands.paste && command != commands.delete && !command.enabled().get());
        return item;
    }

    private MenuItem item(String key, org.kordamp.ikonli.Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(open.words().text(key), new FontIcon(icon));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }
}
