package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.file.RoundtableFile;
import roundtable.pdf.PdfCheck;
import roundtable.pdf.PdfText;

/** The main job wholly by keys, in the whole window: from a new file to the PDFs of chart and minutes. */
class StoryByKeysTest extends ApplicationTest {

    @TempDir
    Path folder;
    private Stage window;
    private Session session;

    @Override
    public void start(Stage stage) {
        window = stage;
        Theme.loadFonts();
    }

    /** The program in a language; the screen in memory is small, and so is the window. */
    private void begin(String language) throws Exception {
        interact(() -> {
            try {
                new SettingsFile(folder).write(Settings.defaults(language));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            session = new Session(window, folder, new Folder());
            session.start();
            window.setX(0);
            window.setY(0);
            window.setWidth(980);
            window.setHeight(700);
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window() != null);
        push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window().path().endsWith("quarter.roundtable"));
    }

    @AfterEach
    void end() {
        interact(() -> session.close());
    }

    @Test
    void aQuarterInEnglish() throws Exception {
        begin("en");
        organisations("Health Office", "Police Headquarters", "Open Door Association");
        push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.INSERT);
        write("Police Headquarters > Open Door Association : weekly call [informal]").push(KeyCode.ENTER);
        assertEquals("weekly call", book().all(Relation.class).getFirst().label());
        push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.ENTER);
        assertTrue(new PdfText(written("chart-")).text().contains("weekly call"));

        aBodyIsMade("Round table", "health", "open");
        assertEquals(List.of("Health Office", "Open Door Association"), seated());
        theMeetingIsOpened();
        write("The room opens on Saturdays.").push(KeyCode.F7);
        push(KeyCode.F4).push(KeyCode.DOWN).push(KeyCode.ENTER);
        push(KeyCode.F8);
        write("Draw up the rota @open").push(KeyCode.TAB).write("31.3.2037").push(KeyCode.ENTER);
        Decision decision = book().all(Decision.class).getFirst();
        Action action = book().all(Action.class).getFirst();
        assertEquals("Open Door Association", name(action.owner()));
        assertEquals(LocalDate.of(2037, 3, 31), action.dueOn());
        push(KeyCode.CONTROL, KeyCode.P);
        byte[] pdf = written("minutes-");
        String text = new PdfText(pdf).text().replaceAll("\\s+", " ");
        assertTrue(text.contains("The room opens on Saturdays."), text);
        assertTrue(text.contains("Draw up the rota"), text);
        assertEquals(Set.of(), PdfCheck.broken(pdf));

        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(lookup(action.number()).tryQuery().isPresent());
        theProgramIsStartedAgain(decision, action);
    }

    @Test
    void aMeetingInGerman() throws Exception {
        begin("de");
        organisations("Gesundheitsamt", "Polizeipräsidium");
        aBodyIsMade("Runder Tisch", "gesund", "poli");
        assertEquals(List.of("Gesundheitsamt", "Polizeipräsidium"), seated());
        theMeetingIsOpened();
        write("Der Raum öffnet samstags.").push(KeyCode.F7);
        push(KeyCode.CONTROL, KeyCode.P);
        byte[] pdf = written("minutes-");
        String text = new PdfText(pdf).text().replaceAll("\\s+", " ");
        assertTrue(text.contains("Beschluss") && text.contains("Der Raum öffnet samstags."), text);
        assertEquals(Set.of(), PdfCheck.broken(pdf));
    }

    private void organisations(String... names) {
        push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        for (String name : names) {
            write(name).push(KeyCode.ENTER);
        }
        assertEquals(names.length, book().all(Organisation.class).size());
    }

    private void aBodyIsMade(String name, String... organisations) {
        push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertEquals(1, book().all(Body.class).size(), "the keys are in " + focus());
        write(name).push(KeyCode.TAB);
        for (String organisation : organisations) {
            push(KeyCode.F4).write(organisation).push(KeyCode.DOWN).push(KeyCode.ENTER);
        }
    }

    private void theMeetingIsOpened() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        push(KeyCode.F4).push(KeyCode.DIGIT1).push(KeyCode.DIGIT1).push(KeyCode.F9);
        Meeting meeting = book().all(Meeting.class).getFirst();
        assertEquals(Meeting.State.IN_SESSION, meeting.state());
        assertEquals(2, meeting.seatsFilled());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).push(KeyCode.F4).push(KeyCode.ENTER);
    }

    private void theProgramIsStartedAgain(Decision decision, Action action) throws Exception {
        Book before = book();
        interact(() -> session.close());
        assertEquals(before, RoundtableFile.read(folder.resolve("quarter.roundtable")));
        interact(() -> {
            session = new Session(window, folder, new Folder());
            session.start();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window() != null);
        assertEquals(before, book());
        assertEquals(decision, book().get(Decision.class, decision.id()));
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(lookup(action.number()).tryQuery().isPresent());
    }

    private List<String> seated() {
        return Rows.seats(book(), book().all(Body.class).getFirst().id()).stream().map(Seat::organisation)
                .map(this::name).toList();
    }

    private String name(String organisation) {
        return book().find(Organisation.class, organisation).map(Organisation::name).orElse("nobody");
    }

    private String focus() {
        Node owner = window.getScene().getFocusOwner();
        return owner + (window.isFocused() ? "" : ", but in another window of " + listWindows());
    }

    private Book book() {
        WaitForAsyncUtils.waitForFxEvents();
        return session.window().workspace().book();
    }

    /** The PDF that was asked for, as soon as the background job has written it. */
    private byte[] written(String beginning) throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> find(beginning).isPresent()
                && session.window().jobs().running().isEmpty());
        return Files.readAllBytes(find(beginning).orElseThrow());
    }

    private Optional<Path> find(String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning)).findFirst();
        }
    }

    /** Answers every question for a file with one in the folder. */
    private final class Folder implements Chooser {

        @Override
        public Optional<Path> open(String title, String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
