package roundtable.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.WindowTest;
import roundtable.book.Action;
import roundtable.book.Organisation;
import roundtable.exchange.Examples;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Shelf;
import roundtable.workspace.Workspace;

/** Coming back after some weeks: what is next, who owes what, what is new, and the way to other files. */
class HomeScreenTest extends WindowTest {

    private final Workspace workspace = Workspace.of(Examples.book("musterstadt", "en"));
    private final List<String> shown = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Override
    protected Parent content() {
        return dressed((Parent) new HomeScreen(new Desk(workspace, Words.in("en"), shown::add, null, null,
                new NotedShelf())).node(), "home");
    }

    @Test
    void whatIsMissingForTheNextMeetingLeadsToItsPlace() {
        clickOn(link("#home-meeting", "Voting seats without a deputy"));
        assertEquals("seat", shown.getFirst().split("-")[0], shown.toString());
    }

    @Test
    void everyOpenActionStandsUnderItsOwnerAndLeadsToIt() {
        Hyperlink action = link("#home-actions", "A 5/2026");
        assertTrue(action.getText().contains("due 30/09/2026"), action.getText());
        interact(action::requestFocus);
        push(KeyCode.ENTER);
        assertEquals("A 5/2026", workspace.book().get(Action.class, shown.getFirst()).number());
        assertTrue(texts("#home-actions").contains("1 overdue"), texts("#home-actions").toString());
    }

    @Test
    void ofManyOpenActionsTheFirstStandHereAndTheRestIsOneClickAway() {
        Action like = workspace.book().all(Action.class).getFirst();
        onWindow(() -> workspace.put("minutes.action.change", IntStream.range(0, 60).mapToObj(number ->
                like.withId("many-" + number).withNumber("A " + number + "/2030").withEntry(null)
                        .withTitle("Long ".repeat(60)).withDueOn(null)).toList()));
        assertEquals(20, from(lookup("#home-actions")).lookup(".hyperlink").queryAll().size() - 1);
        Hyperlink more = lookup("#home-actions-more").query();
        assertTrue(more.getText().matches("and \\d\\d more actions"), more.getText());
        enter(more);
        assertTrue(shown.getFirst().startsWith("many-"), shown.toString());
    }

    @Test
    void aChangeMadeElsewhereIsSeenAtOnce() {
        String owner = link("#home-actions", "A 5/2026").getText();
        Action action = workspace.book().all(Action.class).stream()
                .filter(each -> each.number().equals("A 5/2026")).findFirst().orElseThrow();
        onWindow(() -> workspace.change("organisations.name.change", Organisation.class, action.owner(),
                row -> row.withName("Renamed job centre")));
        assertTrue(texts("#home-actions").contains("Renamed job centre"), owner);
    }

    @Test
    void aFileOpenedLastIsOneClickAway() {
        enter(link("#home-files", "other.roundtable"));
        List.of("#home-new", "#home-template", "#home-open", "#home-example").forEach(button -> enter(lookup(button).query()));
        assertEquals(List.of("open other.roundtable", "new", "template", "choose", "example"), asked);
    }

    /** By keys, because the card may be below the edge of the window. */
    private void enter(Node way) {
        interact(way::requestFocus);
        push(way instanceof Hyperlink ? KeyCode.ENTER : KeyCode.SPACE);
    }

    private Hyperlink link(String card, String text) {
        return from(lookup(card)).lookup(".hyperlink").<Hyperlink>queryAll().stream()
                .filter(each -> each.getText().contains(text)).findFirst().orElseThrow();
    }

    private Set<String> texts(String card) {
        return from(lookup(card)).lookup(".label").<Labeled>queryAll().stream().map(Labeled::getText)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Writes down what was asked of it. */
    private final class NotedShelf implements Shelf {

        @Override
        public List<Path> recent() {
            return List.of(Path.of("other.roundtable"));
        }

        @Override
        public void open(Path file) {
            asked.add("open " + file);
        }

        @Override
        public void makeNew() {
            asked.add("new");
        }

        @Override
        public void makeFromTemplate() {
            asked.add("template");
        }

        @Override
        public void choose() {
            asked.add("choose");
        }

        @Override
        public void openExample() {
            asked.add("example");
        }
    }
}
