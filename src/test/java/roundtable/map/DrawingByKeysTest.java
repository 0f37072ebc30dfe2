package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.book.Direction;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Rows;

/** Six cards and eight lines on an empty map without touching the mouse, and what the keys do with them then. */
class DrawingByKeysTest extends MapTest {

    private static final List<String> SIX = List.of("City council", "Health office", "Police department",
            "Drug help association", "Residents of Canal Street", "Public prosecutor");

    @Test
    void aMapIsDrawnAndTakenBackByKeysAlone() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        assertTrue(node("map-empty").isVisible());
        for (String name : SIX) {
            type(name);
            keys(KeyCode.ENTER);
        }
        assertEquals(SIX, names());
        assertFalse(node("map-empty").isVisible());

        for (String line : List.of("City council > Health office [supervises]",
                "City council > Police department [supervises]", "Health office > Drug help association [funds, strong]",
                "Police department <> Drug help association : weekly call [informal]",
                "Residents of Canal Street > City council : petition", "Public prosecutor - Police department : liaison",
                "Drug help association < Public prosecutor", "Health office > Public prosecutor, Residents of Canal Street")) {
            type(line);
            keys(KeyCode.ENTER);
        }
        assertEquals(SIX, names());
        assertEquals(9, relations().size());
        Relation call = relations().stream().filter(r -> "weekly call".equals(r.label())).findFirst().orElseThrow();
        assertEquals(Relation.Formality.INFORMAL, call.formality());
        assertEquals(Direction.BOTH, call.direction());
        assertEquals(kind("supervises").id(), relations().getFirst().kind());
        picture("map-by-keys");

        for (int i = 0; i < 14; i++) {
            onWindow(workspace::undo);
        }
        assertEquals(List.of(), names());
        assertTrue(Rows.charts(workspace.book()).isEmpty());
    }

    @Test
    void aNameThatIsThereIsShownAndNeverMadeTwice() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        type("Health office");
        keys(KeyCode.ENTER);
        type("health OFFICE");
        keys(KeyCode.ENTER);
        assertEquals(List.of("Health office"), names());
        assertTrue(node("card-" + organisation("Health office").id()).getPseudoClassStates().toString().contains("marked"));
    }

    @Test
    void aLineThatCannotBeReadSaysWhyAndStays() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        type("Police > ");
        keys(KeyCode.ENTER);
        assertEquals(List.of(), names());
        assertEquals("Who comes behind the sign?", this.<Label>node("quick-hint").getText());
        assertEquals("Police > ", this.<javafx.scene.control.TextField>node("quick-line").getText());
    }

    @Test
    void keysWalkMoveMarkAndRename() {
        drawThree();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.HOME);
        String first = marked().getFirst();
        keys(KeyCode.TAB);
        assertFalse(marked().contains(first));
        List<String> second = marked();
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(List.of(first), marked(), second.toString());

        keys(KeyCode.RIGHT);
        var placed = Rows.placements(workspace.book(), Rows.charts(workspace.book()).getFirst().id()).stream()
                .filter(p -> p.organisation().equals(first)).findFirst().orElseThrow();
        assertTrue(placed.pinned());
        double x = placed.x();
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(x + 40, place(first));
        onWindow(workspace::undo);
        assertEquals(x, place(first));

        onWindow(() -> screen.reveal(organisation("Health office").id()));
        keys(KeyCode.PAGE_DOWN);
        assertEquals(List.of(relations().getFirst().id()), marked());

        keys(KeyCode.HOME);
        keys(KeyCode.CONTROL, KeyCode.A);
        assertEquals(3, marked().size());
        keys(KeyCode.HOME);
        keys(KeyCode.F2);
        assertTrue(isTyping());
        type("Office of health");
        keys(KeyCode.ENTER);
        assertEquals("Office of health", workspace.book().get(Organisation.class, first).name());
        assertFalse(isTyping());
        keys(KeyCode.F2);
        type("Nonsense");
        keys(KeyCode.ESCAPE);
        assertEquals("Office of health", workspace.book().get(Organisation.class, first).name());
    }

    @Test
    void aCardSpeaksItsLines() {
        drawThree();
        onWindow(() -> screen.reveal(organisation("Health office").id()));
        String said = card("Health office").getAccessibleText();
        assertTrue(said.contains("Health office") && said.contains("Drug help") && said.contains("funds"), said);
    }

    @Test
    void arrowsWalkAlongTheLinesAndTheCardsSayWhereOneIs() {
        drawThree();
        onWindow(() -> screen.reveal(organisation("Health office").id()));
        KeyCode way = Stream.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN).filter(arrow -> {
            keys(KeyCode.ALT, arrow);
            return marked().equals(List.of(organisation("Drug help").id()));
        }).findFirst().orElseThrow();
        assertEquals(card("Drug help"), stage.getScene().getFocusOwner(), way.toString());
        assertEquals("Drug help. 1 line: funds – Health office, grant", card("Drug help").getAccessibleText());
        keys(KeyCode.PAGE_DOWN);
        String line = stage.getScene().getFocusOwner().getAccessibleText();
        assertTrue(line.startsWith("Health office – funds – Drug help. grant"), line);
    }

    @Test
    void theTablesSayWhatThePictureShowsAndLeadBackIntoIt() {
        drawThree();
        keys(KeyCode.CONTROL, KeyCode.T);
        assertFalse(node("chart-canvas").isVisible());
        TableView<?> boxes = node("chart-boxes");
        TableView<?> lines = node("chart-lines");
        assertEquals(3, boxes.getItems().size());
        assertEquals(1, lines.getItems().size());
        picture("map-tables");
        onWindow(() -> {
            lines.requestFocus();
            lines.getSelectionModel().selectFirst();
        });
        assertEquals(List.of(relations().getFirst().id()), marked());
        assertTrue(node("relation-label").isVisible(), "the panel is about the selected line");
        keys(KeyCode.ENTER);
        assertTrue(node("chart-canvas").isVisible());
        assertEquals(List.of(relations().getFirst().id()), marked());
        keys(KeyCode.CONTROL, KeyCode.T);
        keys(KeyCode.ESCAPE);
        assertTrue(node("chart-canvas").isVisible());
    }

    private void drawThree() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        type("Health office > Drug help : grant [funds]");
        keys(KeyCode.ENTER);
        type("Police");
        keys(KeyCode.ENTER);
    }

    private double place(String organisation) {
        return Rows.placements(workspace.book(), Rows.charts(workspace.book()).getFirst().id()).stream()
                .filter(p -> p.organisation().equals(organisation)).findFirst().orElseThrow().x();
    }
}
