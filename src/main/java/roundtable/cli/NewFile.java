package roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import roundtable.book.Book;
import roundtable.file.RoundtableFile;

/** A file that a command makes of a book. */
final class NewFile {

    private NewFile() {
    }

    /** Makes the file and says so. */
    static void make(Path file, Book book, boolean force, Console console) throws Failure, IOException {
        if (!force && Files.exists(file)) {
            throw Failure.of(console.words().text("cli.target.exists", file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Failure.of(console.words().text("cli.target.folder", folder));
        }
        if (Files.isDirectory(file)) {
            throw Failure.of(console.words().text("cli.target.is-folder", file));
        }
        (force ? RoundtableFile.replace(file, book) : RoundtableFile.create(file, book)).close();
        console.say(file);
    }
}
