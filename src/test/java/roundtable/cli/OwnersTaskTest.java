package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody hands out from the command line what everybody has to do. */
class OwnersTaskTest {

    @TempDir
    Path home;

    @Test
    void aSheetForEachAndASentenceForNobody() throws Exception {
        Path city = home.resolve("city.roundtable");
        assertEquals(0, Shell.run("example", "musterstadt", city).code());
        Path sheets = home.resolve("sheets");
        Shell made = Shell.run("owners", city, "--out", sheets);
        assertEquals(0, made.code(), made.err());
        try (var files = Files.list(sheets)) {
            assertEquals(made.out().lines().count(), files.filter(file -> file.toString().endsWith(".pdf")).count());
        }
        Shell nobody = Shell.run("owners", city, "--owner", "Nobody Ltd", "--out", sheets);
        assertEquals(1, nobody.code());
        assertTrue(nobody.err().contains("Nobody Ltd"), nobody.err());
    }
}
