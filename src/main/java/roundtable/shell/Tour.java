package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import roundtable.words.Words;

/** Shows the whole program to somebody without a display: pictures of every screen, drawn into memory. */
public final class Tour extends Application {

    private static volatile Throwable trouble;

    /**
     * Saves the pictures and a page that shows them side by side.
     *
     * @throws IOException when the folder cannot be written
     */
    public static void take(Path folder) throws IOException {
        // Only here: the program itself opens its window on the desktop.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Files.createDirectories(folder);
        Application.launch(Tour.class, folder.toString());
        switch (trouble) {
            case null -> { }
            case IOException error -> throw error;
            default -> throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Path folder = Path.of(getParameters().getRaw().getFirst());
        BackgroundJobs jobs = new BackgroundJobs(Words.in("en"), error -> {
            trouble = error;
            Platform.exit();
        });
        jobs.run("shell.tour", () -> {
            new TourWalk(stage, folder).walk(Words.LANGUAGES, TourWalk.THEMES, TourStop.ALL);
            return folder;
        }, _ -> Platform.exit());
    }
}
