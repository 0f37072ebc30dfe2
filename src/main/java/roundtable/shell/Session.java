package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import roundtable.book.Nullable;
import roundtable.controls.Commits;
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
                file -> startWith(first, file), failure -> startInstead(first, failure)));
    }

    private void startWith(FirstFile first, RoundtableFile file) {
        show(Workspace.open(file, BackgroundJobs.window()), file.path());
        first.missing().ifPresent(gone -> window.passing().say(window.root(), words().text("shell.recent.gone",
                gone.getFileName(), gone.toAbsolutePath().getParent()), words().text("shell.recent.find"),
                this::chooseFile));
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
        keep(kept -> kept.forgotten(path.toString()));
    }

    /** What the libraries say themselves, such as Cancel and Copy, is said in the language of the program. */
    private void speak() {
        Locale.setDefault(words().locale());
    }

    Settings settings() {
        return settings;
    }

    SettingsFile settingsFile() {
        return settingsFile;
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
        keep(edit);
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
        keep(kept -> kept.left(table, look));
    }

    /** Opens a file; says what is wrong with one that cannot be opened and stays where it was. */
    boolean open(Path path) {
        try {
            return isOpenAlready(path) || enter(RoundtableFile.open(path), path);
        } catch (FileException e) {
            refuse(path, e);
            return false;
        }
    }

    /** As {@link #open}, beside the window, which names it and lets it be stopped: a file of many years takes its time. */
    void openLater(Path path) {
        if (!isOpenAlready(path)) {
            enterLater("shell.open.job", path, () -> RoundtableFile.open(path), () -> { });
        }
    }

    /** Makes or opens a file beside the window, with the label of what is being done, and then shows it there. */
    void enterLater(String label, Path path, Callable<RoundtableFile> way, Runnable then) {
        window.jobs().run(label, () -> Reached.by(way), reached -> {
            if (reached.file() == null) {
                refuse(path, reached.failure());
            } else if (enter(reached.file(), path)) {
                then.run();
            }
        }, Reached::free);
    }

    private boolean enter(RoundtableFile next, Path path) {
        if (mayLeave()) {
            show(Workspace.open(next, BackgroundJobs.window()), path);
            return true;
        }
        try {
            next.close();
        } catch (FileException e) {
            Messages.tell(stage, words(), e.key(), e.values());
        }
        return false;
    }

    private void refuse(Path path, IOException why) {
        forget(path);
        if (why instanceof FileException told) {
            Messages.tell(stage, words(), told.key(), told.values());
        } else {
            Messages.tell(stage, words(), "shell.new.failed", path.toString());
        }
    }

    /** Opened a second time a file could only be read, because the window itself works on it. */
    private boolean isOpenAlready(Path path) {
        boolean already = isOpen(path) && window.workspace().readOnly().isEmpty();
        if (already) {
            window.passing().say(window.root(), words().text("shell.open.already", path.getFileName()));
        }
        return already;
    }

    /** Opens the file again that can only be read, in the hope that it can be changed now. */
    void tryAgain() {
        Path path = window.path();
        enterLater("shell.open.job", path, () -> RoundtableFile.open(path), () -> window.workspace().readOnly().ifPresent(
                reason -> Messages.tell(stage, words(), reason.key(), reason.values().toArray())));
    }

    private boolean isOpen(Path path) {
        try {
            return window != null && Files.isSameFile(path, window.path());
        } catch (IOException e) {
            // One of them is not there, and opening will say so.
            return false;
        }
    }

    /** The ways to a file that is not there yet. */
    NewFiles newFiles() {
        return new NewFiles(this, folder);
    }

    /** Where the first example in a language is kept for this user. */
    static Path example(Path folder, String language) {
        return example(folder, EXAMPLE, language);
    }

    static Path example(Path folder, String name, String language) {
        return folder.resolve(name + "-" + language + "." + ENDING);
    }

    /** Opens the guide in the browser. */
    void openGuide() {
        Guide.open(this, folder.resolve("guide"));
    }

    void chooseFile() {
        chooser.open("shell.open", ENDING).ifPresent(this::openLater);
    }

    private void show(Workspace workspace, Path path) {
        Workspace before = window == null ? null : window.workspace();
        if (window != null) {
            window.leave();
        }
        if (before != null && before != workspace) {
            end(before);
        }
        keep(kept -> kept.opened(path.toAbsolutePath().toString()));
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
        keep(kept -> WindowPlace.remember(stage, kept).withScreen(window.screenKey()));
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

    private void keep(UnaryOperator<Settings> edit) {
        settings = edit.apply(settings);
        settingsFile.edit(edit);
    }
}
