package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.file.RoundtableFile;

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

    @Test
    void noPapersAreMadeForAMeetingThatIsCalledOff() throws Exception {
        Path city = home.resolve("city.roundtable");
        assertEquals(0, Shell.run("example", "musterstadt", city).code());
        Book book = RoundtableFile.read(city);
        Meeting next = book.all(Meeting.class).stream().filter(meeting -> meeting.number().equals("4/2026")).findFirst().orElseThrow();
        Path off = home.resolve("off.roundtable");
        RoundtableFile.create(off, book.with(List.of(new Change(next, next.withState(Meeting.State.CANCELLED))))).close();
        Shell papers = Shell.run("pack", off, "--meeting", "4/2026", "--out", home.resolve("papers"));
        assertEquals(1, papers.code());
        assertTrue(papers.err().contains("4/2026"), papers.err());
    }
}
