package roundtable.shell;

import java.util.List;
import roundtable.controls.Command;

/**
 * Commands that stand together in a menu and on the shortcut sheet.
 *
 * @param key name of the menu in the words
 * @param commands in the order of the menu
 */
record CommandGroup(String key, List<Command> commands) {

    CommandGroup {
        commands = List.copyOf(commands);
    }
}
