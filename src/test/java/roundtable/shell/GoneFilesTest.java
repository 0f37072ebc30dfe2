package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Organisation;
import roundtable.exchange.Starter;
import roundtable.file.RoundtableFile;

/** The stick with the file used last is not there, or the settings have no place: the program says so and opens. */
class GoneFilesTest extends SessionTest {

    private Path chosen;

    @Override
    Chooser chooser() {
        return new Chooser() {
            @Override
            public Optional<Path> open(String title, String kind) {
                return Optional.ofNullable(chosen);
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return Optional.of(folder.resolve(name));
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.of(folder);
            }
        };
    }

    @Test
    void theFileUsedLastIsGoneAndFoundAgainByF12() throws Exception {
        Path before = Files.createDirectories(folder.resolve("desk")).resolve("before.roundtable");
        RoundtableFile.create(before, Starter.book("Before", "en")).close();
        Path gone = folder.resolve("stick").resolve("quarter.roundtable");
        new SettingsFile(folder).write(Settings.defaults("en").withRecent(List.of(gone.toString(), before.toString())));
        beginAgain();
        assertEquals(before, session.window().path());
        String said = passing();
        assertTrue(said.startsWith("quarter.roundtable is not where it was last time, in " + gone.getParent()), said);

        Files.createDirectories(gone.getParent());
        RoundtableFile.create(gone, Starter.book("Quarter", "en")).close();
        stopped(gone);
        assertEquals(before, session.window().path());
        chosen = gone;
        push(KeyCode.F12);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> session.window().path().equals(gone));
        chosen = folder.resolve("desk").resolve("..").resolve("stick").resolve("quarter.roundtable");
        push(KeyCode.CONTROL, KeyCode.O);
        assertTrue(passing().contains("quarter.roundtable is open in this window already."), passing());
        assertTrue(session.window().workspace().readOnly().isEmpty());
    }

    @Test
    void aPlaceThatTakesNothingDoesNotKeepTheProgramFromOpening() throws Exception {
        folder = Files.writeString(folder.resolve("file"), "no folder").resolve("settings");
        // Nothing can be read there either: the program speaks the language of the system.
        Locale.setDefault(Locale.ENGLISH);
        beginAgain();
        assertFalse(book().all(Organisation.class).isEmpty());
        assertTrue(session.window().workspace().readOnly().isEmpty());
        String kept = lookup(".banner-unkept").queryAs(Labeled.class).getText();
        assertTrue(kept.startsWith("Nothing can be kept in " + folder) && kept.contains("Save a copy"), kept);
        WaitForAsyncUtils.asyncFx(() -> session.newFiles().createNew());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> listWindows().size() > 1);
        String said = lookup(".dialog-pane").queryAs(javafx.scene.control.DialogPane.class).getContentText();
        assertTrue(said.endsWith("could not be made. Please choose another folder."), said);
        push(KeyCode.ENTER);
    }

    /** Begins to open a file and stops it at once: the file is free for others then. */
    private void stopped(Path file) throws Exception {
        onWindow(() -> {
            session.openLater(file);
            var job = session.window().jobs().running().getFirst();
            assertEquals("Opening the file", job.getTitle());
            return job.cancel();
        });
        CountDownLatch next = new CountDownLatch(1);
        onWindow(() -> {
            session.window().jobs().run("shell.open.job", () -> file, _ -> next.countDown());
            return file;
        });
        assertTrue(next.await(20, TimeUnit.SECONDS));
        try (RoundtableFile free = RoundtableFile.open(file)) {
            assertTrue(free.readOnly().isEmpty());
        }
    }

    /** What passes by over the window at this moment. */
    private String passing() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> listWindows().size() > 1);
        return listWindows().stream().filter(each -> each != window)
                .flatMap(each -> each.getScene().getRoot().lookupAll(".passing-sentence").stream())
                .map(sentence -> ((Text) sentence).getText())
                .collect(Collectors.joining("\n"));
    }
}
