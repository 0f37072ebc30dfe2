package roundtable.organisations;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import roundtable.controls.Command;
import roundtable.controls.CommandItem;
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

        void tag();

        void paste();

        void page();

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
                new Command("organisations.paste", null, Feather.CLIPBOARD, always, deeds::paste),
                new Command("organisations.find", keys(KeyCode.F, SHORTCUT_DOWN), Feather.SEARCH, always, deeds::find),
                new Command("organisations.catalogue", null, Feather.LIST, always, deeds::catalogue));
        selected = List.of(
                new Command("organisations.sector.set", SECTOR, Feather.TAG, some, deeds::sector),
                new Command("organisations.level.set", LEVEL, Feather.LAYERS, some, deeds::level),
                new Command("organisations.tag.set", null, Feather.HASH, some, deeds::tag),
                new Command("organisations.page", null, Feather.FILE_TEXT, some, deeds::page),
                new Command("organisations.end", null, Feather.ARCHIVE, some, deeds::end),
                new Command("organisations.delete", null, Feather.TRASH_2, some, deeds::delete));
    }

    List<Command> all() {
        return Stream.concat(anywhere.stream(), selected.stream()).toList();
    }

    /** What the right mouse button offers on organisations. */
    List<MenuItem> menu(Words words) {
        return Stream.concat(selected.stream(), anywhere.stream().filter(each -> each.key().equals("organisations.paste")))
                .<MenuItem>map(command -> new CommandItem(words, command)).toList();
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
