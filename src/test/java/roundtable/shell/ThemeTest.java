package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

/** What the window looks like when it is to look as the system does. */
class ThemeTest {

    @Test
    void isDarkOrLightAsTheSystemIs() {
        assertEquals(Theme.DARK, Theme.ofSystem(ColorScheme.DARK, Map.of()));
        assertEquals(Theme.LIGHT, Theme.ofSystem(ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", false)));
    }

    @Test
    void takesHighContrastBeforeAnythingElse() {
        assertEquals(Theme.CONTRAST, Theme.ofSystem(ColorScheme.DARK, Map.of("Windows.SPI.HighContrast", true)));
        assertEquals(Theme.CONTRAST, Theme.ofSystem(ColorScheme.LIGHT, Map.of("GTK.theme_name", "HighContrastInverse")));
    }
}
