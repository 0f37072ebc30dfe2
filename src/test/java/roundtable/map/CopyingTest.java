package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.exchange.Starter;

/** From a spreadsheet onto the chart, from one chart to another, and back into a spreadsheet. */
class CopyingTest extends MapTest {

    private final Chart here = new Chart(Ids.next(), "Here", Chart.Kind.NETWORK, false, null, null, false, 1);
    private final Chart there = new Chart(Ids.next(), "There", Chart.Kind.NETWORK, false, null, null, false, 2);

    @Override
    protected Book book() {
        Organisation police = OrganisationBuilder.builder().id(Ids.next()).name("Police").build();
        Organisation health = OrganisationBuilder.builder().id(Ids.next()).name("Health office").shortName("HO").build();
        return Starter.book("Map", "en").with(List.of(new Change(null, here), new Change(null, there),
                new Change(null, police), new Change(null, health),
                new Change(null, new Placement(Ids.next(), here.id(), police.id(), 0.0, 0.0, false, false)),
                new Change(null, new Placement(Ids.next(), here.id(), health.id(), 300.0, 40.0, false, false))));
    }

    @Test
    void nothingIsAddedToAChartThatWasOpenedMeanwhile() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        put("Kiosk\nBakery\n");
        keys(KeyCode.CONTROL, KeyCode.V);
        holdWork();
        keys(KeyCode.ENTER);
        Book before = workspace.book();
        onWindow(() -> screen.reveal(there.id()));
        finishWork();
        assertEquals(before, workspace.book());
        onWindow(() -> screen.reveal(here.id()));
    }

    @Test
    void rowsOfASpreadsheetBecomeCardsAndLinesInOneStep() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        put("From\tTo\tKind\nPolice\tHelth office\tcalls\nHealth office\tKiosk\tfunds\nKiosk\tPolice\n");
        keys(KeyCode.CONTROL, KeyCode.V);
        assertEquals(2, names().size(), "nothing is added before it is asked for");
        String question = this.<javafx.scene.Node>node("chart-pasting").lookup(".label") instanceof Label label ? label.getText() : "";
        assertTrue(question.startsWith("Copied: 4 organisations, 3 relations."), question);
        assertTrue(question.contains("Health office, by \"Helth office\""), question);
        picture("map-pasting");
        keys(KeyCode.ENTER);
        assertEquals(List.of("Police", "Health office", "Kiosk"), names());
        assertEquals(3, relations().size());
        assertEquals(kind("funds").id(), relations().get(1).kind());
        assertTrue(card("Kiosk").isVisible());
        onWindow(workspace::undo);
        assertEquals(2, names().size());
        assertEquals(List.of(), relations());
    }

    @Test
    void manyRowsStandUnderTheChartUntilItIsLaidOut() {
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        put(IntStream.range(0, 200).mapToObj(i -> "Place " + i).collect(Collectors.joining("\n")));
        keys(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.ENTER);
        assertEquals(202, names().size());
        List<Placement> placed = Rows.placements(workspace.book(), here.id());
        assertEquals(202, placed.stream().map(place -> List.of(place.x(), place.y())).distinct().count());
        onWindow(workspace::undo);
        assertEquals(2, names().size());
    }

    @Test
    void markedCardsGoToAnotherChartAndIntoASpreadsheet() {
        clickOn(middle("Police"));
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.D);
        keys(KeyCode.ESCAPE);
        assertEquals(2, names().size(), "Ctrl+D duplicates nothing");
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        String text = onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.startsWith("Name\tShort name\tSector\tLevel\n") && text.contains("Health office\tHO\t"), text);
        onWindow(() -> {
            screen.reveal(there.id());
            this.<javafx.scene.Node>node("chart-canvas").requestFocus();
        });
        keys(KeyCode.CONTROL, KeyCode.V);
        List<Placement> places = Rows.placements(workspace.book(), there.id());
        assertEquals(List.of("0.0 0.0", "300.0 40.0"), places.stream().map(p -> p.x() + " " + p.y()).sorted().toList());
        assertEquals(2, marked().size());
        keys(KeyCode.CONTROL, KeyCode.V);
        assertEquals(2, names().size());
        assertEquals(2, Rows.placements(workspace.book(), there.id()).size());
        onWindow(workspace::undo);
        assertEquals(0, Rows.placements(workspace.book(), there.id()).size());
    }

    @Test
    void restrictedLinesAreNotCopied() {
        RelationKind kind = kind("funds");
        List<String> ends = workspace.book().all(Organisation.class).stream().map(Organisation::id).toList();
        Relation known = new Relation(Ids.next(), ends.get(0), ends.get(1), kind.id(), kind.direction(),
                Relation.Formality.FORMAL, null, "weekly call", null, null, null, Confidentiality.MEMBERS);
        Relation secret = new Relation(Ids.next(), ends.get(1), ends.get(0), kind.id(), kind.direction(),
                Relation.Formality.FORMAL, null, "complaint", null, null, null, Confidentiality.RESTRICTED);
        put("before");
        onWindow(() -> workspace.put("map.step.relation", secret, known));
        onWindow(() -> screen.reveal(secret.id()));
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals("before", onWindow(() -> Clipboard.getSystemClipboard().getString()));
        String said = this.<Label>node("map-message").getText();
        assertEquals("Restricted relations are not copied.", said);
        onWindow(() -> screen.reveal(known.id()));
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.C);
        String text = onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.contains("weekly call") && !text.contains("complaint"), text);
    }

    private void put(String text) {
        onWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
