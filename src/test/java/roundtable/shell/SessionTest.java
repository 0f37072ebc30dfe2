package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The program as it starts for somebody who has never used it. */
class SessionTest extends ApplicationTest {

    @TempDir
    Path folder;
    private Session session;
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = stage;
        Theme.loadFonts();
        session = new Session(stage, folder, new Chooser() {
            @Override
            public Optional<Path> open(String title, String kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return Optional.of(folder.resolve(name));
            }
        });
        session.start();
    }

    @AfterEach
    void end() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session.close());
    }

    @Test
    void theExampleOpensFirstAndANewFileIsMadeWhereOneLikes() {
        assertTrue(window.getTitle().contains("Musterstadt"), window.getTitle());
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session.createNew());
        assertTrue(Files.isRegularFile(folder.resolve("quarter.roundtable")));
        assertEquals(2, session.settings().recent().size());
    }
}
