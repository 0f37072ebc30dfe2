package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Organisation;
import roundtable.controls.CommitArea;
import roundtable.file.RoundtableFile;

/** The power goes while something is typed that is in no row yet: it stands where it was typed, and nowhere else. */
class WaitingTextsTest extends SessionTest {

    @Test
    void halfANameAndARefusedTextAreThereAgain() throws Exception {
        begin("en");
        push(KeyCode.CONTROL, KeyCode.N);
        opened("quarter.roundtable");
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#organisation-new").write("Health Office").push(KeyCode.ENTER);
        interact(() -> lookup("#organisation-name").query().requestFocus());
        push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.TAB);
        String sentence = sentence();
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        clickOn("#quick-line").write("Health Office > Pol");
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#organisation-new").write("Harb");
        Path after = afterAPowerCut();

        assertEquals(List.of("Health Office"), RoundtableFile.read(after).all(Organisation.class).stream()
                .map(Organisation::name).toList());
        onWindow(() -> session.open(after));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("Harb", text("#organisation-new"));
        interact(() -> session.window().deck().desk().navigator().show(book().all(Organisation.class).getFirst().id()));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup("#organisation-name").tryQuery().isPresent());
        assertEquals("", text("#organisation-name"));
        assertEquals(sentence, sentence());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("Health Office > Pol", text("#quick-line"));
        clickOn("#quick-line").push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, session.window().workspace().savedProperty());
        assertEquals(List.of(), session.window().workspace().file().orElseThrow().waiting().all().stream()
                .filter(waiting -> waiting.field().equals("quick-line")).toList());
    }

    /** The file as it would be after a power cut when the last pause is over. */
    private Path afterAPowerCut() throws Exception {
        RoundtableFile file = session.window().workspace().file().orElseThrow();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> file.waiting().all().size() == 3 && file.saved());
        return Files.copy(file.path(), folder.resolve("after.roundtable"));
    }

    private String text(String field) {
        return lookup(field).queryAs(TextInputControl.class).getText();
    }

    private String sentence() {
        return onWindow(() -> lookup("#organisation-name").queryAs(CommitArea.class).sentence())
                .getText();
    }
}
