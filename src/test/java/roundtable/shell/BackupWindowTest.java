package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.exchange.Examples;
import roundtable.pdf.PdfCheck;

/** Somebody looks into a backup to get the minutes of that time. */
class BackupWindowTest extends SessionTest {

    @Test
    void theMinutesOfABackupAreMadeOfTheBackup() throws Exception {
        begin("en");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            BackupWindow.show(session, Examples.book("musterstadt", "en"), "1 May 2026");
            Stage window = (Stage) Window.getWindows().getLast();
            ScreenDeck deck = (ScreenDeck) window.getScene().getRoot().lookup(".screen-deck");
            deck.open(ScreenPlaces.of("shell.screen.minutes"));
            window.getScene().getRoot().applyCss();
            ((Button) window.getScene().getRoot().lookup("#minutes-pdf")).fire();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> written().isPresent());
        Path pdf = written().orElseThrow();
        assertTrue(pdf.getFileName().toString().endsWith("-1-may-2026.pdf"), pdf::toString);
        assertEquals(Set.of(), PdfCheck.broken(Files.readAllBytes(pdf)));
    }

    private Optional<Path> written() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("minutes-")
                    && file.toFile().length() > 0).findFirst();
        }
    }
}
