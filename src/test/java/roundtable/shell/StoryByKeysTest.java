package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
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
class StoryByKeysTest extends SessionTest {

    private void beginNewFile(String language) throws Exception {
        begin(language);
        push(KeyCode.CONTROL, KeyCode.N);
        opened("quarter.roundtable");
    }

    @Test
    void aQuarterInEnglish() throws Exception {
        beginNewFile("en");
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
        beginNewFile("de");
        assertEquals("Abbrechen", ButtonType.CANCEL.getText(), "dialogs speak the language of the program");
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
        beginAgain();
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
}
