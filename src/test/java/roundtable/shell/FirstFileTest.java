package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.KeysTest;
import roundtable.book.Organisation;

/** A start after something happened to the file used last, which is the example here: the program opens all the same. */
class FirstFileTest extends KeysTest {

    private static final byte[] SPOILT = "not a database any more".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private Session session;
    private Path example;

    @Override
    protected void start(Stage stage) throws IOException {
        example = Files.write(Session.example(folder, "en"), SPOILT);
        new SettingsFile(folder).write(Settings.defaults("en").withRecent(List.of(example.toString())));
        session = new Session(stage, folder, null);
        session.start();
    }

    @AfterEach
    void end() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> session.close());
    }

    @Test
    void aSpoiltExampleIsToldPutAsideAndMadeAnew() throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> listWindows().size() == 2);
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window() != null);
        assertEquals(example, session.window().path());
        assertFalse(session.window().workspace().book().all(Organisation.class).isEmpty());
        assertArrayEquals(SPOILT, Files.readAllBytes(example.resolveSibling(example.getFileName() + ".damaged")));
    }
}
