package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window as the program does, says how long it took to the third frame and what it needed, and ends. */
public final class Started extends Application {

    private static final int FRAMES = 3;

    public static void main(String... arguments) {
        Application.launch(Started.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Session session = new Session(stage, Path.of(getParameters().getRaw().getFirst()), null);
        session.start();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    stop();
                    report();
                    session.close();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void report() {
        Instant begin = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println("started " + Duration.between(begin, Instant.now()).toMillis() + " ms, peak " + peak());
    }

    /** Peak memory of the process where the system tells it (Linux). */
    private static String peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmHWM"))
                    .findFirst().orElse("unknown").replaceAll("\\s+", " ");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
