package roundtable.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import roundtable.KeysTest;
import roundtable.TableBook;
import roundtable.TextInSight;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.exchange.Examples;
import roundtable.exchange.Starter;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;

/** The whole program in one look after another, every screen and dialog opened, and what cannot be read in them. */
final class Looks {

    /** How the program is looked at: language, theme, size of the window in pixels and of the text in per cent. */
    record Look(String language, Theme theme, double width, double height, int textSize) {

        @Override
        public String toString() {
            return language + " " + theme + " " + (int) width + "x" + (int) height + " " + textSize + " %";
        }
    }

    /** Rows worth a look; what each shows is on the screen that shows such rows. */
    private static final List<String> ROWS = List.of("meeting-2026-3", "meeting-2026-4", "entry-2026-3-5-d",
            "entry-2026-3-7-a1", "decision-2026-6");
    private static final int EVERY = 4;
    private static final double SCREEN = 960;

    private final Session session;
    private final Stage stage;
    private final Path folder;
    private final List<String> found = new ArrayList<>();
    private Look look;

    Looks(Stage stage, Path folder) throws IOException {
        this.stage = stage;
        this.folder = folder;
        Theme.loadFonts();
        new SettingsFile(folder).write(Settings.defaults("en"));
        session = new Session(stage, folder, new NoFiles());
    }

    /** What cannot be read at the stops of the tour in one look, a line each; called from outside the thread of the window. */
    List<String> screens(Look wanted) throws FileException {
        look = wanted;
        found.clear();
        open("example", withLongNames(Examples.book("musterstadt", look.language())));
        TourStop.ALL.forEach(this::stop);
        return found.stream().distinct().toList();
    }

    /** As {@link #screens}, with more rows shown, with every dialog, and with an empty file. */
    List<String> everything(Look wanted) throws FileException {
        screens(wanted);
        Book example = session.window().workspace().book();
        rowsOf(example).forEach(this::row);
        EveryDialog.each(session, this::dialog);
        open("new", Starter.book("New", look.language()));
        everyScreen();
        return found.stream().distinct().toList();
    }

    void close() {
        KeysTest.onWindow(session::close);
    }

    private void open(String name, Book book) throws FileException {
        Path file = folder.resolve(name + "-" + look.language() + ".roundtable");
        RoundtableFile.replace(file, book).close();
        KeysTest.onWindow(() -> {
            session.change(s -> s.withLanguage(look.language()).withTheme(look.theme()).withTextSize(look.textSize())
                    .withScreen("shell.screen.organisations"));
            session.open(file);
            // What reaches over the edge of the screen in memory cannot be drawn.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(SCREEN);
            stage.setHeight(SCREEN);
        });
    }

    private void everyScreen() {
        ScreenPlaces.ALL.forEach(place -> {
            KeysTest.onWindow(() -> session.window().deck().open(place));
            gather(place.key(), stage.getScene().getRoot());
        });
    }

    private void stop(TourStop stop) {
        List<Window> before = List.copyOf(Window.getWindows());
        Platform.runLater(() -> stop.open().accept(session.window()));
        KeysTest.settle();
        List<Window> over = over(before);
        if (over.isEmpty()) {
            gather(stop.name(), stage.getScene().getRoot());
        }
        over.forEach(window -> close(stop.name(), window));
    }

    private static List<Window> over(List<Window> before) {
        return Window.getWindows().stream().filter(window -> !before.contains(window)).toList();
    }

    private void close(String name, Window window) {
        gather(name, window.getScene().getRoot());
        if (window.getWidth() > look.width() || window.getHeight() > look.height()) {
            found.add(look + " · " + name + ": larger than the window, " + window.getWidth() + "x" + window.getHeight());
        }
        Parent root = window.getScene().getRoot();
        if (root.getLayoutBounds().getWidth() > window.getScene().getWidth() + 1
                || root.getLayoutBounds().getHeight() > window.getScene().getHeight() + 1) {
            found.add(look + " · " + name + ": its content is larger than itself, " + root.getLayoutBounds());
        }
        KeysTest.onWindow(window::hide);
    }

    private void row(String id) {
        KeysTest.onWindow(() -> session.window().deck().show(id));
        gather(id, stage.getScene().getRoot());
    }

    private void dialog(String name, Runnable open) {
        List<Window> before = List.copyOf(Window.getWindows());
        Platform.runLater(open);
        KeysTest.settle();
        List<Window> opened = over(before);
        if (opened.isEmpty()) {
            throw new IllegalStateException("Nothing opened: " + name);
        }
        opened.forEach(window -> close(name, window));
    }

    private void gather(String place, Parent root) {
        KeysTest.onWindow(() -> {
            // The window in memory is no larger than its screen; what is in it may be.
            if (root.getScene() == stage.getScene()) {
                root.resize(look.width(), look.height());
            }
            root.applyCss();
            root.layout();
            root.layout();
            TextInSight.troubles(root).forEach(finding -> found.add(look + " · " + place + ": " + finding));
            sideways(root).forEach(finding -> found.add(look + " · " + place + ": " + finding));
        });
    }

    /** Fields and cards wider than their place, so that one would have to scroll to the side; tables may be. */
    private static Stream<String> sideways(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null && pane.getWidth() > 0
                && pane.getContent().getLayoutBounds().getWidth() > pane.getWidth() + 1) {
            return Stream.of("SIDEWAYS " + pane.getId() + " " + pane.getStyleClass() + " has "
                    + pane.getContent().getLayoutBounds().getWidth() + " pixels in " + pane.getWidth());
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Looks::sideways)
                : Stream.empty();
    }

    /** The example with a name of 115 Cyrillic letters for every fourth organisation. */
    private static Book withLongNames(Book book) {
        List<Organisation> all = List.copyOf(book.all(Organisation.class));
        List<Row> rows = new ArrayList<>(book.rows().toList());
        for (int i = 0; i < all.size(); i += EVERY) {
            rows.set(rows.indexOf(all.get(i)), all.get(i).withName(TableBook.LONG_NAME + " " + i).withShortName(null));
        }
        return Book.of(rows);
    }

    private static List<String> rowsOf(Book book) {
        List<String> rows = new ArrayList<>(ROWS);
        rows.add(book.all(Body.class).iterator().next().id());
        book.all(Organisation.class).stream().filter(each -> each.name().startsWith(TableBook.LONG_NAME)).limit(2)
                .forEach(each -> rows.add(each.id()));
        rows.add(book.all(Action.class).iterator().next().id());
        rows.add(book.all(Decision.class).iterator().next().id());
        rows.add(book.all(Relation.class).iterator().next().id());
        return rows;
    }

    /** Nothing is asked for here. */
    private record NoFiles() implements Chooser {

        @Override
        public Optional<Path> open(String title, String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
