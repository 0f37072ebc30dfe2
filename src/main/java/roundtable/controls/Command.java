package roundtable.controls;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the user can do, by menu, button, palette or keys.
 *
 * @param key its name in the words; the key with ".tip" behind it may say more
 * @param keys the shortcut, or null
 * @param icon the picture on a button, or null
 * @param enabled whether it can be done now; a command that cannot is shown disabled, never hidden
 * @param action what it does
 */
public record Command(String key, KeyCombination keys, Ikon icon, ObservableBooleanValue enabled, Runnable action) {

    /** Does it, if it can be done now. */
    public void fire() {
        if (enabled.get()) {
            action.run();
        }
    }
}
