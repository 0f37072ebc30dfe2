package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
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
    private final @Nullable Path missing;
    private final CompletableFuture<RoundtableFile> file;

    private FirstFile(Path path, @Nullable String example, @Nullable Path missing) {
        this.path = path;
        this.missing = missing;
        this.example = example != null;
        this.file = BackgroundJobs.ahead(() -> open(path, example));
    }

    /** Begins to open a file that was asked for. */
    static FirstFile given(Path given) {
        return new FirstFile(given.toAbsolutePath(), null, null);
    }

    /** Begins to open the file used last, by the settings in a folder, or the example there, made anew if need be. */
    static FirstFile in(Path folder) {
        Settings settings = new SettingsFile(folder).read();
        Path missing = settings.recent().stream().map(Path::of).limit(1).filter(last -> !Files.isRegularFile(last))
                .findFirst().orElse(null);
        return settings.recent().stream().map(Path::of).filter(Files::isRegularFile).findFirst()
                .map(last -> new FirstFile(last, null, missing))
                .orElseGet(() -> new FirstFile(Session.example(folder, settings.language()), settings.language(),
                        missing));
    }

    Path path() {
        return path;
    }

    /** The file used last where it is gone, such as on a stick that is not there, so that this one stands for it. */
    Optional<Path> missing() {
        return Optional.ofNullable(missing);
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

    /** The program must always find something to begin with, in a folder that takes nothing too. */
    private static RoundtableFile openExample(Path path, String language) throws IOException {
        try {
            return exampleAt(path, language);
        } catch (IOException e) {
            System.getLogger("roundtable").log(System.Logger.Level.WARNING, "No example could be kept", e);
            Path passing = Files.createTempDirectory("roundtable").resolve(path.getFileName());
            return RoundtableFile.replace(passing, Examples.book(Session.EXAMPLE, language));
        }
    }

    /** An example that is spoilt is put aside. */
    private static RoundtableFile exampleAt(Path path, String language) throws IOException {
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
