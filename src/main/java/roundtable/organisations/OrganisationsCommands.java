package roundtable.organisations;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.Command;
import roundtable.words.Words;

/** What can be done on the screen of organisations, for menus, keys and the right mouse button alike. */
final class OrganisationsCommands {

    static final KeyCombination SECTOR = keys(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN);
    static final KeyCombination LEVEL = keys(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN);

    /** What the commands do. */
    interface Deeds {

        void enterNew();

        void find();

        void sector();

        void level();

        void end();

        void delete();

        void catalogue();
    }

    private final List<Command> anywhere;
    private final List<Command> selected;

    /**
     * The commands.
     *
     * @param some whether an organisation is selected
     */
    OrganisationsCommands(Deeds deeds, ObservableBooleanValue some) {
        var always = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        anywhere = List.of(
                new Command("organisations.new", keys(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN), Feather.PLUS, always,
                        deeds::enterNew),
                new Command("organisations.find", keys(KeyCode.F, SHORTCUT_DOWN), Feather.SEARCH, always, deeds::find),
                new Command("organisations.catalogue", null, Feather.LIST, always, deeds::catalogue));
        selected = List.of(
                new Command("organisations.sector.set", SECTOR, Feather.TAG, some, deeds::sector),
                new Command("organisations.level.set", LEVEL, Feather.LAYERS, some, deeds::level),
                new Command("organisations.end", null, Feather.ARCHIVE, some, deeds::end),
                new Command("organisations.delete", null, Feather.TRASH_2, some, deeds::delete));
    }

    List<Command> all() {
        return Stream.concat(anywhere.stream(), selected.stream()).toList();
    }

    /** The menu of the right mouse button on organisations. */
    ContextMenu menu(Words words) {
        return new ContextMenu(selected.stream().map(command -> item(words, command)).toArray(MenuItem[]::new));
    }

    private static MenuItem item(Words words, Command command) {
        MenuItem item = new MenuItem(words.text(command.key()), new FontIcon(command.icon()));
        item.setAccelerator(command.keys());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> command.fire());
        return item;
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
