package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Decision;
import roundtable.book.Decoration;
import roundtable.book.DecorationBuilder;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;
import roundtable.map.MapScreen;
import roundtable.pdf.PdfCheck;
import roundtable.pdf.PdfText;

/** The main job in the whole window, from a new file to the PDF, then every step back, and the file opened again. */
class JourneyTest extends SessionTest {

    @BeforeEach
    void begin() throws Exception {
        begin("en");
    }

    @Test
    void theExampleOpensFirst() {
        assertTrue(window.getTitle().contains("Musterstadt"), window.getTitle());
        assertTrue(session.window().workspace().book().document().orElseThrow().fictional());
    }

    @Test
    void aRuleOfAChartThatIsTakenBackOrMadeAgainIsSeenOnTheMap() {
        onWindow(() -> {
            session.window().workspace().put("map.step.look-add", DecorationBuilder.builder().id("rule").chart(book().all(Chart.class).getFirst().id())
                    .look(Decoration.Look.BORDER).field(Decoration.Field.BODY).position(9).build());
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(session.window().deck().screen() instanceof MapScreen);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertTrue(session.window().deck().screen() instanceof MapScreen);
    }

    @Test
    void fromANewFileToTheChartAndBack() throws Exception {
        interact(() -> session.newFiles().createNew());
        Path file = folder.resolve("quarter.roundtable");
        opened("quarter.roundtable");
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
    void thePaletteLeadsAnywhereAndTheHistoryGoesBackToAnyMoment() throws Exception {
        push(KeyCode.CONTROL, KeyCode.K);
        write("kompass").push(KeyCode.ENTER);
        assertEquals("shell.screen.organisations", session.window().screenKey());
        push(KeyCode.CONTROL, KeyCode.K);
        write("page for each selected").push(KeyCode.ENTER);
        assertTrue(new PdfText(written("participant-kompass-")).text().contains("Kompass Musterstadt"));
        Book start = book();
        interact(() -> book().all(Organisation.class).stream().limit(3).forEach(row -> session.window().workspace()
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

    private Book saved() throws FileException, TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, session.window().workspace().savedProperty());
        return RoundtableFile.read(session.window().path());
    }
}
