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

    /** Makes a copy of a file that can only be read, and goes on with the copy. */
    static void workOnCopy(Session session, MainWindow window) {
        Book book = window.workspace().book();
        session.chooser().save("shell.copy", copyName(window) + Session.ENDING).ifPresent(path ->
                window.jobs().run("shell.copy.job", () -> {
                    window.workspace().file().orElseThrow().saveCopy(path, book);
                    return path;
                }, session::openLater));
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
        session.chooser().save("shell.copy", copyName(window) + ending).ifPresent(path ->
                window.jobs().run("shell.copy.job", work.apply(path), done -> window.passing().say(window.root(),
                        session.words().text("shell.copy.done", done.getFileName()),
                        session.words().text("shell.copy.folder"),
                        () -> OpenOutside.open(session, done.toAbsolutePath().getParent()))));
    }

    /** What a copy may be called, up to the dot before its ending. */
    private static String copyName(MainWindow window) {
        return window.path().getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-copy.";
    }
}
