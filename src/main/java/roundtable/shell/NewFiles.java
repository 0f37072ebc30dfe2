package roundtable.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import roundtable.book.Book;
import roundtable.exchange.Examples;
import roundtable.exchange.ExchangeException;
import roundtable.exchange.JsonBook;
import roundtable.exchange.Starter;
import roundtable.exchange.Templates;
import roundtable.file.RoundtableFile;
import roundtable.words.Words;

/**
 * The ways to a file that is not there yet: a new one, an example, and one of a JSON book.
 *
 * @param folder where examples are kept for this user
 */
record NewFiles(Session session, Path folder) {

    /** Asks for an example and opens it. */
    void openExample() {
        ExampleChoice.ask(session.stage(), session.words()).ifPresent(this::openExample);
    }

    /** Opens an example, which is made anew when it was deleted. */
    void openExample(String name) {
        Path path = Session.example(folder, name, session.settings().language());
        if (Files.isRegularFile(path)) {
            session.openLater(path);
        } else {
            create(path, language -> Examples.book(name, language), () -> { });
        }
    }

    /** Makes a new file with the starter catalogue at a place the user chooses. */
    void createNew() {
        session.chooser().save("shell.new", "quarter." + Session.ENDING).ifPresent(path ->
                create(path, language -> Starter.book(title(path), language), () -> { }));
    }

    /** Makes a new file of a template at a place the user chooses, shows its map and offers its script. */
    void createFromTemplate() {
        Words words = session.words();
        TemplateChoice.ask(session.stage(), words, words.text("shell.template"), words.text("shell.template.which"))
                .ifPresent(template -> session.chooser().save("shell.template", template + "." + Session.ENDING)
                        .ifPresent(path -> create(path, language -> Templates.book(template, language), this::begin)));
    }

    private void begin() {
        session.window().deck().open(ScreenPlaces.of("shell.screen.map"));
        session.window().passing().say(session.stage().getScene().getRoot(), session.words().text("shell.template.ready"),
                session.words().text("shell.script.open"), () -> Script.open(session));
    }

    /** Makes a new file of a JSON book. */
    void importBook() {
        session.chooser().open("shell.import", "json").ifPresent(source -> {
            session.window().jobs().run("shell.import.job", () -> reading(source), Runnable::run);
        });
    }

    /** Reads a JSON book and gives what is then to be done in the window. */
    private Runnable reading(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            Book book = JsonBook.read(in);
            return () -> session.chooser().save("shell.import", title(source) + "." + Session.ENDING)
                    .ifPresent(path -> create(path, _ -> book, () -> { }));
        } catch (ExchangeException e) {
            return () -> Messages.say(session.stage(), session.words(), e.sentence(session.words()));
        } catch (IOException e) {
            return () -> tell("shell.import.unreadable", source.getFileName());
        }
    }

    /** Makes a file of a book in the language of the user beside the window, and shows it there. */
    private void create(Path path, Function<String, Book> book, Runnable then) {
        String language = session.settings().language();
        session.enterLater("shell.new.job", path, () -> {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return RoundtableFile.replace(path, book.apply(language));
        }, then);
    }

    private void tell(String key, Object... values) {
        Messages.tell(session.stage(), session.words(), key, values);
    }

    private static String title(Path path) {
        return path.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
