package roundtable.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import roundtable.book.Document;
import roundtable.controls.Commits;
import roundtable.controls.Cramped;
import roundtable.file.FileException;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** The window on one open file: menus, rail, the screen in front, banners and the status line. */
final class MainWindow {

    private final Session session;
    private final Workspace workspace;
    private final Path path;
    private final Words words;
    private final BackgroundJobs jobs;
    private final ScreenDeck deck;
    private final BorderPane root = new BorderPane();
    private final VBox top = new VBox();
    private final Passing passing = new Passing();
    private final AppCommands commands;
    private final Ahead ahead;

    MainWindow(Session session, Workspace workspace, Path path) {
        this.session = session;
        this.workspace = workspace;
        this.path = path;
        this.words = session.words();
        this.jobs = new BackgroundJobs(words, this::failed);
        this.deck = new ScreenDeck(ScreenPlaces.ALL);
        this.commands = new AppCommands(session, this);
        Desk desk = new Desk(workspace, words, deck, jobs,
                new Documents(session, session.stage(), workspace, jobs, ""), new SessionShelf(session, path),
                new SessionMemory(session));
        deck.begin(desk, change -> {
            Commits.commitFocused(session.stage().getScene());
            change.run();
        });
        Rail rail = new Rail(words, ScreenPlaces.ALL, deck::open);
        deck.front().addListener((_, _, place) -> {
            rail.mark(place);
            updateMenus();
        });
        root.getStyleClass().add("main-window");
        Cramped.watch(root);
        root.setTop(top);
        root.setLeft(rail);
        root.setCenter(new VBox(new Banners(words, workspace, session.settingsFile().unkept(), session::tryAgain,
                () -> Copies.workOnCopy(session, this)), deck));
        VBox.setVgrow(deck, javafx.scene.layout.Priority.ALWAYS);
        root.setBottom(new StatusLine(words, workspace, jobs));
        workspace.bookProperty().addListener((_, _, _) -> updateTitle());
        ahead = Ahead.begin(root, deck);
    }

    void show() {
        Stage stage = session.stage();
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT));
            WindowPlace.restore(stage, session.settings());
        } else {
            stage.getScene().setRoot(root);
        }
        Scene scene = stage.getScene();
        session.settings().theme().dress(scene, session.settings().textSize());
        UndoKeys.install(scene, commands);
        WaitingKeeper.begin(scene, workspace);
        deck.open(ScreenPlaces.of(session.settings().screen()));
        updateTitle();
        stage.show();
    }

    /** Hands over typed text and stops what runs for this file. */
    void leave() {
        Commits.commitFocused(session.stage().getScene());
        ahead.stop();
        jobs.close();
    }

    Workspace workspace() {
        return workspace;
    }

    Path path() {
        return path;
    }

    BackgroundJobs jobs() {
        return jobs;
    }

    /** The sentences that pass by over this window. */
    Passing passing() {
        return passing;
    }

    Ahead ahead() {
        return ahead;
    }

    ScreenDeck deck() {
        return deck;
    }

    BorderPane root() {
        return root;
    }

    String screenKey() {
        return deck.front().get().key();
    }

    /** All commands there are now: those of the program and those of the screen in front. */
    List<CommandGroup> groups() {
        List<CommandGroup> groups = new ArrayList<>(commands.groups());
        if (deck.screen() != null && !deck.screen().commands().isEmpty()) {
            groups.add(groups.size() - 1, new CommandGroup(deck.front().get().key(), deck.screen().commands()));
        }
        return groups;
    }

    /** Opens the field that finds commands and rows. */
    void showPalette() {
        PaletteEntries entries = new PaletteEntries(workspace.book(), deck.desk().names(), words, groups(), deck::show);
        new Palette(words, entries).show(session.stage().getScene());
    }

    private void updateMenus() {
        MenuBar bar = Menus.bar(words, groups());
        Menus.name(bar, "shell-undo", undoName("shell.undo", "shell.undo.step", workspace::undoLabel));
        Menus.name(bar, "shell-redo", undoName("shell.redo", "shell.redo.step", workspace::redoLabel));
        top.getChildren().setAll(bar);
    }

    /** What the menu calls undo and redo: with the step they are about, where its name is known. */
    private StringBinding undoName(String plain, String named, Supplier<Optional<String>> label) {
        return Bindings.createStringBinding(() -> label.get().filter(words::has)
                .map(step -> words.text(named, words.text(step))).orElse(words.text(plain)), workspace.bookProperty());
    }

    private void updateTitle() {
        String title = workspace.book().document().map(Document::title).orElse(path.getFileName().toString());
        session.stage().setTitle(words.text("shell.window", title, path.getFileName()));
    }

    private void failed(Throwable error) {
        if (error instanceof FileException told) {
            Messages.tell(session.stage(), words, told.key(), told.values());
        } else if (error instanceof FileSystemException disk) {
            Messages.tell(session.stage(), words, "shell.write.failed", disk.getFile());
        } else if (error instanceof UncheckedIOException within) {
            failed(within.getCause());
        } else if (error instanceof IOException device) {
            Messages.tell(session.stage(), words, "shell.write.device", device.getMessage());
        } else {
            ErrorWindow.show(session.stage(), words, error);
        }
    }
}
