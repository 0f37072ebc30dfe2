package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.KeysTest;
import roundtable.book.Book;

/** A test with the whole program: its window, its settings and its files in a folder of their own. */
abstract class SessionTest extends KeysTest {

    /** The screen in memory is small, and so is the window. */
    private static final double WIDTH = 980;
    private static final double HEIGHT = 700;

    private final Locale system = Locale.getDefault();

    @TempDir
    Path folder;
    Session session;
    Stage window;

    @Override
    protected void start(Stage stage) {
        window = stage;
        Theme.loadFonts();
    }

    /** Starts the program in a language, as on the first day, and waits for its file. */
    void begin(String language) throws Exception {
        new SettingsFile(folder).write(Settings.defaults(language));
        beginAgain();
    }

    /** Starts the program with the settings and files that are there. */
    void beginAgain() throws Exception {
        onWindow(() -> {
            session = new Session(window, folder, chooser());
            session.start();
            window.setX(0);
            window.setY(0);
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
            return null;
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window() != null);
        settle();
    }

    @AfterEach
    void end() {
        onWindow(() -> session.close());
        Locale.setDefault(system);
    }

    /** What answers questions for files; unless a test says otherwise a new one in the folder, and none to open. */
    Chooser chooser() {
        return new Chooser() {
            @Override
            public Optional<Path> open(String title, String kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return Optional.of(folder.resolve(name));
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.of(folder);
            }
        };
    }

    Book book() {
        settle();
        return session.window().workspace().book();
    }

    /** Waits until a file that is made or opened beside the window is the one in it. */
    void opened(String name) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window().path().endsWith(name)
                && session.window().jobs().running().isEmpty());
        // What the new window still does when it appears, such as taking the focus.
        settle();
    }

    /** The PDF that was asked for, as soon as the background job has written it. */
    byte[] written(String beginning) throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> find(beginning).isPresent()
                && session.window().jobs().running().isEmpty());
        return Files.readAllBytes(find(beginning).orElseThrow());
    }

    private Optional<Path> find(String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning)).findFirst();
        }
    }
}
