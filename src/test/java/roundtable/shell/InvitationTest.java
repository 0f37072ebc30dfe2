package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.words.Words;

/** From the card of the next meeting to the letters of all institutions by one combination of keys. */
class InvitationTest extends SessionTest {

    @Test
    void theLettersAreThereTheMeetingIsInvitedAndThatCanBeTakenBack() throws Exception {
        begin("de");
        onWindow(() -> {
            session.window().deck().show("meeting-2026-4");
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        String letter = new String(written("invitation-rtd-4-2026-mitreden"), StandardCharsets.US_ASCII);
        assertTrue(letter.contains("X-Unsent: 1"), letter.substring(0, 400));
        assertTrue(new String(written("meeting-rtd-4-2026"), StandardCharsets.UTF_8).contains("UID:meeting-2026-4@roundtable"));
        Meeting invited = book().get(Meeting.class, "meeting-2026-4");
        assertEquals(Meeting.State.INVITED, invited.state());
        assertEquals(LocalDate.now(), invited.invitedOn());
        onWindow(() -> {
            session.window().workspace().undo();
            return null;
        });
        assertEquals(Meeting.State.PLANNED, book().get(Meeting.class, "meeting-2026-4").state());
        whereNobodyGetsOneNobodyIsInvited();
    }

    private void whereNobodyGetsOneNobodyIsInvited() throws TimeoutException {
        onWindow(() -> {
            session.window().workspace().apply("meetings.seat.change", book().all(Seat.class).stream()
                    .map(seat -> new Change(seat, seat.withOnDistribution(false))).toList());
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        String nobody = Words.in("de").text("shell.invitation.nobody");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lookup(nobody).tryQuery().isPresent());
        push(KeyCode.ENTER);
        assertEquals(Meeting.State.PLANNED, book().get(Meeting.class, "meeting-2026-4").state());
    }
}
