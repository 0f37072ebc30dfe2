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
    void look() throws Exception {
        for (String[] step : new String[][] {{"#rail-actions", "actions"}, {"#rail-decisions", "decisions"}}) {
            clickOn(step[0]);
            shot("shell-" + step[1]);
        }
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session.change(s -> s.withTheme(Theme.DARK).withLanguage("de")));
        clickOn("#rail-actions");
        shot("shell-dark");
    }

    private void shot(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.getScene().snapshot(null));
        var out = new java.awt.image.BufferedImage((int) image.getWidth(), (int) image.getHeight(), 1);
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Files.createDirectories(Path.of("target/pictures"));
        javax.imageio.ImageIO.write(out, "png", new java.io.File("target/pictures/" + name + ".png"));
    }

    @Test
    void theExampleOpensFirstAndANewFileIsMadeWhereOneLikes() {
        assertTrue(window.getTitle().contains("Musterstadt"), window.getTitle());
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session.createNew());
        assertTrue(Files.isRegularFile(folder.resolve("quarter.roundtable")));
        assertEquals(2, session.settings().recent().size());
        
    }
}
