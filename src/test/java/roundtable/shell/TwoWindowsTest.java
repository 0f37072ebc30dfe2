package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Organisation;
import roundtable.file.RoundtableFile;

/** The program is started twice on one file: the second window reads, can go on with a copy, and takes over in the end. */
class TwoWindowsTest extends SessionTest {

    private Session second;
    private Stage other;

    @AfterEach
    void endSecond() {
        onWindow(() -> second == null || second.close());
    }

    @Test
    void theSecondWindowReadsThenWorksOnACopyThenTakesOver() throws Exception {
        begin("en");
        Path file = session.window().path();
        startSecond();
        assertEquals(file, second.window().path());
        String sentence = onWindow(() -> ((Label) banner().lookup(".label")).getText());
        assertTrue(sentence.startsWith(file.getFileName() + " is being worked on by " + System.getProperty("user.name")),
                sentence);
        assertTrue(sentence.endsWith("You can read it here, but not change it."), sentence);
        rename(second, "Written by the second");
        assertEquals(0, named(second, "Written by the second"));

        rename(session, "Written by the first");
        press("banner-copy");
        Path copy = folder.resolve("musterstadt-en-copy.roundtable");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> second.window().path().equals(copy));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !banner().isVisible());
        rename(second, "Only in the copy");
        assertEquals(1, named(second, "Only in the copy"));

        onWindow(() -> second.open(file));
        assertEquals(1, named(second, "Written by the first"));
        onWindow(() -> session.close());
        press("banner-again");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !banner().isVisible());
        rename(second, "Written in the end");
        onWindow(() -> second.close());
        assertEquals(1, RoundtableFile.read(file).all(Organisation.class).stream()
                .filter(each -> each.name().equals("Written in the end")).count());
    }

    @Test
    void whatOneWindowKeepsOfItsSettingsTheOtherDoesNotTakeAway() throws Exception {
        begin("en");
        startSecond();
        onWindow(() -> {
            session.change(settings -> settings.withTheme(Theme.DARK));
            session.left("organisations", "group sector");
            second.left("actions", "group owner");
            second.newFiles().createNew();
            return null;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> second.window().path().endsWith("quarter.roundtable"));
        onWindow(() -> session.close());
        Settings kept = new SettingsFile(folder).read();
        assertEquals(Theme.DARK, kept.theme());
        assertEquals("group sector", kept.tables().get("organisations"));
        assertEquals("group owner", kept.tables().get("actions"));
        assertEquals(folder.resolve("quarter.roundtable").toString(), kept.recent().getFirst());
    }

    @Test
    void aNewFileDoesNotReplaceOneThatSomebodyWorksOn() throws Exception {
        begin("en");
        Path file = folder.resolve("quarter.roundtable");
        try (RoundtableFile held = RoundtableFile.create(file, book())) {
            WaitForAsyncUtils.asyncFx(() -> session.newFiles().createNew());
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> listWindows().size() > 1);
            String said = lookup(".dialog-pane").queryAs(javafx.scene.control.DialogPane.class).getContentText();
            assertTrue(said.startsWith("quarter.roundtable cannot be replaced: "), said);
            push(javafx.scene.input.KeyCode.ENTER);
            held.flush();
        }
        assertEquals(book(), RoundtableFile.read(file));
        assertFalse(Files.exists(folder.resolve("quarter.roundtable.new")));
    }

    private void startSecond() throws Exception {
        onWindow(() -> {
            other = new Stage();
            second = new Session(other, folder, chooser());
            second.start();
            return null;
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> second.window() != null);
        settle();
    }

    private Node banner() {
        return other.getScene().lookup(".banner-line");
    }

    private void press(String button) {
        onWindow(() -> {
            ((Button) other.getScene().lookup("#" + button)).fire();
            return null;
        });
    }

    private static void rename(Session where, String name) {
        onWindow(() -> {
            var workspace = where.window().workspace();
            workspace.change("organisations.name.change", Organisation.class, workspace.book().all(Organisation.class)
                    .getFirst().id(), each -> each.withName(name));
            return null;
        });
        settle();
        onWindow(() -> {
            where.window().workspace().file().orElseThrow().flush();
            return null;
        });
    }

    private static long named(Session where, String name) {
        return onWindow(() -> where.window().workspace().book()).all(Organisation.class).stream()
                .filter(each -> each.name().equals(name)).count();
    }
}
