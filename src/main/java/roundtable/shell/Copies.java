package roundtable.shell;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.controls.Commits;
import roundtable.exchange.JsonBook;
import roundtable.file.FileException;

/** A second copy of the open file: as it is, or as a JSON book for other programs. */
final class Copies {

    /** A copy, and the annexes whose content is not in it. */
    private record Made(Path path, List<Attachment> missing) {
    }

    private Copies() {
    }

    static void saveCopy(Session session, MainWindow window) {
        Commits.commitFocused(session.stage().getScene());
        Book book = window.workspace().book();
        write(session, window, Session.ENDING, path -> () -> copy(window, path, book));
    }

    /** Makes a copy of a file that can only be read, and goes on with the copy. */
    static void workOnCopy(Session session, MainWindow window) {
        Book book = window.workspace().book();
        session.chooser().save("shell.copy", copyName(window) + Session.ENDING).ifPresent(path ->
                window.jobs().run("shell.copy.job", () -> copy(window, path, book), made -> {
                    tellMissing(session, made);
                    session.openLater(made.path());
                }));
    }

    static void exportBook(Session session, MainWindow window) {
        Commits.commitFocused(session.stage().getScene());
        Book book = window.workspace().book();
        write(session, window, "json", path -> () -> {
            try (OutputStream target = Files.newOutputStream(path)) {
                JsonBook.write(book, target);
            }
            return new Made(path, List.of());
        });
    }

    private static Made copy(MainWindow window, Path path, Book book) throws FileException {
        return new Made(path, window.workspace().file().orElseThrow().saveCopy(path, book));
    }

    private static void tellMissing(Session session, Made made) {
        if (!made.missing().isEmpty()) {
            Messages.tell(session.stage(), session.words(), "shell.copy.missing",
                    made.missing().stream().map(Attachment::fileName).distinct().collect(Collectors.joining(", ")));
        }
    }

    private static void write(Session session, MainWindow window, String ending, Function<Path, Callable<Made>> work) {
        session.chooser().save("shell.copy", copyName(window) + ending).ifPresent(path ->
                window.jobs().run("shell.copy.job", work.apply(path), done -> {
                    window.passing().say(window.root(), session.words().text("shell.copy.done", path.getFileName()),
                            session.words().text("shell.copy.folder"), () -> OpenOutside.open(session, path.toAbsolutePath().getParent()));
                    tellMissing(session, done);
                }));
    }

    /** What a copy may be called, up to the dot before its ending. */
    private static String copyName(MainWindow window) {
        return window.path().getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-copy.";
    }
}
