package roundtable.shell;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import roundtable.file.FileException;

/** The program with its window. */
public final class Program extends Application {

    /** JavaFX makes the program itself, so what was begun before stands here. */
    private static FirstFile first;

    /** Opens the window, on a file when one is given, and returns when it is closed. */
    public static void open(String... arguments) throws FileException {
        first = arguments.length == 0 ? FirstFile.in(SettingsFile.userFolder()) : FirstFile.given(Path.of(arguments[0]));
        try {
            launch(Program.class, arguments);
        } catch (UnsupportedOperationException e) {
            first.abandon();
            throw e;
        }
    }

    @Override
    public void init() {
        Theme.loadFonts();
    }

    @Override
    public void start(Stage stage) {
        Session session = new Session(stage, SettingsFile.userFolder(), null);
        Thread.currentThread().setUncaughtExceptionHandler(
                (_, error) -> ErrorWindow.show(stage, session.words(), error));
        session.start(first);
    }
}
