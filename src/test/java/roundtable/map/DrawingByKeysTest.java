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

    /** Thirty names as they come up in a room. */
    private static final List<String> THIRTY = List.of("Mayor", "Council", "Steering", "Forum", "Police", "Customs",
            "Court", "Prosecution", "Probation", "Prison", "Clinic", "Hospital", "Pharmacy", "Ambulance", "Shelter", "Kiosk",
            "Hostel", "Outreach", "Night bus", "Laundry", "School", "Youth club", "University", "Library", "Traders",
            "Tenants", "Parents", "Users' union", "Museum", "Railway");

    /** What is said of them: forty relations, some of several to several. */
    private static final List<String> SAID = List.of("Mayor > Steering [supervises]", "Council > Mayor, Steering, Police [sup]",
            "Steering > Forum, Clinic, Shelter, Outreach, School [funds, strong]", "Police <> Outreach : call [informal, weekly]",
            "Court > Probation, Prison", "Prosecution - Police : liaison", "Clinic < Ambulance, Pharmacy, Hospital",
            "Outreach, Night bus > Kiosk, Hostel, Laundry", "Traders, Tenants, Parents > Forum : petition",
            "Users' union, Museum, Railway > Forum", "School <> Youth club, Library, University", "Customs > Police, Court",
            "Library - Museum", "Railway > Police, Night bus, Outreach [informal]", "Hostel > Shelter, Kiosk, Clinic");

    @Test
    void thirtyOrganisationsAndFortyRelationsAreDrawnAndTakenBackByKeysAlone() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        assertTrue(node("map-empty").isVisible());
        typeLines(THIRTY);
        assertEquals(THIRTY, names());
        assertFalse(node("map-empty").isVisible());

        typeLines(SAID);
        assertEquals(THIRTY, names(), "nothing is made twice");
        assertEquals(40, relations().size());
        Relation call = relations().stream().filter(r -> "call, weekly".equals(r.label())).findFirst().orElseThrow();
        assertEquals(Relation.Formality.INFORMAL, call.formality());
        assertEquals(Direction.BOTH, call.direction());
        assertEquals(kind("supervises").id(), relations().get(3).kind());
        picture("map-by-keys");

        onWindow(() -> {
            for (int i = 0; i < THIRTY.size() + SAID.size(); i++) {
                workspace.undo();
            }
        });
        assertEquals(List.of(), names());
        assertTrue(Rows.charts(workspace.book()).isEmpty());
    }

    @Test
    void whatSoundsAlikeIsAskedAboutBeforeAnythingIsMade() {
        drawThree();
        typeFast("Helth office > Police : visits");
        keys(KeyCode.ENTER);
        assertEquals(3, names().size());
        assertTrue(this.<Label>node("quick-hint").getText().startsWith("Did you mean Health office, by \"Helth office\"?"));
        keys(KeyCode.ENTER);
        assertEquals(organisation("Health office").id(), relations().getLast().source());
        typeFast("Drug helb");
        keys(KeyCode.ENTER);
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(4, names().size());
        assertTrue(names().contains("Drug helb"));
    }

    @Test
    void theLineIsCompletedWithOrganisationsAndKinds() {
        drawThree();
        typeFast("Police > Kiosk, heal");
        keys(KeyCode.TAB);
        typeFast(" [supe");
        keys(KeyCode.TAB);
        assertEquals("Police > Kiosk, Health office [supervises", this.<javafx.scene.control.TextField>node("quick-line").getText());
        typeFast("]");
        keys(KeyCode.ENTER);
        assertEquals(3, relations().size());
        assertEquals(kind("supervises").id(), relations().getLast().kind());
    }

    @Test
    void oneGoesOnFromACardAndFromSiblingToSibling() {
        drawThree();
        onWindow(() -> screen.reveal(organisation("Drug help").id()));
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertTrue(isTyping());
        typeFast("Kiosk");
        keys(KeyCode.TAB);
        assertTrue(isTyping());
        typeFast("Police");
        keys(KeyCode.TAB);
        typeFast("Hostel");
        keys(KeyCode.ENTER);
        assertEquals(List.of("Health office", "Drug help", "Police", "Kiosk", "Hostel"), names());
        assertEquals(List.of("Kiosk", "Police", "Hostel"), relations().stream().skip(1)
                .map(r -> workspace.book().get(Organisation.class, r.target()).name()).toList());
        assertTrue(place(organisation("Kiosk").id()) > place(organisation("Drug help").id()));
        onWindow(() -> screen.reveal(organisation("Kiosk").id()));
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertFalse(isTyping(), "a neighbour that is there gets the line");
        assertEquals(organisation("Hostel").id(), relations().getLast().target());
        picture("map-branches");
    }

    @Test
    void aKindInTheHandDrawsLineAfterLineUntilEscape() {
        drawThree();
        onWindow(() -> screen.reveal(organisation("Police").id()));
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        String kind = Rows.relationKinds(workspace.book()).get(1).id();
        assertTrue(this.<javafx.scene.control.ToggleButton>node("map-pen").isSelected());
        for (String target : List.of("Health office", "Drug help")) {
            onWindow(() -> screen.reveal(organisation("Police").id()));
            keys(KeyCode.ENTER);
            assertTrue(this.<Label>node("map-message").getText().contains("from Police"));
            onWindow(() -> screen.reveal(organisation(target).id()));
            keys(KeyCode.ENTER);
        }
        assertEquals(List.of(kind, kind), relations().stream().skip(1).map(Relation::kind).toList());
        picture("map-pen");
        keys(KeyCode.ESCAPE);
        assertFalse(this.<javafx.scene.control.ToggleButton>node("map-pen").isSelected());
        keys(KeyCode.ENTER);
        assertEquals(3, relations().size());
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
        typeLines(List.of("Health office > Drug help : grant [funds]", "Police"));
    }

    private double place(String organisation) {
        return Rows.placements(workspace.book(), Rows.charts(workspace.book()).getFirst().id()).stream()
                .filter(p -> p.organisation().equals(organisation)).findFirst().orElseThrow().x();
    }
}
