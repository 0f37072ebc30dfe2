package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roundtable.KeysTest;
import roundtable.file.FileException;

/** Every text of every screen and dialog can be read, also large, in German, and with very long names. */
class EveryTextTest extends KeysTest {

    @TempDir
    Path folder;
    private Looks looks;

    @Override
    protected void start(Stage stage) throws IOException {
        looks = new Looks(stage, folder);
    }

    @AfterEach
    void end() {
        looks.close();
    }

    static List<Looks.Look> looks() {
        return List.of(new Looks.Look("de", Theme.LIGHT, 1280, 720, 100),
                new Looks.Look("en", Theme.CONTRAST, 1920, 1080, 100));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreenCanBeRead(Looks.Look look) throws FileException {
        none(looks.screens(look));
    }

    /** The hardest look, with all dialogs. */
    @Test
    void everythingCanBeReadInLargeText() throws FileException {
        none(looks.everything(new Looks.Look("de", Theme.DARK, 1280, 720, 200)));
    }

    private static void none(List<String> troubles) {
        assertEquals("", String.join("\n", troubles), troubles.size() + " texts cannot be read");
    }
}
