package roundtable.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import roundtable.TableBook;
import roundtable.WindowTest;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.Deputy;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.controls.Screen;
import roundtable.minutes.MinutesScreen;
import roundtable.rules.Agreed;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** From a new body to the minutes of its first meeting, without the mouse. */
class OneMeetingByKeysTest extends WindowTest {

    private final StackPane place = new StackPane();
    private Workspace workspace;
    private Screen meetings;
    private Screen minutes;
    private Screen shown;

    @Override
    protected Parent content() {
        workspace = Workspace.of(TableBook.empty("en"));
        Desk desk = new Desk(workspace, Words.in("de"), this::toMinutes, null, null);
        meetings = new MeetingsScreen(desk);
        minutes = new MinutesScreen(desk);
        return dressed(place, "meetings", "minutes");
    }

    @Override
    public void start(Stage window) throws Exception {
        super.start(window);
        open(meetings);
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::fire);
    }

    @Test
    void aNewBodyMeetsForTheFirstTime() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).write("Needle group").push(KeyCode.TAB);
        Body body = book().all(Body.class).stream().filter(b -> !b.id().equals("b")).findFirst().orElseThrow();
        assertEquals("Needle group", book().get(roundtable.book.Organisation.class, body.organisation()).name());

        push(KeyCode.F4);
        assertEquals("seat-add", focused().getId());
        picture("one-meeting-body");
        // Drawn into memory, a list that opens near the edge of the screen fails; the choice itself is put here.
        onWindow(() -> workspace.put("meetings.seat.add", seat(body, "o-health", 1), seat(body, "o-operator", 2)));
        List<Seat> seats = Rows.seats(book(), body.id());
        assertEquals(List.of("o-health", "o-operator"), seats.stream().map(Seat::organisation).toList());
        deputiesAreEntered(seats.getLast().id());

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Meeting meeting = Rows.meetings(book(), body.id()).getFirst();
        assertTrue(Rows.items(book(), meeting.id()).stream().anyMatch(item -> item.title().equals("Next meeting")),
                "the minutes of this file are English, whatever the window speaks");
        push(KeyCode.F4).push(KeyCode.DIGIT1).push(KeyCode.DIGIT3).push(KeyCode.F9);
        assertEquals(Meeting.State.IN_SESSION, meeting(meeting).state());
        assertEquals(2, meeting(meeting).seatsFilled());
        picture("one-meeting-roll");

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        push(KeyCode.F4).push(KeyCode.INSERT).write("Bins for needles").push(KeyCode.F4).push(KeyCode.ENTER);
        write("Two bins are put up.").push(KeyCode.F7).push(KeyCode.TAB);
        type(KeyCode.DOWN, 3);
        push(KeyCode.TAB).write("2").push(KeyCode.TAB).write("0").push(KeyCode.TAB);
        push(KeyCode.F4).push(KeyCode.ENTER).push(KeyCode.F8);
        write("Order the bins @pho").push(KeyCode.TAB).write("31.3.2037").push(KeyCode.ENTER);
        picture("one-meeting-minutes");
        Decision decision = Agreed.decisionsAt(book(), meeting.id()).getFirst();
        assertEquals(List.of(2, 0), List.of(decision.votesFor(), decision.votesAgainst()));
        Action action = Agreed.actionsAt(book(), meeting.id()).getFirst();
        assertEquals("o-health", action.owner());
        assertEquals(LocalDate.of(2037, 3, 31), action.dueOn());
    }

    /** Two people who are not in the file yet; the second one is to be asked first. */
    private void deputiesAreEntered(String seat) {
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("seat-deputies", focused().getId());
        push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.TAB);
        assertEquals("contact-function", focused().getId());
        write("Day lead").push(KeyCode.ENTER).write("Night lead").push(KeyCode.ENTER);
        picture("one-meeting-deputies");
        assertEquals(List.of("Day lead", "Night lead"), deputies(seat));
        push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.SPACE);
        assertEquals(List.of("Night lead", "Day lead"), deputies(seat));
    }

    private static Seat seat(Body body, String organisation, double position) {
        return new Seat(Ids.next(), body.id(), organisation, Seat.Role.MEMBER, true, null, true, position, null, null);
    }

    private List<String> deputies(String seat) {
        return Rows.deputies(book(), seat).stream().map(Deputy::contact)
                .map(contact -> book().get(Contact.class, contact).function()).toList();
    }

    @Test
    void whatIsApprovedOnlyReads() {
        onWindow(() -> workspace.apply("meetings.next", roundtable.rules.NextMeeting.on(book(), "b",
                TableBook.MEETING_DAY, Words.in("en")::text)));
        Meeting planned = book().all(Meeting.class).getFirst();
        onWindow(() -> {
            workspace.put("meetings.meeting.change", planned.withState(Meeting.State.IN_REVIEW));
            meetings.reveal(planned.id());
        });
        clickOn("#approval");
        assertEquals(Meeting.State.APPROVED, meeting(planned).state());
        picture("meeting-approved");
        Book approved = book();
        push(KeyCode.F4).push(KeyCode.DIGIT1).push(KeyCode.F9);
        onWindow(() -> toMinutes(planned.id()));
        push(KeyCode.F4).push(KeyCode.DELETE).push(KeyCode.INSERT).push(KeyCode.ENTER).push(KeyCode.F7);
        picture("minutes-approved");
        assertEquals(approved, book());
        assertTrue(lookup("#minutes-approved").query().isVisible());
        onWindow(() -> open(meetings));
        clickOn("#approval");
        assertEquals(Meeting.State.APPROVED, meeting(planned).state(), "who withdraws says why");
        write("A number was wrong.");
        Meeting other = planned.withId("other").withNumber("7").withDay(planned.day().plusMonths(3));
        onWindow(() -> {
            workspace.put("x", other.withState(Meeting.State.IN_REVIEW));
            meetings.reveal(other.id());
        });
        assertEquals("", lookup("#approval-reason").queryAs(TextField.class).getText(), "it is the reason for another meeting");
        onWindow(() -> meetings.reveal(planned.id()));
        clickOn("#approval-reason").push(KeyCode.ENTER);
        assertEquals(Meeting.State.IN_REVIEW, meeting(planned).state());
    }

    private void toMinutes(String row) {
        open(minutes);
        minutes.reveal(row);
    }

    private void open(Screen screen) {
        shown = screen;
        place.getChildren().setAll(screen.node());
    }

    private void fire(KeyEvent event) {
        shown.commands().stream().filter(command -> command.keys() != null && command.keys().match(event)).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.fire();
                });
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Meeting meeting(Meeting meeting) {
        return book().get(Meeting.class, meeting.id());
    }

    private Book book() {
        return workspace.book();
    }
}
