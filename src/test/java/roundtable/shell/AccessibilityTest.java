package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import roundtable.Contrast;
import roundtable.FocusWalk;

/** Every screen and main dialog by keys alone, with names for screen readers and contrast for weak eyes, in each theme. */
class AccessibilityTest extends SessionTest {

    /** Rows that open what the screens show of one thing. */
    private static final List<String> ROWS = List.of("org-kompass", "relation-ministry-supervises-room", "body-round-table",
            "meeting-2026-3", "entry-2026-3-5-d", "entry-2026-4-2", "action-2026-5", "decision-2026-6");

    /** Places whose marks of the focus are looked at in every theme. */
    private static final List<String> WALKED = List.of("shell.screen.home", "shell.screen.map", "shell.screen.meetings",
            "shell.screen.minutes", "settings", "backup");
    /** Rows whose texts are looked at in every theme. */
    private static final List<String> READ = List.of("org-kompass", "body-round-table", "entry-2026-3-5-d");

    /** Where the keys are when a dialog opens. */
    private static final Map<String, String> STARTS = Map.ofEntries(
            Map.entry("message", "OK"), Map.entry("question", "No"), Map.entry("error", "Close"),
            Map.entry("example", "combo-box"), Map.entry("template", "combo-box"), Map.entry("paper", "combo-box"),
            Map.entry("palette", "palette-query"), Map.entry("history", "history"),
            Map.entry("properties", "file-title"), Map.entry("backups", "backups"),
            Map.entry("settings", "settings-language"), Map.entry("shortcuts", "shortcut-pane"),
            Map.entry("about", "about-pane"));

    private final List<String> found = new ArrayList<>();
    private Theme theme;

    @Test
    void everybodyGetsEverywhereAndCanReadWhatIsThere() throws Exception {
        begin("en");
        theTabKeyGoesRoundAndBack();
        for (Theme each : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            theme = each;
            onWindow(() -> {
                session.change(settings -> settings.withTheme(theme));
                return theme;
            });
            Stream.concat(ScreenPlaces.ALL.stream().map(ScreenPlace::key),
                    (theme == Theme.LIGHT ? ROWS : READ).stream()).forEach(this::screen);
            EveryDialog.each(session, this::dialog);
            TourStop.ALL.stream().filter(stop -> STARTS.containsKey(stop.name()))
                    .forEach(stop -> dialog(stop.name(), () -> stop.open().accept(session.window())));
        }
        List<String> troubles = found.stream().distinct().toList();
        assertEquals("", String.join("\n", troubles), troubles.size() + " things keep somebody out");
    }

    /** With the key itself, in a screen with a table and in a dialog, round and one step back. */
    private void theTabKeyGoesRoundAndBack() {
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        walk(window.getScene());
        Platform.runLater(() -> FileProperties.show(session, session.window()));
        settle();
        Window dialog = Window.getWindows().getLast();
        walk(dialog.getScene());
        push(KeyCode.ESCAPE);
    }

    private void walk(Scene scene) {
        Set<Node> stops = onWindow(() -> FocusWalk.stops(scene.getRoot()));
        Set<Node> reached = new LinkedHashSet<>();
        Node here = scene.getFocusOwner();
        Node before = here;
        while (reached.add(here) && reached.size() < 100) {
            push(KeyCode.TAB);
            before = here;
            here = scene.getFocusOwner();
        }
        stops.removeAll(reached);
        assertEquals(Set.of(), stops, "out of reach of the Tab key");
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(before, scene.getFocusOwner());
    }

    private void screen(String place) {
        onWindow(() -> {
            if (ROWS.contains(place)) {
                session.window().deck().show(place);
            } else {
                session.window().deck().open(ScreenPlaces.of(place));
            }
            return place;
        });
        look(place, window.getScene().getRoot());
    }

    private void dialog(String name, Runnable open) {
        List<Window> before = List.copyOf(Window.getWindows());
        Platform.runLater(open);
        settle();
        Window.getWindows().stream().filter(each -> !before.contains(each)).toList().forEach(dialog -> {
            String start = STARTS.get(name);
            if (theme == Theme.LIGHT && start != null && !starts(dialog, start)) {
                found.add(name + ": the keys are not in " + start + " but in " + dialog.getScene().getFocusOwner());
            }
            look(name, dialog.getScene().getRoot());
            onWindow(() -> {
                dialog.hide();
                return name;
            });
        });
    }

    private static boolean starts(Window dialog, String start) {
        Node owner = dialog.getScene().getFocusOwner();
        return owner != null && (start.equals(owner.getId()) || owner.getStyleClass().contains(start)
                || owner instanceof Button button && start.equals(button.getText()));
    }

    private void look(String place, Parent root) {
        onWindow(() -> {
            root.applyCss();
            root.layout();
            Contrast.faint(root).forEach(text -> found.add(theme + " · " + place + ": " + text));
            // Names, reach and order are the same in every theme.
            if (theme == Theme.LIGHT || WALKED.contains(place)) {
                FocusWalk.troubles(root).forEach(trouble -> found.add(theme + " · " + place + ": " + trouble));
            }
            return place;
        });
    }
}
