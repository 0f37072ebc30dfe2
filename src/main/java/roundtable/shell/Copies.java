package roundtable.shell;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import roundtable.book.Book;
import roundtable.controls.Commits;
import roundtable.exchange.JsonBook;

/** A second copy of the open file: as it is, or as a JSON book for other programs. */
final class Copies {

    private Copies() {
    }

    static void saveCopy(Session session, MainWindow window) {
        Commits.commitFocused(session.stage().getScene());
        Book book = window.workspace().book();
        write(session, window, Session.ENDING, path -> () -> {
            window.workspace().file().orElseThrow().saveCopy(path, book);
            return path;
        });
    }

    static void exportBook(Session session, MainWindow window) {
        Commits.commitFocused(session.stage().getScene());
        Book book = window.workspace().book();
        write(session, window, "json", path -> () -> {
            try (OutputStream target = Files.newOutputStream(path)) {
                JsonBook.write(book, target);
            }
            return path;
        });
    }

    private static void write(Session session, MainWindow window, String ending, Function<Path, Callable<Path>> work) {
        String name = window.path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        session.chooser().save("shell.copy", name + "-copy." + ending).ifPresent(path ->
                window.jobs().run("shell.copy.job", work.apply(path), done -> window.passing().say(window.root(),
                        session.words().text("shell.copy.done", done.getFileName()),
                        session.words().text("shell.copy.folder"),
                        () -> OpenOutside.open(session, done.toAbsolutePath().getParent()))));
    }
}
