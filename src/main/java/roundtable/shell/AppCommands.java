package roundtable.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.ChartFilter;
import roundtable.book.Decoration;
import roundtable.book.Row;
import roundtable.controls.Command;
import roundtable.controls.Commits;
import roundtable.workspace.Workspace;

/** The one list of what the program can do apart from its screens; menus, keys and the shortcut sheet come from it. */
final class AppCommands {

    static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN);
    static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, SHORTCUT_DOWN);
    static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);
    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private final Session session;
    private final MainWindow window;
    private final List<CommandGroup> groups;

    AppCommands(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
        this.groups = List.of(new CommandGroup("shell.menu.file", fileCommands()),
                new CommandGroup("shell.menu.edit", editCommands()),
                new CommandGroup("shell.menu.view", viewCommands()),
                new CommandGroup("shell.menu.help", helpCommands()));
    }

    List<CommandGroup> groups() {
        return groups;
    }

    /** Takes the last step back, what is being typed included, and shows the place. */
    void undo() {
        Commits.commitFocused(session.stage().getScene());
        reveal(workspace().undo());
    }

    /** Makes the step again that was taken back, and shows the place. */
    void redo() {
        Commits.commitFocused(session.stage().getScene());
        reveal(workspace().redo());
    }

    private void reveal(Optional<Row> row) {
        row.map(AppCommands::seenIn).ifPresent(window.deck()::show);
    }

    /** What a rule of a chart does is seen on the chart, also when the rule itself has gone. */
    private static String seenIn(Row row) {
        return switch (row) {
            case ChartFilter condition -> condition.chart();
            case Decoration rule -> rule.chart();
            default -> row.id();
        };
    }

    private List<Command> fileCommands() {
        return List.of(
                command("shell.new", keys(KeyCode.N), Feather.FILE_PLUS, session.newFiles()::createNew),
                command("shell.template", null, Feather.LAYOUT, session.newFiles()::createFromTemplate),
                command("shell.open", keys(KeyCode.O), Feather.FOLDER, session::chooseFile),
                command("shell.example", null, Feather.MAP, session.newFiles()::openExample),
                command("shell.properties", null, Feather.INFO, () -> FileProperties.show(session, window)),
                command("shell.copy", null, Feather.COPY, () -> Copies.saveCopy(session, window)),
                command("shell.backups", null, Feather.ARCHIVE, () -> BackupsDialog.show(session, window)),
                command("shell.import", null, Feather.LOG_IN, session.newFiles()::importBook),
                command("shell.export", null, Feather.LOG_OUT, () -> Copies.exportBook(session, window)),
                command("shell.quit", keys(KeyCode.Q), Feather.X, () -> {
                    if (session.close()) {
                        session.stage().close();
                    }
                }));
    }

    private List<Command> editCommands() {
        return List.of(
                new Command("shell.undo", UNDO, Feather.CORNER_UP_LEFT, can(() -> workspace().undoLabel()), this::undo),
                new Command("shell.redo", REDO, Feather.CORNER_UP_RIGHT, can(() -> workspace().redoLabel()),
                        this::redo),
                command("shell.history", keys(KeyCode.H), Feather.ROTATE_CCW,
                        () -> HistoryDialog.show(session, window)));
    }

    private List<Command> viewCommands() {
        List<Command> commands = new ArrayList<>();
        ScreenPlaces.ALL.forEach(place -> commands.add(
                new Command(place.key(), place.keys(), place.icon(), ALWAYS, () -> window.deck().open(place))));
        commands.add(command("shell.palette", keys(KeyCode.K), Feather.SEARCH, window::showPalette));
        commands.add(new Command("shell.passing", Passing.KEY, Feather.MESSAGE_SQUARE, window.passing().waiting(),
                window.passing()::take));
        commands.add(command("shell.settings", new KeyCodeCombination(KeyCode.COMMA, SHORTCUT_DOWN), Feather.SETTINGS,
                () -> SettingsDialog.show(session)));
        return commands;
    }

    private List<Command> helpCommands() {
        return List.of(
                command("shell.guide", null, Feather.BOOK_OPEN, session::openGuide),
                command("shell.script", null, Feather.FILE_TEXT, () -> Script.open(session)),
                command("shell.shortcuts", new KeyCodeCombination(KeyCode.F1), Feather.HELP_CIRCLE,
                        () -> ShortcutSheet.show(session.stage(), session.words(), window.groups())),
                command("shell.about", null, Feather.INFO, () -> About.show(session.stage(), session.words())));
    }

    private ObservableBooleanValue can(java.util.function.Supplier<Optional<String>> label) {
        return Bindings.createBooleanBinding(() -> label.get().isPresent(), workspace().bookProperty());
    }

    private Workspace workspace() {
        return window.workspace();
    }

    private static Command command(String key, KeyCombination keys, Ikon icon, Runnable action) {
        return new Command(key, keys, icon, ALWAYS, action);
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN);
    }
}
