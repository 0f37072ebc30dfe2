package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Organisation;
import roundtable.file.RoundtableFile;
import roundtable.workspace.Workspace;

/** File > Open on what should not be opened, and files that go away under one's hands. */
class BadFilesInTheWindowTest extends SessionTest {

    private Path chosen;

    @Override
    Chooser chooser() {
        Chooser usual = super.chooser();
        return new Chooser() {
            @Override
            public Optional<Path> open(String title, String kind) {
                return Optional.of(chosen);
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return usual.save(title, name);
            }

            @Override
            public Optional<Path> folder(String title) {
                return usual.folder(title);
            }
        };
    }

    @Test
    void eachBadFileIsRefusedInASentenceAndTheOpenOneStays() throws Exception {
        opened();
        Path good = session.window().path();
        byte[] bytes = Files.readAllBytes(good);
        byte[] damaged = bytes.clone();
        Arrays.fill(damaged, 4096 * 5, 4096 * 6, (byte) 0xff);
        refused("empty", new byte[0], "empty.roundtable is empty.");
        refused("text", "Dear all,".getBytes(), "text.roundtable is a text, not a Roundtable file.");
        refused("short", Arrays.copyOf(bytes, 20_000), "short.roundtable is cut off: its end is missing.");
        refused("damaged", damaged, "damaged.roundtable is damaged.");
        chosen = folder.resolve("none.roundtable");
        assertEquals("There is no file none.roundtable.", answer());
        assertEquals(good, session.window().path());
        assertTrue(session.window().workspace().readOnly().isEmpty());
    }

    @Test
    void openingTheFileThatIsOpenChangesNothing() throws Exception {
        Workspace before = opened();
        chosen = session.window().path();
        push(KeyCode.CONTROL, KeyCode.O);
        assertEquals(before, session.window().workspace());
        assertTrue(session.window().workspace().readOnly().isEmpty());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> session.newFiles().openExample("musterstadt"));
        assertTrue(session.window().workspace().readOnly().isEmpty());
    }

    @Test
    void aFileThatWentAwayIsSavedElsewhereAndIsNotLeftWithoutAQuestion() throws Exception {
        Workspace workspace = opened();
        Path file = session.window().path();
        chosen = folder.resolve("other.roundtable");
        Files.copy(file, chosen);
        Files.move(file, folder.resolve("moved"));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#organisation-new").write("Harbour Office").push(KeyCode.ENTER);
        assertTrue(answer().startsWith("The last changes could not be written to the file."));
        assertEquals(workspace, session.window().workspace());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Copies.saveCopy(session, session.window()));
        Path copy = folder.resolve("musterstadt-en-copy.roundtable");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(copy));
        assertEquals(workspace.book(), RoundtableFile.read(copy));
        Files.move(folder.resolve("moved"), file);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workspace.savedProperty());
        assertEquals(workspace.book(), RoundtableFile.read(file));
    }

    @Test
    void theMenuSaysWhatWouldBeUndone() throws Exception {
        Workspace workspace = opened();
        assertEquals("Undo", undo().getText());
        int before = workspace.book().all(Organisation.class).size();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#organisation-new").write("Harbour Office").push(KeyCode.ENTER);
        settle();
        assertEquals("Undo: Add an organisation", undo().getText());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, workspace.book().all(Organisation.class).size());
        assertFalse(undo().getText().contains(":"));
    }

    private MenuItem undo() {
        MenuBar bar = lookup(".menu-bar").query();
        return bar.getMenus().stream().map(Menu::getItems).flatMap(items -> items.stream())
                .filter(item -> "shell-undo".equals(item.getId())).findFirst().orElseThrow();
    }

    private void refused(String name, byte[] bytes, String sentence) throws Exception {
        chosen = Files.write(folder.resolve(name + ".roundtable"), bytes);
        String said = answer();
        assertTrue(said.startsWith(sentence), said);
    }

    /** What File > Open says to the chosen file; "No" or "OK" is pressed. */
    private String answer() throws Exception {
        javafx.application.Platform.runLater(() -> session.chooseFile());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Window.getWindows().size() > 1);
        settle();
        Window dialog = Window.getWindows().getLast();
        DialogPane pane = (DialogPane) dialog.getScene().getRoot();
        String said = pane.getContentText();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> ((javafx.scene.control.Button) pane.lookupButton(
                pane.getButtonTypes().getLast())).fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Window.getWindows().size() == 1);
        return said;
    }

    private Workspace opened() throws Exception {
        begin("en");
        return session.window().workspace();
    }
}
