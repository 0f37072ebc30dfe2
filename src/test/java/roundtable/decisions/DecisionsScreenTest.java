package roundtable.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.rules.DecisionState;
import roundtable.book.Dissent;
import roundtable.controls.Commits;
import roundtable.exchange.Examples;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** What was decided, found again, and what has become of it. */
class DecisionsScreenTest extends WindowTest {

    private final List<String> shown = new ArrayList<>();
    private Book start;
    private Workspace workspace;
    private DecisionTable table;

    @Override
    protected Parent content() {
        start = Examples.book("musterstadt", "en");
        workspace = Workspace.of(start);
        return dressed((Parent) new DecisionsScreen(new Desk(workspace, Words.in("en"), shown::add, null,
                new NoPages())).node(), "decisions");
    }

    @Test
    void aDecisionIsFoundAndLaterTakenBack() {
        table = lookup("#decision-table").query();
        assertEquals(start.all(Decision.class).size(), table.getItems().size());
        onWindow(() -> table.getSortOrder().setAll(List.of(table.getColumns().getFirst())));
        List<String> numbers = table.getItems().stream().map(Decision::number).toList();
        Decision first = table.getItems().getFirst();
        assertEquals("D 8/2025", first.number());
        onWindow(() -> table.getSelectionModel().clearAndSelect(0));
        onWindow(() -> lookup("#decision-status").<ComboBox<Decision.Status>>query().setValue(Decision.Status.REVOKED));
        onWindow(() -> {
            lookup("#decision-note").<TextInputControl>query().setText("The city council decided otherwise.");
            lookup("#decision-fate-add").<javafx.scene.control.Button>query().fire();
        });
        onWindow(() -> {
            lookup("#decision-review").<TextInputControl>query().setText("31.3.2027");
            ((Commits) lookup("#decision-review").query()).commit();
        });
        assertEquals(first.withReviewOn(LocalDate.of(2027, 3, 31)), workspace.book().get(Decision.class, first.id()),
                "what was noted when it was taken stays");
        DecisionState now = DecisionState.of(workspace.book(), first, LocalDate.now());
        assertEquals(DecisionState.Standing.REVOKED, now.status());
        assertEquals("The city council decided otherwise.", now.history().getLast().note());
        assertEquals(numbers, table.getItems().stream().map(Decision::number).toList());
        onWindow(() -> lookup("#decision-status-filter").<ComboBox<DecisionFilter.Standing>>query()
                .setValue(DecisionFilter.Standing.REVOKED));
        assertEquals(List.of(first.id()), table.getItems().stream().map(Decision::id).toList());
        onWindow(() -> workspace.undo());
        onWindow(() -> workspace.undo());
        assertEquals(start, workspace.book());
        assertEquals(List.of(), table.getItems());
    }

    @Test
    void whatIsDoubtfulIsSaidGentlyAndEnterLeadsIntoTheMinutes() {
        table = lookup("#decision-table").query();
        Decision decision = table.getItems().stream().filter(each -> each.entry() != null).findFirst().orElseThrow();
        onWindow(() -> table.reveal(decision.id()));
        // The minutes of the example are approved, so what is doubtful is put beside them.
        Decision own = decision.withId("d-own").withEntry(null).withNumber("D 99/2026").withMethod(null)
                .withWording("Nobody calls client A. B.").withDecidedOn(LocalDate.of(2026, 11, 1));
        onWindow(() -> workspace.put("minutes.decision.change", own, new Dissent("x", own.id(), null,
                "Ask patient No. 1234 first.")));
        onWindow(() -> table.reveal(own.id()));
        List<String> hints = lookup("#decision-card .field-hint").queryAllAs(Label.class).stream()
                .map(Label::getText).filter(text -> !text.isEmpty()).toList();
        assertTrue(hints.get(0).contains("client A. B."), hints.toString());
        assertTrue(hints.get(1).contains("decided"), hints.toString());
        assertTrue(hints.get(2).contains("patient No. 1234"), hints.toString());
        picture("decisions");
        onWindow(() -> table.reveal(decision.id()));
        onWindow(() -> table.requestFocus());
        push(KeyCode.ENTER);
        assertEquals(List.of(decision.entry()), shown);
    }
}
