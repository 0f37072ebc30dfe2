package roundtable.shell;

import java.util.Set;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import roundtable.book.Row;
import roundtable.controls.Screen;
import roundtable.workspace.Desk;

/**
 * A screen's place on the rail: what it is called, how it is reached and which rows are shown on it.
 *
 * @param key name in the words
 * @param icon picture on the rail
 * @param keys shortcut
 * @param rows kinds of row that this screen shows when one is to be brought into view
 * @param make builds the screen when it is opened first
 */
record ScreenPlace(String key, Ikon icon, KeyCombination keys, Set<Class<? extends Row>> rows,
        Function<Desk, Screen> make) {
}
