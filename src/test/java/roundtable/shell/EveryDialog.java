package roundtable.shell;

import java.util.function.BiConsumer;
import roundtable.words.Words;

/** Every dialog of the program, to be opened one after another. */
final class EveryDialog {

    private EveryDialog() {
    }

    static void each(Session session, BiConsumer<String, Runnable> look) {
        Words words = session.words();
        MainWindow window = session.window();
        look.accept("settings", () -> SettingsDialog.show(session));
        look.accept("properties", () -> FileProperties.show(session, window));
        look.accept("backups", () -> BackupsDialog.show(session, window));
        look.accept("shortcuts", () -> ShortcutSheet.show(session.stage(), words, window.groups()));
        look.accept("about", () -> About.show(session.stage(), words));
        look.accept("message", () -> Messages.tell(session.stage(), words, "shell.import.unreadable", "quarter.json"));
        look.accept("question", () -> Messages.confirm(session.stage(), words, "shell.backups.restore.ask", "1 May"));
        look.accept("error", () -> ErrorWindow.show(session.stage(), words, new IllegalStateException("a fault")));
        look.accept("backup", () -> BackupWindow.show(session, window.workspace().book(), "1 May 2026 10:00"));
    }
}
