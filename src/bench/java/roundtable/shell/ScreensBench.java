package roundtable.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import roundtable.controls.Commits;

/** Uses the window on a file as its user does, and prints how long each gesture took. */
public final class ScreensBench extends Application {

    private static final int ROUNDS = Integer.getInteger("screens.rounds", 10);
    private static final int OPENINGS = ROUNDS / 2;
    private static final int LETTERS = 3 * ROUNDS;
    private static final int MOVES = 6 * ROUNDS;

    private Session session;
    private WindowTimes times;
    private Robot robot;

    /** @param arguments the file, and a folder for the settings that already name another file */
    public static void main(String... arguments) {
        launch(ScreensBench.class, arguments);
    }

    @Override
    public void init() {
        Theme.loadFonts();
    }

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getRaw().getLast());
        session = new Session(stage, folder, null);
        session.start();
        robot = new Robot();
        Thread.ofPlatform().daemon().start(this::story);
    }

    private void story() {
        try {
            times = new WindowTimes();
            while (WindowTimes.get(() -> session.window() == null)) {
                times.settle();
            }
            Path file = Path.of(getParameters().getRaw().getFirst());
            Path other = session.window().path();
            opening("first in the program", file);
            for (int i = 0; i < OPENINGS; i++) {
                opening("another file, before", other);
                opening("again", file);
                opening("another file, before", other);
                opening("again, with a pause", file);
            }
            for (int i = 0; i < ROUNDS; i++) {
                ScreenPlaces.ALL.forEach(place -> turnTo("again", place));
            }
            for (int i = 0; i < ROUNDS; i++) {
                times.work("nothing at all", session.stage().getScene(), () -> { });
            }
            typing();
            drag();
            System.out.println("memory\tpeak\t" + peak() + "\tused\t" + used());
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
        }
        times.all().forEach(ScreensBench::print);
        Platform.runLater(() -> {
            session.close();
            Platform.exit();
        });
    }

    /** Opens a file and goes through its screens. */
    private void opening(String when, Path file) {
        MainWindow before = session.window();
        Scene scene = session.stage().getScene();
        times.wait("open, " + when, scene, () -> session.open(file), () -> session.window() != before);
        if (!when.startsWith("another")) {
            if (when.endsWith("pause")) {
                awaitScreens();
            }
            String first = when.startsWith("again") ? when.replace("again", "first in a file") : when;
            ScreenPlaces.ALL.forEach(place -> turnTo(first, place));
        }
        times.run(() -> session.window().deck().open(ScreenPlaces.HOME));
    }

    /** Waits until the program has made all screens by itself, and keeps for how long it held the window up at most. */
    private void awaitScreens() {
        AtomicLong longest = new AtomicLong();
        while (!WindowTimes.get(() -> session.window().ahead().done())) {
            long start = System.nanoTime();
            times.run(() -> { });
            longest.accumulateAndGet(System.nanoTime() - start, Math::max);
            WindowTimes.rest();
        }
        times.keep("held up by screens made ahead", longest.get());
    }

    private void turnTo(String when, ScreenPlace place) {
        String screen = place.key().substring(place.key().lastIndexOf('.') + 1);
        ScreenDeck deck = session.window().deck();
        times.wait("to " + screen + ", " + when, session.stage().getScene(), () -> deck.open(place),
                () -> deck.front().get() == place);
        while (!WindowTimes.get(() -> session.window().jobs().running().isEmpty())) {
            times.settle();
        }
    }

    private void typing() {
        String meeting = last(roundtable.book.Meeting.class, roundtable.book.Meeting::id);
        type("organisation card", "organisation-00007", "#organisation-card .text-input");
        type("body card", "body", ".name-fields .text-input");
        type("meeting card", meeting, ".card-fields .wide-field");
        type("minutes", item(meeting), "#entry-text");
        type("title of an item", item(meeting), "#item-title");
        type("due date in the minutes", item(meeting), "#action-due");
        type("report on an action", last(roundtable.book.Action.class, roundtable.book.Action::id), "#report-note");
    }

    private <R extends roundtable.book.Row> String last(Class<R> type, java.util.function.Function<R, String> id) {
        return id.apply(session.window().workspace().book().all(type).getLast());
    }

    private String item(String meeting) {
        return session.window().workspace().book().all(roundtable.book.AgendaItem.class).stream()
                .filter(item -> item.meeting().equals(meeting)).findFirst().orElseThrow().id();
    }

    /** Types letter after letter into a field, and has the text kept as the pause after typing does. */
    private void type(String where, String row, String field) {
        Scene scene = session.stage().getScene();
        times.run(() -> {
            session.window().deck().show(row);
            session.window().deck().screen().reveal(row);
        });
        times.settle();
        Supplier<TextInputControl> input = () -> session.window().root().lookupAll(field).stream()
                .filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("No field for a " + where));
        times.run(() -> input.get().requestFocus());
        for (int i = 0; i < LETTERS; i++) {
            times.work("a letter, " + where, scene, () -> {
                robot.keyPress(KeyCode.A);
                robot.keyRelease(KeyCode.A);
            });
            if (i % (LETTERS / ROUNDS) == 0) {
                times.work("kept, " + where, scene, () -> Commits.commitFocused(scene));
            }
        }
        times.run(() -> input.get().setText(""));
    }

    /** Drags a box over the chart, there and back, and lets it go. */
    private void drag() {
        times.run(() -> {
            session.window().deck().open(ScreenPlaces.of("shell.screen.map"));
            // A large chart is painted, and makes a card of a box when somebody turns to it.
            session.window().deck().screen().reveal("organisation-00007");
        });
        times.settle();
        Scene scene = session.stage().getScene();
        Node canvas = session.window().root().lookup("#chart-canvas");
        Bounds seen = WindowTimes.get(() -> canvas.localToScreen(canvas.getLayoutBounds()));
        Bounds place = WindowTimes.get(() -> canvas.lookupAll(".organisation-card").stream()
                .filter(node -> node.getId() != null).map(card -> card.localToScreen(card.getBoundsInLocal()))
                .filter(seen::contains).findFirst().orElseThrow());
        double x = place.getCenterX();
        double y = place.getCenterY();
        times.work("drag a box: press", scene, () -> {
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (int i = 1; i <= MOVES; i++) {
            double by = i * 3;
            times.work("drag a box: move", scene, () -> robot.mouseMove(x + by, y + by / 2));
        }
        times.work("drag a box: let go", scene, () -> robot.mouseRelease(MouseButton.PRIMARY));
        turnTo("with a new drawing", ScreenPlaces.of("shell.screen.map"));
    }

    private static void print(String name, java.util.List<Long> nanos) {
        System.out.println("time\t" + name + "\t" + nanos.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static String used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000 + " MB";
    }

    /** Peak memory of the process where the system tells it (Linux). */
    private static String peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("unknown").replaceAll("\\D+", "") + " kB";
    }
}
