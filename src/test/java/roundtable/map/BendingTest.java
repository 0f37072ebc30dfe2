package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import roundtable.book.Bend;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationBuilder;
import roundtable.book.RelationKind;
import roundtable.exchange.Starter;

/** A line that is bent by hand, with the mouse and with keys, each gesture one step. */
class BendingTest extends MapTest {

    private static final String CHART = "chart-hand";

    @Override
    protected Book book() {
        Book start = Starter.book("Map", "en");
        String kind = start.all(RelationKind.class).getFirst().id();
        return start.with(List.of(
                new Change(null, new Chart(CHART, "Overview", Chart.Kind.NETWORK, true, null, null, false, 1)),
                organisation("police", "Police"), organisation("help", "Drug help"), organisation("kiosk", "Kiosk"),
                place("police", 0, 0), place("help", 420, 0), place("kiosk", 210, 160),
                line("one", kind), line("two", kind)));
    }

    private static Change organisation(String id, String name) {
        return new Change(null, OrganisationBuilder.builder().id(id).name(name).build());
    }

    private static Change place(String organisation, double x, double y) {
        return new Change(null, new Placement("at-" + organisation, CHART, organisation, x, y, true, false));
    }

    private static Change line(String id, String kind) {
        return new Change(null, RelationBuilder.builder().id(id).source("police").target("help").kind(kind).direction(Direction.FORWARD)
                .formality(Relation.Formality.FORMAL).confidentiality(Confidentiality.PUBLIC).build());
    }

    @Test
    void aLineIsPulledAsideAndPutBackAndTheOtherOfItsKindStays() {
        List<?> other = path("two").line().points();
        Point2D middle = at(path("one").points().getFirst().midpoint(path("one").points().getLast()));
        drag(middle, MouseButton.PRIMARY).moveTo(middle.add(0, -20)).moveTo(middle.add(0, -60)).drop();
        assertEquals(1, bends("one").size());
        assertTrue(bends("one").getFirst().y() < path("two").points().getFirst().getY() - 20);
        assertEquals("map.step.bend", workspace.undoLabel().orElseThrow());
        assertEquals(3, path("one").points().size());
        assertEquals(other.size(), path("two").line().points().size());
        assertEquals(List.of("one"), marked());
        // Back in line it needs no bend.
        Point2D corner = dot(".bend-handle.corner");
        drag(corner, MouseButton.PRIMARY).moveTo(corner.add(0, 20)).moveTo(middle("Police").midpoint(middle("Drug help")).add(0, 2)).drop();
        assertEquals(2, path("one").points().size());
        onWindow(workspace::undo);
        assertEquals(3, path("one").points().size());
        doubleClickOn(dot(".bend-handle.corner"));
        assertEquals(List.of(), bends("one"));
        onWindow(workspace::undo);
        onWindow(workspace::undo);
        assertEquals(List.of(), bends("one"));
        assertTrue(workspace.undoLabel().isEmpty());
    }

    @Test
    void aBendIsLedBesideABoxAndGoesWithBothItsCards() {
        Point2D middle = at(path("one").points().getFirst().midpoint(path("one").points().getLast()));
        drag(middle, MouseButton.PRIMARY).moveTo(middle.add(0, 40)).moveTo(middle("Kiosk").add(0, -8)).drop();
        Bend bend = bends("one").getFirst();
        assertEquals(160 - 8, bend.y(), 1, "beside the kiosk, not on it");
        clickOn(middle("Police"));
        clickToo("Drug help");
        keys(KeyCode.DOWN);
        assertEquals(bend.y() + 4, bends("one").getFirst().y(), 0.1);
        keys(KeyCode.ESCAPE);
        clickOn(middle("Police"));
        keys(KeyCode.DOWN);
        assertEquals(bend.y() + 4, bends("one").getFirst().y(), 0.1, "with one card alone it stays");
    }

    @Test
    void keysBendALineAndLetItFindItsWay() {
        clickOn(middle("Police"));
        keys(KeyCode.PAGE_DOWN);
        assertEquals(List.of("one"), marked());
        keys(KeyCode.CONTROL, KeyCode.B);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of(), bends("one"), "nothing is kept yet");
        keys(KeyCode.ENTER);
        assertEquals(1, bends("one").size());
        keys(KeyCode.CONTROL, KeyCode.B);
        keys(KeyCode.RIGHT);
        keys(KeyCode.ESCAPE);
        assertEquals(210 + 60, bends("one").getFirst().x(), 40);
        assertEquals("map.step.bend", workspace.undoLabel().orElseThrow());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertEquals(List.of(), bends("one"));
        onWindow(workspace::undo);
        keys(KeyCode.CONTROL, KeyCode.B);
        keys(KeyCode.DELETE);
        assertEquals(List.of(), bends("one"), "the corner in the middle was held");
        assertEquals(2, workspace.book().all(Relation.class).size(), "and only the bend has gone");
        keys(KeyCode.DELETE);
        keys(KeyCode.BACK_SPACE);
        assertEquals(2, workspace.book().all(Relation.class).size(), "the line stays while its bends are held");
        onWindow(workspace::undo);
        keys(KeyCode.ESCAPE);
        clickOn(middle("Police"));
        keys(KeyCode.PAGE_DOWN);
        keys(KeyCode.SHIFT, KeyCode.DELETE);
        assertEquals(List.of(), workspace.book().all(Bend.class), "bends go with their line");
        onWindow(workspace::undo);
        assertEquals(1, bends("one").size());
    }

    @Test
    void onAnOrganisationChartPiecesMoveAndStayUprightOrLevel() {
        onWindow(() -> workspace.change("map.step.chart", Chart.class, CHART, chart -> chart.withKind(Chart.Kind.ORGANISATION)));
        onWindow(() -> screen.reveal("one"));
        Point2D middle = dot(".bend-handle.piece");
        drag(middle, MouseButton.PRIMARY).moveTo(middle.add(3, -40)).moveTo(middle.add(3, -70)).drop();
        List<Point2D> bent = path("one").points();
        assertTrue(bent.size() >= 4, bent.toString());
        for (int i = 0; i + 1 < bent.size(); i++) {
            Point2D piece = bent.get(i + 1).subtract(bent.get(i));
            assertTrue(Math.abs(piece.getX()) < 0.1 || Math.abs(piece.getY()) < 0.1, bent.toString());
        }
        onWindow(() -> Turning.turn(openChart(), List.of("one")));
        assertEquals(bent.reversed(), path("one").points());
        assertFalse(bends("one").isEmpty());
    }

    private OpenChart openChart() {
        OpenChart open = new OpenChart(new roundtable.workspace.Desk(workspace, roundtable.words.Words.in("en"), shown::add, null, null));
        open.chartIdProperty().set(CHART);
        return open;
    }

    private List<Bend> bends(String line) {
        return workspace.book().all(Bend.class).stream().filter(bend -> bend.relation().equals(line))
                .sorted(java.util.Comparator.comparing(Bend::position)).toList();
    }

    private RelationPath path(String id) {
        return node("line-" + id);
    }

    /** A place of the drawing on the screen. */
    private Point2D at(Point2D surface) {
        Node canvas = node("chart-canvas");
        return onWindow(() -> ((ChartCanvas) canvas).localToScreen(((ChartCanvas) canvas).fromSurface(surface.getX(), surface.getY())));
    }

    private Point2D dot(String style) {
        Node dot = lookup(style).query();
        return onWindow(() -> dot.localToScreen(new Point2D(dot.getLayoutBounds().getCenterX(), dot.getLayoutBounds().getCenterY())));
    }
}
