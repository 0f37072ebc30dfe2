package roundtable.shell;

import java.util.function.BiConsumer;
import roundtable.words.Words;

/** The dialogs that are no stop of the tour, to be opened one after another. */
final class EveryDialog {

    private EveryDialog() {
    }

    static void each(Session session, BiConsumer<String, Runnable> look) {
        Words words = session.words();
        MainWindow window = session.window();
        look.accept("message", () -> Messages.tell(session.stage(), words, "shell.import.unreadable", "quarter.json"));
        look.accept("question", () -> Messages.confirm(session.stage(), words, "shell.backups.restore.ask", "1 May"));
        look.accept("error", () -> ErrorWindow.show(session.stage(), words, new IllegalStateException("a fault")));
        look.accept("example", () -> ExampleChoice.ask(session.stage(), words));
        look.accept("template", () -> TemplateChoice.ask(session.stage(), words, words.text("shell.template"),
                words.text("shell.template.which")));
        look.accept("paper", () -> window.deck().desk().pages().chart("chart-organisation"));
        look.accept("backup", () -> BackupWindow.show(session, window.workspace().book(), "1 May 2026 10:00"));
    }
}
