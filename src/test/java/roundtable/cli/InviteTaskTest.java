package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody invites from the command line. */
class InviteTaskTest {

    @TempDir
    Path home;

    @Test
    void nobodyIsInvitedToAMeetingThatWasHeld() throws Exception {
        Path city = home.resolve("city.roundtable");
        assertEquals(0, Shell.run("example", "musterstadt", city).code());
        Path letters = home.resolve("letters");
        Shell held = Shell.run("invite", city, "--meeting", "1/2026", "--out", letters);
        assertEquals(1, held.code());
        assertTrue(held.err().contains("1/2026"), held.err());
        assertFalse(Files.exists(letters), "nothing is made for nothing");
        assertEquals(0, Shell.run("invite", city, "--meeting", "4/2026", "--out", letters).code());
        assertTrue(Files.exists(letters));
        Shell papers = Shell.run("pack", city, "--out", letters);
        assertEquals(0, papers.code(), papers.err());
        assertTrue(Files.exists(letters.resolve("papers-rtd-4-2026-en.pdf")), papers.out());
    }
}
