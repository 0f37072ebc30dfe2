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

/** Opens the window as the program does, says how long it took to the third frame with the file and what it needed, and ends. */
public final class Started extends Application {

    private static final int FRAMES = 3;

    private static FirstFile first;
    private long frame;

    public static void main(String... arguments) {
        first = FirstFile.in(Path.of(arguments[0]));
        Application.launch(Started.class, arguments);
    }

    @Override
    public void init() {
        Theme.loadFonts();
    }

    @Override
    public void start(Stage stage) {
        Session session = new Session(stage, Path.of(getParameters().getRaw().getFirst()), null);
        session.start(first);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frame = frame == 0 ? millis() : frame;
                if (session.window() != null && ++frames == FRAMES) {
                    stop();
                    report();
                    session.close();
                    Platform.exit();
                }
            }
        }.start();
    }

    private void report() {
        System.out.println("started " + millis() + " ms, its frame " + frame + " ms, processor "
                + ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() + " ms, peak " + peak());
    }

    /** Since the process began. */
    private static long millis() {
        Instant begin = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(begin, Instant.now()).toMillis();
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
