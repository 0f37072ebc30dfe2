package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Decoration;
import roundtable.book.Decoration.Field;
import roundtable.book.Decoration.Look;
import roundtable.book.Placement;
import roundtable.book.Rows;
import roundtable.controls.CommitField;
import roundtable.exchange.Examples;
import roundtable.file.RoundtableFile;
import roundtable.workspace.Workspace;

/** Rules that let cards show something: taken from a list, changed, put in order and taken back, seen at once. */
class LooksTest extends MapTest {

    @Override
    protected Book book() {
        return Examples.book("musterstadt", "en");
    }

    @Test
    void aRuleIsTakenFromTheListChangedAndTakenBackAndTheCardsShowItAtOnce() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertTrue(node("map-looks").isVisible());
        assertTrue(stage.getScene().getFocusOwner() instanceof MenuButton, "the keys are in the panel");
        preset("looks-border-members");
        Decoration border = rules().getFirst();
        assertTrue(borders() > 5, "members have a border");
        assertTrue(legend().stream().anyMatch(text -> text.startsWith("seat: Musterstadt Round Table")), legend()::toString);
        assertEquals("look-look-" + border.id(), stage.getScene().getFocusOwner().getId());
        preset("looks-badge-open");
        assertTrue(legend().contains("number of open actions"), legend()::toString);
        assertTrue(lookup(".rule-outline").queryAll().size() > 1);
        choose("look-look-" + rules().get(1).id(), Look.SIZE);
        assertEquals(Field.OPEN_ACTIONS, rules().get(1).field(), "what can have a size keeps its field");
        choose("look-look-" + border.id(), Look.SIZE);
        assertEquals(Field.LINES, rules().getFirst().field(), "a seat has no size, so the first that has one is taken");
        assertNull(rules().getFirst().body(), "which body was meant says nothing about lines");
        onWindow(() -> workspace.undo());
        onWindow(() -> this.<javafx.scene.control.Button>node("look-down-" + border.id()).fire());
        assertEquals(border.id(), rules().get(1).id());
        preset("looks-letters-kind");
        preset("looks-colour-level");
        picture("map-looks-light");
        onWindow(() -> look("dark"));
        picture("map-looks-dark");
        onWindow(() -> look("light"));
        keys(KeyCode.ESCAPE);
        assertFalse(node("map-looks").isVisible());
        for (int i = 0; i < 6; i++) {
            onWindow(() -> workspace.undo());
        }
        assertEquals(List.of(), rules());
        assertEquals(0, borders());
    }

    @Test
    void cardsThatGrowGetRoomInTheSameStepAndPinnedOnesStay() {
        List<Placement> pinned = onWindow(() -> {
            String any = Rows.placements(workspace.book(), Rows.charts(workspace.book()).getFirst().id()).getFirst().id();
            workspace.change("map.step.move", Placement.class, any, place -> place.withPinned(true));
            return List.of(workspace.book().get(Placement.class, any));
        });
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        preset("looks-size-lines");
        assertEquals(pinned.getFirst(), workspace.book().get(Placement.class, pinned.getFirst().id()));
        List<OrganisationCard> cards = lookup(".organisation-card").queryAllAs(OrganisationCard.class).stream()
                .filter(card -> !card.box().isSeat()).toList();
        assertTrue(cards.stream().mapToDouble(card -> card.box().w()).distinct().count() > 3);
        cards.forEach(one -> cards.stream().filter(other -> other != one).forEach(other -> assertFalse(
                one.box().x() < other.box().right() && other.box().x() < one.box().right()
                        && one.box().y() < other.box().bottom() && other.box().y() < one.box().bottom(), one.box() + " " + other.box())));
        assertEquals("map.step.look-add", workspace.undoLabel().orElseThrow());
        picture("map-looks-size");
    }

    @Test
    void aTagThatIsTypedIsOneStep() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        preset("looks-own");
        String rule = rules().getFirst().id();
        choose("look-field-" + rule, Field.TAG);
        CommitField tag = node("look-which-" + rule);
        onWindow(() -> List.of("f", "fun", "funded").forEach(text -> {
            tag.requestFocus();
            tag.setText(text);
            tag.commit();
        }));
        assertEquals("funded", rules().getFirst().text());
        onWindow(() -> workspace.undo());
        assertNull(rules().getFirst().text());
        assertEquals(Field.TAG, rules().getFirst().field());
    }

    @Test
    void aFileThatCanOnlyBeReadTakesNoRuleAndSaysSo(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("held.roundtable");
        RoundtableFile.create(path, book()).close();
        try (RoundtableFile writer = RoundtableFile.open(path); RoundtableFile reader = RoundtableFile.open(path)) {
            workspace = Workspace.open(reader, Runnable::run);
            onWindow(() -> {
                screen = new MapScreen(desk(workspace));
                stage.getScene().setRoot((Parent) screen.node());
                screen.looks();
            });
            preset("looks-own");
            assertEquals(List.of(), rules());
            assertEquals("file.lock.held", workspace.failureProperty().get().key());
            assertTrue(writer.readOnly().isEmpty());
        }
    }

    private void preset(String id) {
        MenuItem item = this.<MenuButton>node("looks-add").getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
        onWindow(item::fire);
    }

    private <V> void choose(String field, V value) {
        onWindow(() -> this.<ComboBox<V>>node(field).setValue(value));
    }

    private List<Decoration> rules() {
        return Rows.decorations(workspace.book(), Rows.charts(workspace.book()).getFirst().id());
    }

    private int borders() {
        return onWindow(() -> (int) lookup("#chart-canvas .rule-border").queryAllAs(javafx.scene.shape.Rectangle.class).size());
    }

    private List<String> legend() {
        return onWindow(() -> lookup("#map-legend .legend-row .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }
}
