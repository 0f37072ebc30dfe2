package roundtable.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import roundtable.book.Book;
import roundtable.controls.Commits;
import roundtable.exchange.ExchangeException;
import roundtable.exchange.Examples;
import roundtable.exchange.JsonBook;
import roundtable.exchange.Starter;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** One run of the program: its settings, its window, and the one file that is open in it. */
public final class Session {

    /** What the names of files end with, without the dot. */
    public static final String ENDING = "roundtable";
    static final String EXAMPLE = "musterstadt";

    private final Stage stage;
    private final SettingsFile settingsFile;
    private final Path folder;
    private final Chooser chooser;
    private final SystemLook systemLook;
    private Settings settings;
    private MainWindow window;

    /**
     * @param stage the window
     * @param folder where settings and the example are kept for this user
     * @param chooser asks for files; null for the dialogs of the operating system
     */
    public Session(Stage stage, Path folder, Chooser chooser) {
        this.stage = stage;
        this.folder = folder;
        this.settingsFile = new SettingsFile(folder);
        this.settings = settingsFile.read();
        speak();
        this.chooser = chooser != null ? chooser : new SystemChooser(stage, words());
        this.systemLook = new SystemLook(stage, this::settings);
        stage.setOnCloseRequest(event -> {
            if (!close()) {
                event.consume();
            }
        });
    }

    /** Shows the window at once, and in it the file used last, or the example when there is none, when it is read. */
    public void start() {
        start(FirstFile.in(folder));
    }

    /** Shows the window at once, and in it a file when it is read; one that cannot be opened gives way to the next. */
    void start(FirstFile first) {
        Frame.show(stage, settings, words(), () -> first.whenRead(
                file -> show(Workspace.open(file, BackgroundJobs.window()), file.path()),
                failure -> startInstead(first, failure)));
    }

    private void startInstead(FirstFile first, Throwable failure) {
        forget(first.path());
        if (failure instanceof FileException told) {
            Messages.tell(stage, words(), told.key(), told.values());
        } else {
            ErrorWindow.show(stage, words(), failure);
        }
        if (first.example()) {
            stage.close();
        } else {
            start();
        }
    }

    private void forget(Path path) {
        settings = settings.forgotten(path.toString());
        keepSettings();
    }

    /** What the libraries say themselves, such as Cancel and Copy, is said in the language of the program. */
    private void speak() {
        Locale.setDefault(words().locale());
    }

    Settings settings() {
        return settings;
    }

    Words words() {
        return Words.in(settings.language());
    }

    Stage stage() {
        return stage;
    }

    Chooser chooser() {
        return chooser;
    }

    MainWindow window() {
        return window;
    }

    /** Changes the settings, keeps them, and shows the window as they say. */
    void change(UnaryOperator<Settings> edit) {
        String language = settings.language();
        settings = edit.apply(settings);
        keepSettings();
        speak();
        if (window != null) {
            if (!language.equals(settings.language())) {
                show(window.workspace(), window.path());
            } else {
                settings.theme().dress(stage.getScene(), settings.textSize());
            }
        }
    }

    /** Keeps how a table was left. */
    void left(String table, String look) {
        settings = settings.left(table, look);
        keepSettings();
    }

    /** Opens a file; says what is wrong with one that cannot be opened and stays where it was. */
    boolean open(Path path) {
        if (window != null && same(path, window.path())) {
            // Opened a second time it could only be read, because the window itself works on it.
            return true;
        }
        try {
            RoundtableFile next = RoundtableFile.open(path);
            if (!mayLeave()) {
                next.close();
                return false;
            }
            show(Workspace.open(next, BackgroundJobs.window()), path);
            return true;
        } catch (FileException e) {
            forget(path);
            Messages.tell(stage, words(), e.key(), e.values());
            return false;
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is not there, and opening will say so.
            return false;
        }
    }

    /** Asks for an example and opens it. */
    void openExample() {
        ExampleChoice.ask(stage, words()).ifPresent(this::openExample);
    }

    /** Opens an example, which is made anew when it was deleted. */
    void openExample(String name) {
        Path path = example(folder, name, settings.language());
        if (Files.isRegularFile(path)) {
            open(path);
        } else {
            create(path, Examples.book(name, settings.language()));
        }
    }

    /** Where the first example in a language is kept for this user. */
    static Path example(Path folder, String language) {
        return example(folder, EXAMPLE, language);
    }

    private static Path example(Path folder, String name, String language) {
        return folder.resolve(name + "-" + language + "." + ENDING);
    }

    /** Makes a new file with the starter catalogue at a place the user chooses. */
    void createNew() {
        chooser.save("shell.new", "quarter." + ENDING).ifPresent(path ->
                create(path, Starter.book(title(path), settings.language())));
    }

    /** Makes a new file of a JSON book. */
    void importBook() {
        chooser.open("shell.import", "json").ifPresent(source -> {
            try (InputStream in = Files.newInputStream(source)) {
                Book book = JsonBook.read(in);
                chooser.save("shell.import", title(source) + "." + ENDING).ifPresent(path -> create(path, book));
            } catch (ExchangeException e) {
                Messages.say(stage, words(), e.sentence(words()));
            } catch (IOException e) {
                Messages.tell(stage, words(), "shell.import.unreadable", source.getFileName());
            }
        });
    }

    /** Opens the guide in the browser. */
    void openGuide() {
        Guide.open(this, folder.resolve("guide"));
    }

    void chooseFile() {
        chooser.open("shell.open", ENDING).ifPresent(this::open);
    }

    private void create(Path path, Book book) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            RoundtableFile.replace(path, book).close();
            open(path);
        } catch (FileException e) {
            Messages.tell(stage, words(), e.key(), e.values());
        } catch (IOException e) {
            Messages.tell(stage, words(), "shell.new.failed", path.toString());
        }
    }

    private void show(Workspace workspace, Path path) {
        Workspace before = window == null ? null : window.workspace();
        if (window != null) {
            window.leave();
        }
        if (before != null && before != workspace) {
            end(before);
        }
        settings = settings.opened(path.toAbsolutePath().toString());
        keepSettings();
        window = new MainWindow(this, workspace, path);
        window.show();
    }

    /** Hands over typed text, waits for the file and ends; false when text could not be saved and the user stays. */
    boolean close() {
        if (window == null) {
            return true;
        }
        if (!mayLeave()) {
            return false;
        }
        window.leave();
        end(window.workspace());
        settings = WindowPlace.remember(stage, settings).withScreen(window.screenKey());
        keepSettings();
        return true;
    }

    /** Hands over typed text and waits for the file; false when it takes nothing and the user stays with it. */
    private boolean mayLeave() {
        if (window == null) {
            return true;
        }
        Commits.commitFocused(stage.getScene());
        return settled(window.workspace()) || Messages.confirm(stage, words(), "shell.close.unsaved");
    }

    private static boolean settled(Workspace workspace) {
        try {
            if (workspace.file().isPresent()) {
                workspace.file().get().flush();
            }
            return true;
        } catch (FileException e) {
            return false;
        }
    }

    /** Ends the work on a file; what it does not take by now was given up by the user. */
    private void end(Workspace workspace) {
        try {
            if (workspace.file().isPresent()) {
                workspace.file().get().abandon();
            }
        } catch (FileException e) {
            Messages.tell(stage, words(), e.key(), e.values());
        }
    }

    private void keepSettings() {
        try {
            settingsFile.write(settings);
        } catch (IOException e) {
            // A folder without write permission costs the remembered window, not the work.
            System.getLogger("roundtable").log(System.Logger.Level.WARNING, "Settings were not kept", e);
        }
    }

    private static String title(Path path) {
        return path.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
