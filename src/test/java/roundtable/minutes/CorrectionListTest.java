package roundtable.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.TableBook;
import roundtable.WindowTest;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Correction;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Rows;
import roundtable.rules.ApprovalItem;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.ItemNumbers;
import roundtable.rules.NextMeeting;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** Two sets of minutes come back to the third meeting: one has a correction, both are approved there by keys. */
class CorrectionListTest extends WindowTest {

    private Workspace workspace;
    private MinutesScreen screen;
    private List<Meeting> meetings;

    @Override
    protected Parent content() {
        Book book = TableBook.empty("en");
        for (int quarter = 0; quarter < 3; quarter++) {
            book = book.with(NextMeeting.on(book, "b", TableBook.MEETING_DAY.minusYears(2).plusMonths(3L * quarter), Words.in("en")::text));
        }
        meetings = Rows.meetings(book, "b");
        workspace = Workspace.of(book);
        meetings.subList(0, 2).forEach(meeting -> {
            AgendaItem item = ItemNumbers.of(workspace.book(), meeting.id()).order().getFirst();
            workspace.put("x", new Entry("e" + meeting.number(), item.id(), 1, Entry.Kind.INFORMATION,
                    "There were twelve visits in " + meeting.number() + ".", null, Confidentiality.MEMBERS));
            workspace.put("x", workspace.book().get(Meeting.class, meeting.id()).withState(Meeting.State.IN_REVIEW));
        });
        workspace.put("x", meetings.getLast().withState(Meeting.State.IN_SESSION));
        AgendaItem first = ItemNumbers.of(workspace.book(), meetings.getLast().id()).order().getFirst();
        workspace.put("x", first.withTitle("Approval of the minutes"));
        screen = new MinutesScreen(new Desk(workspace, Words.in("en"), row -> { }, null, new NoPages()));
        return dressed((Parent) screen.node(), "minutes");
    }

    @Override
    protected void start(Stage window) throws Exception {
        super.start(window);
        screen.commands().stream().filter(command -> command.keys() != null).forEach(command ->
                stage.getScene().getAccelerators().put(command.keys(), command::fire));
    }

    @Test
    void aCorrectionIsAskedForAcceptedAndApprovedWithTheOtherMinutes() {
        String first = meetings.getFirst().id();
        onWindow(() -> screen.reveal(first));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        push(KeyCode.TAB).push(KeyCode.TAB);
        TextArea wording = lookup("#correction-wording").queryAs(TextArea.class);
        assertTrue(wording.isFocused());
        assertTrue(wording.getText().startsWith("There were twelve visits"), wording.getText());
        push(KeyCode.CONTROL, KeyCode.A).write("There were fifteen visits in the room.");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("There were fifteen visits in the room.", correction().newText());
        picture("minutes-correction");

        onWindow(() -> screen.reveal(ItemNumbers.of(workspace.book(), meetings.getLast().id()).order().getFirst().id()));
        assertTrue(lookup("#approve").queryAll().size() == 1, "only minutes without an open correction can be approved");
        clickOn(".correction-accept");
        assertEquals(Correction.Status.ACCEPTED, correction().status());
        assertEquals(meetings.getLast().id(), correction().decidedAt());
        picture("minutes-approving");
        onWindow(() -> lookup("#approve-all").query().requestFocus());
        push(KeyCode.SPACE);
        assertEquals(MinutesVersion.State.CORRECTED, version(0).state());
        assertEquals(MinutesVersion.State.APPROVED, version(1).state());
        assertEquals(meetings.getLast().id(), version(1).approvedAt());
        assertTrue(workspace.book().all(Entry.class).stream().anyMatch(e -> e.text().contains("approved as corrected")));
        assertFalse(workspace.undo().isPresent(), "undo does not reach the approvals");

        onWindow(() -> screen.reveal(first));
        String change = lookup(".version-changes .marked").query().getAccessibleText();
        assertTrue(change.contains("deleted: twelve") && change.contains("inserted: fifteen"), change);
        picture("minutes-versions");
    }

    @Test
    void aMeetingThatIsNotHeldYetOnlyListsEarlierMinutes() {
        String approval = ItemNumbers.of(workspace.book(), meetings.getLast().id()).order().getFirst().id();
        onWindow(() -> screen.reveal(approval));
        assertEquals(2, lookup("#approve").queryAll().size());
        onWindow(() -> workspace.put("x", meetings.getLast().withState(Meeting.State.PLANNED)));
        assertTrue(lookup("#earlier-minutes").query().isVisible());
        assertEquals(0, lookup("#approve").queryAll().size());
    }

    @Test
    void whatIsHalfWrittenWaitsAtItsMeeting() {
        String first = meetings.getFirst().id();
        onWindow(() -> screen.reveal(first));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        TextArea wording = lookup("#correction-wording").queryAs(TextArea.class);
        onWindow(() -> wording.setText("There were fif"));
        onWindow(() -> workspace.change("x", Meeting.class, first, meeting -> meeting.withPlace("Room 3")));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertEquals("There were fif", wording.getText());
        onWindow(() -> screen.reveal(meetings.get(1).id()));
        assertFalse(lookup(".correction-form").query().isVisible(), "nothing was begun there");
        onWindow(() -> screen.reveal(first));
        assertTrue(lookup(".correction-form").query().isVisible());
        assertEquals("There were fif", wording.getText());
    }

    @Test
    void eachNameOfAnAnnexIsAStepThatUndoShows() {
        AgendaItem item = ItemNumbers.of(workspace.book(), meetings.getLast().id()).order().get(1);
        onWindow(() -> {
            workspace.put("x", new Attachment("annex", null, item.id(), null, null, "Plan", "plan.pdf", "application/pdf", 9,
                    "0", 1, Confidentiality.MEMBERS));
            screen.reveal(item.id());
        });
        TextField title = lookup("#annex-title").queryAs(TextField.class);
        List.of("Plan of the yard", "Plan of the room").forEach(name -> {
            onWindow(() -> {
                title.requestFocus();
                title.setText(name);
            });
            onWindow(() -> lookup("#annex-add").query().requestFocus());
        });
        assertEquals("Plan of the room", workspace.book().get(Attachment.class, "annex").title());
        onWindow(workspace::undo);
        assertEquals("Plan of the yard", workspace.book().get(Attachment.class, "annex").title());
        assertEquals("Plan of the yard", title.getText());
    }

    private MinutesVersion version(int meeting) {
        return ApprovedMinutes.of(workspace.book(), meetings.get(meeting).id()).orElseThrow();
    }

    private Correction correction() {
        return workspace.book().all(Correction.class).getFirst();
    }

    @Test
    void secretariatsCallTheItemManyNames() {
        List.of("Approval of the minutes of 1/2026", "Minutes of the last meeting", "Genehmigung des letzten Protokolls",
                "Genehmigung der Niederschrift vom 3.3.", "Protokollgenehmigung").forEach(title ->
                assertTrue(ApprovalItem.isTitle(title), title));
        assertFalse(ApprovalItem.isTitle("Minutes of hospital visits"));
    }
}
