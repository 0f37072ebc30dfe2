package roundtable.shell;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window. */
public final class Program extends Application {

    /** Opens the window, on a file when one is given, and returns when it is closed. */
    public static void open(String... arguments) {
        Application.launch(Program.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Session session = new Session(stage, SettingsFile.userFolder(), null);
        Thread.currentThread().setUncaughtExceptionHandler(
                (_, error) -> ErrorWindow.show(stage, session.words(), error));
        if (getParameters().getRaw().isEmpty() || !session.open(Path.of(getParameters().getRaw().getFirst()))) {
            session.start();
        }
    }
}
