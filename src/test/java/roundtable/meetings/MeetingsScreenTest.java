package roundtable.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.TableBook;
import roundtable.WindowTest;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance.Presence;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Reply.Answer;
import roundtable.book.Reply;
import roundtable.book.Rows;
import roundtable.rules.Inviting;
import roundtable.rules.Replies;
import roundtable.rules.Roll;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** From a body to an opened meeting, by keys alone. */
class MeetingsScreenTest extends WindowTest {

    private final List<String> shown = new ArrayList<>();
    private Workspace workspace;
    private MeetingsScreen screen;
    private final List<String> asked = new ArrayList<>();

    @Override
    protected Parent content() {
        workspace = Workspace.of(TableBook.empty("de"));
        screen = new MeetingsScreen(new Desk(workspace, Words.in("de"), shown::add, null, new NoPages() {
            @Override
            public void invitation(String meeting, boolean pack) {
                asked.add("invitation of " + meeting);
            }
        }));
        return dressed((Parent) screen.node(), "meetings");
    }

    @Override
    protected void start(Stage window) throws Exception {
        super.start(window);
        screen.commands().stream().filter(command -> command.keys() != null).forEach(command ->
                stage.getScene().getAccelerators().put(command.keys(), command::fire));
    }

    @Test
    void theNextMeetingIsProposedItsRollMarkedAndTheQuorumStored() {
        picture("meetings-body");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Meeting planned = meeting();
        assertTrue(Rows.items(workspace.book(), planned.id()).size() >= 3);
        push(KeyCode.F4);
        push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.DIGIT3).push(KeyCode.DIGIT4).push(KeyCode.DIGIT5);
        assertEquals(List.of(Presence.PRESENT, Presence.ONLINE, Presence.DEPUTISED, Presence.EXCUSED,
                Presence.ABSENT), Roll.of(workspace.book(), planned.id()).stream()
                .map(line -> line.attendance().presence()).toList());
        push(KeyCode.F9);
        assertEquals(3, meeting().seatsFilled());
        assertEquals(3, meeting().quorumNeeded());
        assertEquals(Meeting.State.IN_SESSION, meeting().state());
        assertNotNull(meeting().openedAt());
        picture("meetings-roll");
        push(KeyCode.SHIFT, KeyCode.F9);
        assertEquals(Meeting.State.DRAFT, meeting().state());
        picture("meetings-draft");
        clickOn(".draft-check-line");
        assertEquals(1, shown.size(), "a line of what is missing leads to its place");
        push(KeyCode.SHIFT, KeyCode.F9);
        assertEquals(Meeting.State.IN_REVIEW, meeting().state(), "what is missing holds nothing up");
    }

    @Test
    void theNextStepOfTheCycleAndWhatIsMissingLeadToTheirPlaces() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertEquals(List.of("invitation of " + meeting().id()), asked, "a meeting with a date is to be invited to");
        Button date = lookup("#cycle-date").query();
        assertTrue(date.getText().startsWith("Termin festlegen"), date.getText());
        Hyperlink invited = from(lookup("#meeting-hints")).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("Die Einladung")).findFirst().orElseThrow();
        onWindow(invited::requestFocus);
        push(KeyCode.ENTER);
        assertEquals("Eingeladen am", onWindow(() -> stage.getScene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void whatAnotherBodyAsksStandsInTheCardAndComesOntoTheAgenda() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Meeting planned = meeting();
        Body own = workspace.book().get(Body.class, planned.body());
        Meeting before = planned.withId("m0").withBody("other").withNumber("7/2020").withDay(planned.day().minusDays(30)).withState(Meeting.State.DRAFT);
        AgendaItem item = Rows.items(workspace.book(), planned.id()).getFirst().withId("i0").withMeeting("m0").withTitle("Öffnung in der Nacht");
        onWindow(() -> workspace.put("minutes.escalate.step", own.withId("other").withCode("LK"), before, item,
                new Escalation("e0", "i0", own.id(), before.day(), "Wer zahlt?", null, null, null)));
        assertTrue(from(lookup("#requests")).lookup(".label").queryAllAs(Label.class).stream().anyMatch(label ->
                label.getText().contains("Sitzung 7/2020") && label.getText().endsWith("Öffnung in der Nacht. Frage: Wer zahlt?")));
        Button place = from(lookup("#requests")).lookup(".button").query();
        onWindow(place::requestFocus);
        picture("meetings-requests");
        push(KeyCode.SPACE);
        assertEquals(1, Rows.items(workspace.book(), planned.id()).stream().filter(each -> each.title().equals(item.title())).count());
        assertTrue(from(lookup("#requests")).lookup(".button").<Button>query().getText().startsWith("TOP "));
        onWindow(() -> workspace.undo());
        assertTrue(Rows.items(workspace.book(), planned.id()).stream().noneMatch(each -> each.title().equals(item.title())));
        onWindow(() -> workspace.put("x", planned.withId("m9").withNumber("9/2090").withDay(planned.day().plusDays(90))));
        onWindow(() -> screen.reveal("m9"));
        onWindow(from(lookup("#requests")).lookup(".button").<Button>query()::fire);
        assertEquals(List.of(item.title()), Rows.items(workspace.book(), "m9").stream().map(AgendaItem::title).toList(), "the agenda that is shown");
    }

    @Test
    void repliesAreNotedByKeysAndTheRollBeginsWithThem() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertFalse(lookup("#reply-list").query().isVisible(), "nobody was asked yet");
        onWindow(() -> workspace.change("shell.invitation.step", Meeting.class, meeting().id(),
                row -> Inviting.invited(row, LocalDate.of(2026, 11, 1))));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.DIGIT3).push(KeyCode.DIGIT4).push(KeyCode.DIGIT1);
        push(KeyCode.DIGIT0);
        picture("meetings-replies");
        assertEquals(List.of(Answer.COMING, Answer.ONLINE, Answer.DEPUTY, Answer.NOT_COMING), Replies.of(workspace.book(), meeting().id()).lines()
                .stream().map(Replies.Line::reply).filter(Objects::nonNull).map(Reply::answer).toList(), "0 takes an answer back");
        assertTrue(lookup("#reply-quorum").<Label>query().getText().startsWith("Die Beschlussfähigkeit ist zu erwarten: 3 von 5"));
        onWindow(() -> workspace.change("meetings.meeting.change", Meeting.class, meeting().id(), row -> row.withDay(row.day().plusDays(7))));
        assertTrue(lookup("#reply-counts").<Label>query().getText().endsWith("Für einen anderen Tag: 4"));
        onWindow(() -> workspace.undo());
        push(KeyCode.F9);
        assertEquals(List.of(Presence.DEPUTISED, Presence.EXCUSED), Roll.of(workspace.book(), meeting().id()).stream()
                .map(Roll.Line::attendance).filter(Objects::nonNull).map(Attendance::presence).toList());
    }

    private Meeting meeting() {
        return workspace.book().all(Meeting.class).stream().filter(each -> !each.id().equals("m0")).findFirst().orElseThrow();
    }
}
