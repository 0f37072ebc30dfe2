package roundtable.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.rules.Agreed;
import roundtable.rules.Roll;

/** Holds a meeting in the window by keys alone and counts them, and shows each screen of the cycle of that meeting. */
public final class CycleBench extends Application {

    /** The meeting that is held. */
    public static final String MEETING = "held";
    private static final int ROUNDS = 10;
    private static final List<Integer> DECIDED = List.of(2, 4, 6, 8);
    private static final int ACTIONS = 6;
    private static final String TOLD = "The members report and discuss what was seen since the last meeting.";

    private final Keyboard keys = new Keyboard();
    private Session session;
    private WindowTimes times;
    private int letters;

    /** @param arguments the file, and a folder for the settings */
    public static void main(String... arguments) {
        launch(CycleBench.class, arguments);
    }

    @Override
    public void init() {
        Theme.loadFonts();
    }

    @Override
    public void start(Stage stage) {
        session = new Session(stage, Path.of(getParameters().getRaw().getLast()), null);
        session.start();
        Thread.ofPlatform().daemon().start(this::story);
    }

    private void story() {
        try {
            times = new WindowTimes();
            while (WindowTimes.get(() -> session.window() == null)) {
                times.settle();
            }
            MainWindow before = session.window();
            Path file = Path.of(getParameters().getRaw().getFirst());
            times.wait("open the file", session.stage().getScene(), () -> session.open(file), () -> session.window() != before);
            while (!WindowTimes.get(() -> session.window().ahead().done())) {
                WindowTimes.rest();
            }
            for (int i = 0; i <= ROUNDS; i++) {
                screens(i == 0 ? "first" : "again");
            }
            held();
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
        times.all().forEach((name, nanos) -> System.out.println("time\t" + name + "\t"
                + nanos.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        Platform.runLater(() -> {
            session.close();
            Platform.exit();
        });
    }

    /** What one turns to in the course of a quarter; the meeting before is still a draft. */
    private void screens(String when) {
        show(when, "home", () -> session.window().deck().open(ScreenPlaces.HOME));
        show(when, "card of the body", () -> session.window().deck().show("body"));
        show(when, "card of the meeting", () -> session.window().deck().show(MEETING));
        show(when, "minutes", () -> session.window().deck().show(Rows.items(book(), draft()).getFirst().id()));
        show(when, "next item of the minutes", () -> fire("minutes.item.next"));
        show(when, "at the table", () -> fire("minutes.presence.go"));
        show(when, "text blocks", () -> fire("minutes.block.go"));
        times.run(() -> fire("minutes.block.go"));
        show(when, "correction form", () -> fire("minutes.correction.ask"));
        show(when, "wall", () -> fire("minutes.projector"));
        times.run(() -> fire("minutes.projector"));
        show(when, "actions", () -> session.window().deck().open(ScreenPlaces.of("shell.screen.actions")));
        show(when, "card of an action", () -> session.window().deck().show(Agreed.actionsAt(book(), draft()).getLast().id()));
        show(when, "decisions", () -> session.window().deck().open(ScreenPlaces.of("shell.screen.decisions")));
        show(when, "card of a decision", () -> session.window().deck().show(Agreed.decisionsAt(book(), draft()).getLast().id()));
    }

    private void show(String when, String screen, Runnable gesture) {
        times.wait(screen + ", " + when, session.stage().getScene(), gesture, () -> true);
        while (!WindowTimes.get(() -> session.window().jobs().running().isEmpty())) {
            times.settle();
        }
    }

    private void fire(String command) {
        session.window().deck().screen().commands().stream().filter(each -> each.key().equals(command)).findFirst().orElseThrow().fire();
    }

    /** The meeting from its opening to its draft: 25 organisations, 11 items, 4 decisions, one by vote, and 6 actions. */
    private void held() {
        times.run(() -> session.window().deck().show(MEETING));
        times.settle();
        int before = keys.presses();
        keys.press(F4);
        int seats = Roll.seats(book(), "body", book().get(Meeting.class, MEETING).day()).size();
        for (int i = 0; i < seats; i++) {
            keys.press(i == 3 ? DIGIT2 : i == 7 ? DIGIT4 : DIGIT1);
        }
        keys.press(F9).press(CONTROL, SHIFT, M).press(F4).press(HOME).press(ENTER);
        int items = Rows.items(book(), MEETING).size();
        for (int item = 0; item < items; item++) {
            write(TOLD);
            if (item >= 1 && item <= ACTIONS) {
                keys.press(ENTER).press(F8);
                write("Bring the figures of the quarter @AGS " + (item + 10));
                keys.press(TAB);
                write("31.3.2027");
                keys.press(TAB);
            }
            if (DECIDED.contains(item)) {
                decide(item == DECIDED.getFirst());
            }
            if (item < items - 1) {
                keys.press(CONTROL, PAGE_DOWN);
            }
        }
        keys.press(CONTROL, DIGIT3).press(SHIFT, F9);
        told(keys.presses() - before);
    }

    private void decide(boolean vote) {
        keys.press(ENTER);
        write("The opening hours are extended by one hour on weekdays.");
        keys.press(F7).press(TAB);
        for (int i = 0; i < (vote ? 3 : 1); i++) {
            keys.press(DOWN);
        }
        if (vote) {
            for (String votes : List.of("20", "3", "1")) {
                keys.press(TAB);
                write(votes);
            }
        }
    }

    private void write(String text) {
        letters += text.length();
        keys.type(text);
    }

    private void told(int presses) {
        List<Action> actions = Agreed.actionsAt(book(), MEETING);
        System.out.println("keys\t" + presses + " keys that are no text, " + letters + " letters; then " + book().get(Meeting.class, MEETING).state() + ", "
                + Rows.items(book(), MEETING).stream().filter(item -> !Rows.entries(book(), item.id()).isEmpty()).count() + " items with text, "
                + Agreed.decisionsAt(book(), MEETING).stream().filter(decision -> decision.method() != null).count() + " decisions, "
                + actions.stream().filter(action -> action.owner() != null && action.dueOn() != null).count() + " actions with owner and date, "
                + Rows.attendance(book(), MEETING).size() + " organisations marked");
    }

    private String draft() {
        return Rows.meetings(book(), "body").stream().filter(meeting -> meeting.state() == Meeting.State.DRAFT).findFirst().orElseThrow().id();
    }

    private Book book() {
        return session.window().workspace().book();
    }
}
