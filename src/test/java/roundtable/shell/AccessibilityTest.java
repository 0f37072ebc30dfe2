package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
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

    private final List<String> found = new ArrayList<>();
    private Theme theme;

    @Test
    void everybodyGetsEverywhereAndCanReadWhatIsThere() throws Exception {
        begin("en");
        for (Theme each : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            theme = each;
            onWindow(() -> {
                session.change(settings -> settings.withTheme(theme));
                return theme;
            });
            Stream.concat(ScreenPlaces.ALL.stream().map(ScreenPlace::key),
                    (theme == Theme.LIGHT ? ROWS : READ).stream()).forEach(this::screen);
            EveryDialog.each(session, this::dialog);
        }
        List<String> troubles = found.stream().distinct().toList();
        assertEquals("", String.join("\n", troubles), troubles.size() + " things keep somebody out");
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
        if (theme != Theme.LIGHT && !WALKED.contains(name)) {
            return;
        }
        List<Window> before = List.copyOf(Window.getWindows());
        Platform.runLater(open);
        WaitForAsyncUtils.waitForFxEvents();
        Window.getWindows().stream().filter(each -> !before.contains(each)).toList().forEach(dialog -> {
            look(name, dialog.getScene().getRoot());
            onWindow(() -> {
                dialog.hide();
                return name;
            });
        });
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
