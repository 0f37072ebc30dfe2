package roundtable.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens the example, goes through every screen and closes the window, as a user would on a short visit. */
public final class Walk extends Application {

    private static final Duration STAY = Duration.millis(400);

    private final Deque<ScreenPlace> places = new ArrayDeque<>(ScreenPlaces.ALL);
    private Session session;

    /**
     * Walks through a window whose settings and example are kept in a folder, and returns when it is closed.
     *
     * @return the example
     */
    public static Path through(Path folder) {
        launch(Walk.class, folder.toString());
        return Session.example(folder, new SettingsFile(folder).read().language());
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        session = new Session(stage, Path.of(getParameters().getRaw().getFirst()), null);
        session.start();
        next();
    }

    private void next() {
        if (session.window() != null && places.isEmpty()) {
            session.close();
            Platform.exit();
            return;
        } else if (session.window() != null) {
            session.window().deck().open(places.pop());
        }
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(_ -> next());
        stay.play();
    }
}
