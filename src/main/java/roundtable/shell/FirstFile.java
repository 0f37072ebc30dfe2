package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import roundtable.book.Nullable;
import roundtable.exchange.Examples;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;

/** The file that the program begins with, opened while its window is still being made. */
final class FirstFile {

    private final Path path;
    private final boolean example;
    private final CompletableFuture<RoundtableFile> file;

    private FirstFile(Path path, @Nullable String example) {
        this.path = path;
        this.example = example != null;
        this.file = BackgroundJobs.ahead(() -> open(path, example));
    }

    /** Begins to open a file that was asked for. */
    static FirstFile given(Path given) {
        return new FirstFile(given.toAbsolutePath(), null);
    }

    /** Begins to open the file used last, by the settings in a folder, or the example there, made anew if need be. */
    static FirstFile in(Path folder) {
        Settings settings = new SettingsFile(folder).read();
        return settings.recent().stream().map(Path::of).filter(Files::isRegularFile).findFirst()
                .map(last -> new FirstFile(last, null))
                .orElseGet(() -> new FirstFile(Session.example(folder, settings.language()), settings.language()));
    }

    Path path() {
        return path;
    }

    /** Whether it is the example, after which there is nothing else to begin with. */
    boolean example() {
        return example;
    }

    /** Hands the open file over, or what went wrong, later on the thread of the window. */
    void whenRead(Consumer<RoundtableFile> opened, Consumer<Throwable> failed) {
        file.whenComplete((ready, failure) -> BackgroundJobs.later(() -> {
            if (failure == null) {
                opened.accept(ready);
            } else {
                failed.accept(failure);
            }
        }));
    }

    /** Frees the file again where no window could open. */
    void abandon() throws FileException {
        RoundtableFile ready = file.exceptionally(_ -> null).join();
        if (ready != null) {
            ready.abandon();
        }
    }

    private static RoundtableFile open(Path path, @Nullable String example) throws IOException {
        return example == null ? RoundtableFile.open(path) : openExample(path, example);
    }

    /** The program must always find something to begin with, so an example that is spoilt is put aside. */
    private static RoundtableFile openExample(Path path, String language) throws IOException {
        try {
            if (Files.isRegularFile(path)) {
                return RoundtableFile.open(path);
            }
        } catch (FileException e) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(path.getParent());
        return RoundtableFile.replace(path, Examples.book(Session.EXAMPLE, language));
    }
}
