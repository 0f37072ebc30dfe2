package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;
import roundtable.pdf.PdfCheck;
import roundtable.pdf.PdfText;

/** The main job in the whole window, from a new file to the PDF, then every step back, and the file opened again. */
class JourneyTest extends ApplicationTest {

    @TempDir
    Path folder;
    private Session session;
    private Stage window;

    @Override
    public void start(Stage stage) throws IOException {
        window = stage;
        Theme.loadFonts();
        new SettingsFile(folder).write(Settings.defaults("en"));
        session = new Session(stage, folder, new Folder());
        session.start();
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @BeforeEach
    void waitForTheFile() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void end() {
        onWindow(() -> session.close());
    }

    @Test
    void theExampleOpensFirst() {
        assertTrue(window.getTitle().contains("Musterstadt"), window.getTitle());
        assertTrue(session.window().workspace().book().document().orElseThrow().fictional());
    }

    @Test
    void fromANewFileToTheChartAndBack() throws Exception {
        onWindow(() -> session.createNew());
        Path file = folder.resolve("quarter.roundtable");
        Book start = book();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#organisation-new");
        for (String name : List.of("Health Office", "Police Headquarters", "Open Door Association")) {
            write(name).push(KeyCode.ENTER);
        }
        assertEquals(3, book().all(Organisation.class).size());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        clickOn("#quick-line").write("Police Headquarters > Open Door Association : weekly call [informal]")
                .push(KeyCode.ENTER);
        Relation call = book().all(Relation.class).getFirst();
        assertEquals("weekly call", call.label());
        assertEquals(Relation.Formality.INFORMAL, call.formality());
        push(KeyCode.CONTROL, KeyCode.P);
        push(KeyCode.ENTER);
        PdfText chart = new PdfText(written("chart-"));
        assertTrue(chart.text().contains("Open Door"), chart.text());
        assertTrue(chart.text().contains("weekly call"), chart.text());
        while (session.window().workspace().undoLabel().isPresent()) {
            push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(start, book());
        onWindow(() -> session.close());
        assertEquals(start, RoundtableFile.read(file));
    }

    @Test
    void aDecisionTypedInTheDraftIsInTheFileAndInThePdf() throws Exception {
        int before = book().all(Decision.class).size();
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        clickOn("#agenda").push(KeyCode.END).push(KeyCode.ENTER);
        write("A second evening is tried out until the summer.").push(KeyCode.F7);
        assertEquals(before + 1, book().all(Decision.class).size());
        push(KeyCode.CONTROL, KeyCode.P);
        byte[] pdf = written("minutes-");
        assertEquals(Set.of(), PdfCheck.broken(pdf));
        String text = new PdfText(pdf).text().replaceAll("\\s+", " ");
        assertTrue(text.contains("A second evening is tried out until the summer."), text);
        assertTrue(text.contains("Draft"), text);
        assertEquals(book(), saved());
    }

    @Test
    void thePaletteLeadsAnywhereAndTheHistoryGoesBackToAnyMoment() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("kompass").push(KeyCode.ENTER);
        assertEquals("shell.screen.organisations", session.window().screenKey());
        Book start = book();
        onWindow(() -> book().all(Organisation.class).stream().limit(3).forEach(row -> session.window().workspace()
                .change("organisations.name.change", Organisation.class, row.id(), o -> o.withName(o.name() + " II"))));
        Book end = book();
        push(KeyCode.CONTROL, KeyCode.H);
        clickOn("#history").push(KeyCode.END, KeyCode.HOME);
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(start.all(Organisation.class).get(2), book().all(Organisation.class).get(2));
        assertEquals(end.all(Organisation.class).getFirst(), book().all(Organisation.class).getFirst());
        push(KeyCode.HOME).push(KeyCode.ENTER);
        assertEquals(end, book());
        push(KeyCode.ESCAPE);
    }

    private Book book() {
        WaitForAsyncUtils.waitForFxEvents();
        return session.window().workspace().book();
    }

    private Book saved() throws FileException, TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, session.window().workspace().savedProperty());
        return RoundtableFile.read(session.window().path());
    }

    /** The PDF that was asked for, as soon as the background job has written it. */
    private byte[] written(String beginning) throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !session.window().jobs().running().isEmpty()
                || find(beginning).isPresent());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.window().jobs().running().isEmpty());
        return Files.readAllBytes(find(beginning).orElseThrow());
    }

    private Optional<Path> find(String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning)).findFirst();
        }
    }

    private static void onWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
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
