package roundtable.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.controls.Command;
import roundtable.controls.ZoomPane;
import roundtable.exchange.Examples;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** Walks through the program from outside the thread of the window: every stop, theme, size and language. */
final class TourWalk {

    /** The looks a user can choose, apart from that of the system, which is one of them. */
    static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);
    private static final String EXAMPLE = "musterstadt";
    /** Time for lists to fill and for movements to end, in milliseconds. */
    private static final long SETTLE = 350;
    private static final long AFTER_RESIZE = 120;
    private static final int PAST = 5;

    private final Stage stage;
    private final Path folder;
    private final TourPage page = new TourPage();

    TourWalk(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /** Takes the pictures of these stops in these languages and looks and writes the page that shows them. */
    void walk(List<String> languages, List<Theme> themes, List<TourStop> stops) throws IOException, InterruptedException {
        for (String language : languages) {
            Path home = Files.createTempDirectory("roundtable-tour");
            Session session = onWindow(() -> begin(home, language));
            waitWhile(() -> session.window() == null);
            onWindow(() -> past(session));
            for (Theme theme : themes) {
                onWindow(() -> {
                    session.change(settings -> settings.withTheme(theme));
                    return theme;
                });
                for (TourStop stop : stops) {
                    show(session, stop);
                    pictures(session, stop, theme, language);
                    closeDialogs();
                }
            }
            onWindow(session::close);
            forget(home);
            documents(language);
        }
        page.write(folder.resolve("index.html"));
    }

    private Session begin(Path home, String language) throws IOException {
        new SettingsFile(home).write(Settings.defaults(language));
        Session session = new Session(stage, home, new NoFiles());
        session.start();
        return session;
    }

    /** Some steps, so that there is a history to be seen; they are taken back, so that nothing else is changed. */
    private static int past(Session session) {
        Workspace workspace = session.window().workspace();
        List<Organisation> some = workspace.book().all(Organisation.class).stream().limit(PAST).toList();
        some.forEach(row -> workspace.change("organisations.notes.change", Organisation.class, row.id(),
                organisation -> organisation.withNotes(organisation.name())));
        some.forEach(row -> workspace.undo());
        return some.size();
    }

    private void show(Session session, TourStop stop) throws InterruptedException {
        // A dialog that waits for an answer does not come back before it is closed.
        BackgroundJobs.window().execute(() -> stop.open().accept(session.window()));
        Thread.sleep(SETTLE);
        waitWhile(() -> !session.window().jobs().running().isEmpty());
    }

    private void pictures(Session session, TourStop stop, Theme theme, String language)
            throws IOException, InterruptedException {
        for (TourSize size : TourSize.ALL) {
            WindowPicture picture = new WindowPicture(session.stage(), size);
            onWindow(() -> {
                picture.arrange();
                return size;
            });
            Thread.sleep(AFTER_RESIZE);
            onWindow(() -> fitted(session));
            waitWhile(() -> gliding(session));
            BufferedImage image = onWindow(picture::take);
            String file = page.add(stop.name(), theme, size, language);
            ImageIO.write(image, "png", folder.resolve(file).toFile());
        }
    }

    /** A chart was fitted to the window as it was; the picture has another size. */
    private static long fitted(Session session) {
        return session.window().groups().stream().flatMap(group -> group.commands().stream())
                .filter(command -> command.key().equals("map.command.fit")).peek(Command::fire).count();
    }

    private static boolean gliding(Session session) {
        return session.stage().getScene().lookup("#chart-canvas") instanceof ZoomPane chart && chart.isGliding();
    }

    private void closeDialogs() throws InterruptedException {
        onWindow(() -> {
            List<Window> over = new ArrayList<>(Window.getWindows());
            over.remove(stage);
            over.forEach(Window::hide);
            return over;
        });
    }

    private void documents(String language) throws IOException {
        Book book = Examples.book(EXAMPLE, language);
        for (String file : TourDocuments.save(book, Words.in(language), folder)) {
            page.addDocument(file, language);
        }
    }

    private static void waitWhile(Callable<Boolean> busy) throws InterruptedException {
        while (onWindow(busy)) {
            Thread.sleep(AFTER_RESIZE);
        }
    }

    private static <T> T onWindow(Callable<T> work) throws InterruptedException {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, BackgroundJobs.window()).join();
    }

    private static void forget(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The tour chooses no files. */
    private record NoFiles() implements Chooser {

        @Override
        public Optional<Path> open(String title, String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String file) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
