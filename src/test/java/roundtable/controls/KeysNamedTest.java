package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import roundtable.words.Words;

/** Shortcuts are called as they stand on the keyboard, and mean the same keys. */
class KeysNamedTest {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    @Test
    void theyAreNamedInTheLanguageOfTheUser() {
        assertEquals("Strg+Umschalt+N", Keys.text(NEW, Words.in("de")));
        assertEquals("Ctrl+Shift+N", Keys.named(NEW, Words.in("en")).getDisplayText());
        assertEquals("Entf", Keys.text(new KeyCodeCombination(KeyCode.DELETE), Words.in("de")));
        assertEquals("Strg++", Keys.text(new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN), Words.in("de")));
    }

    @Test
    void theKeysStayTheSame() {
        KeyCombination german = Keys.named(NEW, Words.in("de"));
        assertTrue(german.match(new KeyEvent(KeyEvent.KEY_PRESSED, "N", "n", KeyCode.N, true, true, false, false)));
        assertEquals(german, Keys.named(NEW, Words.in("en")));
        assertNull(Keys.named(null, Words.in("de")));
    }
}
