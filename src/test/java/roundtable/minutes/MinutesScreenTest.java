package roundtable.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import roundtable.TableBook;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Dissent;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.controls.Commits;
import roundtable.rules.Agreed;
import roundtable.rules.AtTheTable;
import roundtable.rules.NextMeeting;
import roundtable.rules.Proposals;
import roundtable.rules.Quorum;
import roundtable.rules.ItemNumbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** One quarter's minutes, written without the mouse. */
class MinutesScreenTest extends WindowTest {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final List<String> papers = new ArrayList<>();
    private Workspace workspace;
    private MinutesScreen screen;
    private String meeting;

    @Override
    protected Parent content() {
        Book book = TableBook.empty("en");
        book = book.with(NextMeeting.on(book, "b", TableBook.MEETING_DAY, Words.in("en")::text));
        meeting = book.all(Meeting.class).getFirst().id();
        workspace = Workspace.of(book);
        screen = new MinutesScreen(new Desk(workspace, Words.in("en"), row -> { }, null, new NoPages() {
            @Override
            public void minutes(String id) {
                papers.add(id);
            }
        }));
        return dressed((Parent) screen.node(), "minutes");
    }

    @Override
    protected void start(Stage window) throws Exception {
        super.start(window);
        screen.commands().stream().filter(command -> command.keys() != null).forEach(command ->
                stage.getScene().getAccelerators().put(command.keys(), command::fire));
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                Commits.commitFocused(stage.getScene());
                workspace.undo();
                event.consume();
            }
        });
    }

    @Test
    void whatOneWritesAboutGoesOntoTheNextAgendaInOneStep() {
        go(2);
        write("Talk about winter beds.");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Meeting next = workspace.book().all(Meeting.class).stream().filter(row -> !row.id().equals(meeting)).findFirst().orElseThrow();
        assertEquals(List.of("Talk about winter beds."), Proposals.of(workspace.book(), next.id()).stream().map(AgendaItem::title).toList());
        onWindow(() -> workspace.undo());
        assertEquals(1, workspace.book().all(Meeting.class).size(), "the meeting that was planned for it goes with it");
        assertEquals("Talk about winter beds.", entries().getFirst().text());
    }

    @Test
    void linesAreWrittenOneAfterTheOtherAndBecomeWhatTheyAreByOneKey() {
        go(2);
        write("Visits rose by a tenth.").push(KeyCode.ENTER);
        write("Opening hours stay as they are.").push(KeyCode.F7);
        write(" For now.").push(KeyCode.ENTER);
        write("Write a leaflet.").push(KeyCode.F8).push(KeyCode.ENTER);
        List<Entry> entries = entries();
        assertEquals(List.of("Visits rose by a tenth.", "Opening hours stay as they are. For now.", "Write a leaflet."),
                entries.stream().map(Entry::text).toList());
        assertEquals(List.of(Entry.Kind.INFORMATION, Entry.Kind.DECISION, Entry.Kind.ACTION),
                entries.stream().map(Entry::kind).toList());
        assertEquals("D 1/2027", decision().number());
        assertEquals("A 1/2027", action().number());
        picture("minutes-lines");
    }

    @Test
    void thePageKeysGoFromItemToItem() {
        go(1);
        push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        write("Visits rose by a tenth.");
        push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        write("The agenda is agreed.").push(KeyCode.ENTER);
        List<String> order = ItemNumbers.of(book(), meeting).order().stream().map(AgendaItem::id).toList();
        Map<String, String> lines = book().all(Entry.class).stream().collect(Collectors.toMap(Entry::text, Entry::item));
        assertEquals(Map.of("The agenda is agreed.", order.get(1), "Visits rose by a tenth.", order.get(2)), lines);
    }

    @Test
    void changingTheKindKeepsTheNumberAndUndoBringsItBack() {
        go(2);
        write("A joint leaflet is made.").push(KeyCode.F7);
        String number = decision().number();
        push(KeyCode.F5);
        assertEquals(List.of(), Agreed.decisionsAt(book(), meeting));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(number, decision().number());
        push(KeyCode.F8).push(KeyCode.F7);
        assertEquals(number, decision().number());
        assertEquals(1, book().all(Decision.class).size());
    }

    @Test
    void votesAndADifferentViewAreEnteredUnderTheDecision() {
        go(2);
        write("Opening hours are extended.").push(KeyCode.F7).push(KeyCode.TAB);
        assertEquals("decision-method", focused().getId());
        type(KeyCode.DOWN, 3);
        assertEquals(Decision.Method.VOTE, decision().method());
        push(KeyCode.TAB).write("3").push(KeyCode.TAB).write("1").push(KeyCode.TAB).write("1").push(KeyCode.TAB);
        push(KeyCode.TAB).write("5").push(KeyCode.TAB);
        assertEquals(3, decision().votesFor());
        assertEquals(5, decision().eligible());
        assertEquals("Carried: 3 for, 1 against.", text("#vote-result"));
        assertFalse(lookup("#vote-odd").query().isVisible());
        onWindow(() -> workspace.change("minutes.decision.change", Decision.class, decision().id(), d -> d.withVotesFor(1)));
        assertEquals("A tie, 1 to 1: the motion is rejected.", text("#vote-result"));
        assertEquals("3 of 5 votes are accounted for.", text("#vote-odd"));
        push(KeyCode.CONTROL, KeyCode.Z);
        onWindow(() -> lookup("#dissent-add").query().requestFocus());
        push(KeyCode.SPACE);
        write("acad");
        picture("minutes-dissent");
        push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.TAB).write("Too late at night.");
        push(KeyCode.TAB);
        Dissent dissent = book().all(Dissent.class).getFirst();
        assertEquals("o-police-2", dissent.organisation());
        assertEquals("Too late at night.", dissent.text());
        picture("minutes-votes");
        onWindow(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 28px"));
        onWindow(() -> stage.setWidth(1080));
        ScrollPane scroll = lookup(".minutes-scroll").queryAs(ScrollPane.class);
        assertTrue(scroll.getContent().getLayoutBounds().getWidth() <= scroll.getViewportBounds().getWidth() + 1,
                scroll.getContent().getLayoutBounds().getWidth() + " in " + scroll.getViewportBounds().getWidth());
        onWindow(() -> scroll.setVvalue(0.6));
        picture("minutes-votes-200");
    }

    @Test
    void anOrganisationAndADayAreRecognisedAndTakenOnlyWhenAsked() {
        go(2);
        push(KeyCode.F8).write("Write a leaflet @pho");
        assertNull(action().owner());
        assertTrue(lookup("#entry-hint").queryLabeled().isVisible());
        picture("minutes-hint");
        push(KeyCode.TAB);
        assertEquals("o-health", action().owner());
        write("31.3.2027");
        assertNull(action().dueOn());
        push(KeyCode.ENTER);
        assertEquals(LocalDate.of(2027, 3, 31), action().dueOn());
        assertEquals("Write a leaflet", entries().getFirst().text());
    }

    @Test
    void anOrganisationThatWasTakenBeforeTheLineBecameAnActionIsResponsible() {
        go(2);
        write("The leaflet is made by @pho").push(KeyCode.TAB);
        write("with @peers").push(KeyCode.TAB).push(KeyCode.F8);
        assertEquals("o-health", action().owner());
        assertEquals(List.of("o-peers"), book().all(ActionPartner.class).stream().map(ActionPartner::organisation)
                .toList());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), book().all(ActionPartner.class));
        assertEquals(List.of(), book().all(Action.class), "one step");
    }

    @Test
    void whatIsNotClearOpensAListAndIsNeverFilledIn() {
        go(2);
        push(KeyCode.F8).write("Invite @pol");
        assertTrue(lookup("#suggestions").tryQuery().isPresent());
        picture("minutes-list");
        push(KeyCode.ESCAPE).write(" by 3/4/2027");
        assertNull(action().owner());
        assertNull(action().dueOn());
        assertTrue(lookup("#suggestions").tryQuery().isPresent());
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertFalse(action().dueOn() == null);
    }

    @Test
    void tenActionsWithOwnerAndDayTakeAtMostSixtyKeysEach() {
        go(2);
        for (int i = 0; i < 10; i++) {
            String text = "Leaflet " + i + " @pho";
            push(KeyCode.F8).write(text).push(KeyCode.TAB).write("31.3.2027").push(KeyCode.TAB).push(KeyCode.ENTER);
            assertTrue(1 + text.length() + 1 + 9 + 1 + 1 <= 60);
        }
        List<Action> actions = Agreed.actionsAt(book(), meeting);
        assertEquals(10, actions.size());
        assertTrue(actions.stream().allMatch(a -> "o-health".equals(a.owner())
                && LocalDate.of(2027, 3, 31).equals(a.dueOn())));
        assertEquals("A 10/2027", actions.getLast().number());
    }

    @Test
    void theAgendaIsOrderedByKeysAndItemsComeAndGo() {
        push(KeyCode.F4).push(KeyCode.HOME).push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("Matters arising", "Welcome and agenda"), titles().subList(0, 2));
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("1.1", ItemNumbers.of(book(), meeting).of(item("Welcome and agenda").id()));
        push(KeyCode.ALT, KeyCode.LEFT);
        push(KeyCode.INSERT).write("Needle disposal").push(KeyCode.ENTER);
        assertEquals("Needle disposal", titles().get(2));
        push(KeyCode.F4).push(KeyCode.DELETE);
        assertFalse(titles().contains("Needle disposal"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(titles().contains("Needle disposal"));
    }

    @Test
    void anItemIsDraggedToItsPlace() {
        drag("Situation in and around the room").dropTo("Welcome and agenda");
        assertEquals("Situation in and around the room", titles().getFirst());
    }

    @Test
    void anEmptyLineIsRemovedByBackspaceAndLinesAreWalkedAndCarriedByArrows() {
        go(2);
        write("One").push(KeyCode.ENTER).write("Two").push(KeyCode.ENTER).push(KeyCode.BACK_SPACE);
        write("!").push(KeyCode.ALT, KeyCode.UP).push(KeyCode.DOWN).push(KeyCode.END).write("?");
        push(KeyCode.SHIFT, KeyCode.ENTER).write("more").push(KeyCode.F4);
        assertEquals(List.of("Two!", "One?\nmore"), entries().stream().map(Entry::text).toList());
    }

    @Test
    void whoComesAndGoesIsNotedBesideTheMinutesAndALostQuorumIsSaidAtOnce() {
        go(1);
        push(KeyCode.F9);
        for (int i = 0; i < 4; i++) {
            push(KeyCode.DIGIT1).push(KeyCode.DOWN);
        }
        onWindow(() -> workspace.apply("meetings.open", Quorum.open(book(), meeting, LocalTime.of(14, 0))));
        assertEquals("Item 2: 4 of 5 members are here, 4 may vote. Quorum met: 3 needed.", text("#presence-sum"));
        push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.PAGE_DOWN).push(KeyCode.F9);
        write("po").push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertEquals("Item 3: 2 of 5 members are here, 2 may vote. "
                + "The quorum is lost: 3 needed. What is voted on now can be put off.", text("#quorum-now"));
        picture("minutes-presence");
        clickOn("Arrived");
        assertEquals(3, AtTheTable.at(book(), meeting, place(2)).there().size());
        assertFalse(lookup("#quorum-now").query().isVisible());
        push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.ESCAPE).write("Goes on.");
        assertEquals(2, AtTheTable.at(book(), meeting, place(2)).there().size());
        assertEquals(4, AtTheTable.at(book(), meeting, place(1)).there().size());
        assertTrue(lookup("#presence").tryQuery().isEmpty());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertTrue(text("#item-clock").startsWith("Item 3: 0 of 30 min · meeting 0 of 50 min · ends about "), text("#item-clock"));
        picture("minutes-clock");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(0, book().get(AgendaItem.class, place(2)).actualDuration());
        assertTrue(text("#item-clock").startsWith("Item 4: 0 min · meeting 0 of 50 min"), text("#item-clock"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).write("25").push(KeyCode.ENTER).write("It is in the line again.").push(KeyCode.ENTER);
        assertEquals(25, book().get(AgendaItem.class, place(3)).duration());
        assertTrue(text("#item-clock").startsWith("Item 4: 0 of 25 min · meeting 0 of 75 min"), text("#item-clock"));
        assertEquals(1, book().all(Entry.class).stream().filter(line -> line.text().equals("It is in the line again.") && line.item().equals(place(3))).count());
        picture("minutes-planned");
    }

    @Test
    void whoClosesWhatIsBesideTheMinutesGoesOnInTheLineAtHand() {
        go(2);
        write("First.").push(KeyCode.ENTER);
        write("Second.").push(KeyCode.UP).push(KeyCode.F9).push(KeyCode.ESCAPE);
        write(" More.").push(KeyCode.F4);
        assertEquals(List.of("First. More.", "Second."), entries().stream().map(Entry::text).toList());
    }

    @Test
    void theWallFollowsTheMinutesAndItsKeysGoOn() {
        go(2);
        write("Opening hours stay as they are.").push(KeyCode.F7).push(KeyCode.ENTER);
        write("Write a leaflet @pho").push(KeyCode.F8);
        push(KeyCode.F11);
        assertEquals("Situation in and around the room", text("#wall-title"));
        assertEquals("30 min planned", text("#wall-clock"));
        assertEquals(2, lookup(".wall-line").queryAll().size());
        pictureOf(lookup("#wall").query(), "minutes-wall");
        push(KeyCode.PAGE_DOWN);
        assertEquals("Next meeting", text("#wall-title"));
        push(KeyCode.ESCAPE);
        assertTrue(lookup("#wall").tryQuery().isEmpty());
    }

    @Test
    void aTextBlockIsFoundByItsTitleOrPutInFromTheList() {
        go(2);
        push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertEquals(6, book().all(roundtable.book.TextBlock.class).size());
        picture("minutes-blocks");
        push(KeyCode.ESCAPE).write("/conse").push(KeyCode.TAB);
        push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.B);
        clickOn("#block-insert").push(KeyCode.F4);
        assertEquals(List.of("All present agree; nobody speaks against it.", "The agenda is adopted as sent out."),
                entries().stream().map(Entry::text).toList());
    }

    @Test
    void anItemIsPutToAnotherBodyAndTheAnswerStandsWithIt() {
        onWindow(() -> {
            workspace.put("organisations.add", book().get(Organisation.class, "o-table").withId("o-steering").withName("Steering group"));
            workspace.put("meetings.body.add", book().get(Body.class, "b").withId("b2").withOrganisation("o-steering").withCode("SG"));
        });
        go(2);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("b2", book().all(Escalation.class).getFirst().body());
        assertEquals("escalation-question", focused().getId());
        write("Who pays for the nights?").push(KeyCode.ENTER);
        assertEquals("entry-text", focused().getId());
        assertEquals("Who pays for the nights?", book().all(Escalation.class).getFirst().question());
        onWindow(() -> workspace.apply("meetings.next", NextMeeting.on(book(), "b2", TableBook.MEETING_DAY.plusDays(7), Words.in("en")::text)));
        clickOn("#escalation-answer").write("The council.").push(KeyCode.ENTER);
        assertEquals("The council.", book().all(Escalation.class).getFirst().answer());
        assertTrue(lookup("#escalation-day").query().isVisible());
        picture("minutes-escalated");
        assertTrue(lookup(".escalation-line").queryAll().stream().flatMap(line -> ((Parent) line).getChildrenUnmodifiable().stream())
                .anyMatch(part -> part instanceof Labeled told && told.getText().startsWith("Steering group deals with it at meeting 1/2027 on ")));
        onWindow(() -> workspace.undo());
        onWindow(() -> workspace.undo());
        onWindow(() -> workspace.undo());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), book().all(Escalation.class));
    }

    @Test
    void thePaperIsAskedForByKey() {
        push(KeyCode.CONTROL, KeyCode.P);
        assertEquals(List.of(meeting), papers);
    }

    private void go(int item) {
        push(KeyCode.F4).push(KeyCode.HOME);
        type(KeyCode.DOWN, item);
        push(KeyCode.ENTER);
    }

    private String text(String node) {
        return lookup(node).queryLabeled().getText();
    }

    private String place(int item) {
        return ItemNumbers.of(book(), meeting).order().get(item).id();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private List<Entry> entries() {
        return ItemNumbers.of(book(), meeting).order().stream()
                .flatMap(item -> roundtable.book.Rows.entries(book(), item.id()).stream()).toList();
    }

    private List<String> titles() {
        return ItemNumbers.of(book(), meeting).order().stream().map(AgendaItem::title).toList();
    }

    private AgendaItem item(String title) {
        return book().all(AgendaItem.class).stream().filter(i -> i.title().equals(title)).findFirst().orElseThrow();
    }

    private Decision decision() {
        return Agreed.decisionsAt(book(), meeting).getFirst();
    }

    private Action action() {
        return Agreed.actionsAt(book(), meeting).getFirst();
    }

    private Book book() {
        return workspace.book();
    }
}
