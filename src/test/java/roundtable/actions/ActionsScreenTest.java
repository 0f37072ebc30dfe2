package roundtable.actions;

import roundtable.controls.Commits;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextArea;
import roundtable.book.Goal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.rules.ActionState;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** A secretariat's look at all actions: finding one, and writing down how it stands. */
class ActionsScreenTest extends WindowTest {

    private final List<String> shown = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private Book start;
    private Workspace workspace;
    private ActionTable table;
    private ActionsScreen screen;

    @Override
    protected Parent content() {
        start = Examples.book("musterstadt", "en");
        workspace = Workspace.of(start);
        screen = new ActionsScreen(new Desk(workspace, Words.in("en"), shown::add, null, new NoPages() {
            @Override
            public void ownerSheets(List<String> organisationIds) {
                sheets.addAll(organisationIds);
            }
        }));
        return dressed((Parent) screen.node(), "actions");
    }

    @Test
    void anActionIsFoundAndWhatBecameOfItIsWrittenDownWithItsOwnDay() {
        table = lookup("#action-table").query();
        assertTrue(table.getItems().stream().noneMatch(ActionState::closed), "open ones at first");
        choose("#action-standing", "ALL");
        assertEquals(start.all(Action.class).size(), table.getItems().size());
        type("#action-search", "leaflet");
        Action action = table.getItems().getFirst().action();
        assertEquals(1, table.getItems().size());
        assertEquals(action, table.getSelectionModel().getSelectedItem().action());
        report(action);
        onWindow(() -> workspace.undo());
        assertEquals(start, workspace.book());
        onWindow(() -> table.requestFocus());
        push(KeyCode.ENTER);
        assertEquals(List.of(action.entry()), shown, "Enter leads into the minutes");
    }

    @Test
    void theOrderThatWasChosenStaysWhenTheBookChanges() {
        table = lookup("#action-table").query();
        choose("#action-standing", "ALL");
        onWindow(() -> table.getSortOrder().setAll(List.of(table.getColumns().getFirst())));
        List<String> numbers = numbers();
        assertEquals("A 13/2025", numbers.getFirst());
        Action last = table.getItems().getLast().action();
        onWindow(() -> workspace.change("actions.owner.change", Action.class, last.id(), a -> a.withOwner(null)));
        assertEquals(numbers, numbers());
        onWindow(() -> screen.reveal(last.id()));
        assertEquals("Which organisation is responsible?", ((Labeled) lookup(
                "#action-card .captioned .field-hint").query()).getText());
        picture("actions");
    }

    @Test
    void anActionServesAGoalHasALongFormAndALifeAndItsOwnerGetsASheet() {
        table = lookup("#action-table").query();
        Action action = table.getItems().getFirst().action();
        onWindow(() -> screen.reveal(action.id()));
        onWindow(() -> {
            lookup("#goal-new").<TextField>query().setText("Fewer syringes in the park");
            lookup("#goal-new").<TextField>query().getOnAction().handle(null);
        });
        Goal goal = workspace.book().all(Goal.class).stream().filter(each -> start.get(Goal.class, each.id()) == null).findFirst().orElseThrow();
        assertEquals("Fewer syringes in the park", goal.title());
        assertEquals(goal.id(), now(action).goal());
        onWindow(() -> {
            lookup("#action-long").<TitledPane>query().setExpanded(true);
            TextArea indicator = lookup("#action-indicator").query();
            indicator.setText("Syringes found a week");
            ((Commits) indicator).commit();
        });
        assertEquals("Syringes found a week", now(action).indicator());
        assertTrue(lookup("#life-track").query().getAccessibleText().contains("agreed on"));
        picture("action-card");
        onWindow(() -> screen.commands().stream().filter(c -> c.key().equals("actions.sheets")).findFirst().orElseThrow().fire());
        assertEquals(table.getItems().stream().filter(state -> !state.closed())
                .map(state -> state.action().owner()).distinct().toList(), sheets);
        onWindow(() -> { workspace.undo(); workspace.undo(); });
        assertEquals(start, workspace.book(), "two gestures are two steps");
    }

    @Test
    void theGoalsOfTheBodyAreSetInOrderAndDeletedWithoutTheirActions() {
        table = lookup("#action-table").query();
        List<Action> actions = table.getItems().stream().limit(2).map(ActionState::action).toList();
        String body = actions.getFirst().body();
        onWindow(() -> workspace.put("actions.goal.add", new Goal("z", body, null, "Zeal", null, -2, null, null),
                new Goal("a", body, null, "Aim", null, -1, null, null), actions.get(0).withGoal("a"), actions.get(1).withGoal("z")));
        Book before = workspace.book();
        onWindow(() -> screen.reveal(actions.getFirst().id()));
        onWindow(() -> lookup("#goal-list").<TitledPane>query().setExpanded(true));
        assertEquals(List.of("z", "a"), goals());
        onWindow(() -> {
            goalLine(1).requestFocus();
            lookup("#action-card").<javafx.scene.control.ScrollPane>query().setVvalue(0.75);
        });
        picture("goals");
        push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("a", "z"), goals());
        assertTrue(goalLine(0).isFocused(), "the hand stays on the goal");
        var goal = (roundtable.controls.ListColumn<ActionState, ?>) table.getColumns().stream().filter(c -> c.getId().equals("actions.goal")).findFirst().orElseThrow();
        onWindow(() -> table.getSortOrder().setAll(List.of(goal)));
        assertEquals(List.of("Aim", "Zeal"), table.getItems().stream().map(goal::text).distinct().limit(2).toList());
        drag(goalLine(0)).dropTo(goalLine(1));
        assertEquals(List.of("z", "a"), goals());
        assertEquals(List.of("Zeal", "Aim"), table.getItems().stream().map(goal::text).distinct().limit(2).toList());
        onWindow(() -> goalLine(1).requestFocus());
        push(KeyCode.DELETE);
        assertEquals(List.of("z", "goal-lives"), goals());
        assertEquals("“Aim” is deleted. Its action stays, without a goal. Undo brings it back.", lookup("#goal-told").queryLabeled().getText());
        assertTrue(goalLine(1).isFocused(), "on the goal that came up");
        onWindow(() -> { workspace.undo(); workspace.undo(); workspace.undo(); });
        assertEquals(before, workspace.book(), "three gestures are three steps");
        assertEquals(List.of("z", "a"), goals());
    }

    private List<String> goals() {
        return lookup(".goal-line").<GoalLine>queryAll().stream().map(GoalLine::goal).limit(2).toList();
    }

    private GoalLine goalLine(int index) {
        return lookup(".goal-line").<GoalLine>queryAll().stream().toList().get(index);
    }

    private Action now(Action action) {
        return workspace.book().get(Action.class, action.id());
    }

    @Test
    void severalActionsGetAStatusInOneStep() {
        table = lookup("#action-table").query();
        List<Action> chosen = table.getItems().stream().limit(3).map(ActionState::action).toList();
        onWindow(() -> table.getSelectionModel().selectIndices(0, 0, 1, 2));
        onWindow(() -> screen.commands().stream().filter(each -> each.key().equals("actions.status.set")).findFirst()
                .orElseThrow().fire());
        write("deferred").push(KeyCode.ENTER);
        chosen.forEach(action -> assertEquals(Action.Status.DEFERRED,
                ActionState.of(workspace.book(), action, LocalDate.now()).status()));
        onWindow(() -> workspace.undo());
        assertEquals(start, workspace.book());
    }

    /** Reported done three days ago, with a note that says too much about somebody. */
    private void report(Action action) {
        int before = Rows.events(start, action.id()).size();
        choose("#report-status", "REPORTED_DONE");
        type("#report-day", "3.11.2026");
        type("#report-note", "Handed to client A. B.");
        assertTrue(lookup(".report-form .field-hint").queryLabeled().getText().contains("client A. B."));
        onWindow(() -> lookup("#report-add").<Button>query().fire());
        List<ActionEvent> events = Rows.events(workspace.book(), action.id());
        assertEquals(before + 1, events.size());
        ActionEvent event = events.stream().filter(e -> e.day().equals(LocalDate.of(2026, 11, 3))).findFirst()
                .orElseThrow();
        assertEquals(Action.Status.REPORTED_DONE, event.status());
        assertEquals("Handed to client A. B.", event.note(), "a warning keeps nobody from writing");
    }

    private List<String> numbers() {
        return table.getItems().stream().map(state -> state.action().number()).toList();
    }

    private void choose(String id, String constant) {
        ComboBox<Object> box = lookup(id).query();
        onWindow(() -> box.setValue(box.getItems().stream().filter(each -> constant.equals(String.valueOf(each)))
                .findFirst().orElseThrow()));
    }

    private void type(String id, String text) {
        onWindow(() -> lookup(id).<TextInputControl>query().setText(text));
    }
}
