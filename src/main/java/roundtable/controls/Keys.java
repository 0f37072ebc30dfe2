package roundtable.controls;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import roundtable.words.Words;

/** A shortcut that a menu shows as the user's keyboard has it printed: with Strg and Umschalt on a German one. */
public final class Keys extends KeyCombination {

    // A plus that stands alone at the end is a key itself.
    private static final Pattern PARTS = Pattern.compile("\\+(?!$)");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("Ctrl", "controls.key.ctrl"), Map.entry("Shift", "controls.key.shift"),
            Map.entry("Alt", "controls.key.alt"), Map.entry("Insert", "controls.key.insert"),
            Map.entry("Delete", "controls.key.delete"), Map.entry("Page Down", "controls.key.page-down"),
            Map.entry("Page Up", "controls.key.page-up"), Map.entry("Home", "controls.key.home"),
            Map.entry("End", "controls.key.end"), Map.entry("Enter", "controls.key.enter"),
            Map.entry("→", "controls.key.right"), Map.entry("Right", "controls.key.right"));

    private final KeyCombination keys;
    private final String shown;

    private Keys(KeyCombination keys, String shown) {
        this.keys = keys;
        this.shown = shown;
    }

    /** A shortcut with the names of its keys in the language of the words; null for none. */
    public static KeyCombination named(KeyCombination keys, Words words) {
        return keys == null ? null : new Keys(keys, text(keys, words));
    }

    /** The names of the keys in the language of the words, such as Strg+N. */
    public static String text(KeyCombination keys, Words words) {
        return PARTS.splitAsStream(keys.getDisplayText())
                .map(key -> NAMED.containsKey(key) ? words.text(NAMED.get(key)) : key).collect(Collectors.joining("+"));
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys named && named.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
