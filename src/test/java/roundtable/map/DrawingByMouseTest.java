package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import roundtable.book.Bend;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationBuilder;
import roundtable.book.Rows;
import roundtable.drawing.Point;
import roundtable.exchange.Starter;

/** Three cards under the mouse: dragged, connected, renamed, marked by a rectangle, laid out and taken off the chart. */
class DrawingByMouseTest extends MapTest {

    private final Chart chart = new Chart(Ids.next(), "Overview", Chart.Kind.NETWORK, true, null, null, false, 1);
    private final Organisation kiosk = OrganisationBuilder.builder().id(Ids.next()).name("Kiosk").build();

    @Override
    protected Book book() {
        Book book = Starter.book("Map", "en");
        return book.with(List.of(new Change(null, chart))).with(three());
    }

    private List<Change> three() {
        Organisation police = OrganisationBuilder.builder().id(Ids.next()).name("Police").build();
        Organisation health = OrganisationBuilder.builder().id(Ids.next()).name("Health office").build();
        Organisation help = OrganisationBuilder.builder().id(Ids.next()).name("Drug help").build();
        return List.of(new Change(null, police), new Change(null, health), new Change(null, help),
                new Change(null, new Placement(Ids.next(), chart.id(), police.id(), 0.0, 0.0, false, false)),
                new Change(null, new Placement(Ids.next(), chart.id(), health.id(), 300.0, 0.0, true, false)),
                new Change(null, new Placement(Ids.next(), chart.id(), help.id(), 150.0, 200.0, false, false)));
    }

    @Test
    void aLargeChartIsPaintedAndItsCardsComeForwardWhenOneWorksWithThem() {
        onWindow(() -> workspace.apply("map.step.paste", many()));
        settle();
        assertTrue(lookup(".organisation-card").queryAll().stream().filter(OrganisationCard.class::isInstance).count() < 10);
        String id = "unit-28";
        Point2D from = onWindow(() -> {
            ChartCanvas canvas = (ChartCanvas) stage.getScene().lookup("#chart-canvas");
            canvas.fitting().all(false);
            Bounds box = canvas.sheet().bounds(canvas.sheet().box(id));
            return canvas.localToScreen(canvas.fromSurface(box.getCenterX(), box.getCenterY()));
        });
        drag(from, MouseButton.PRIMARY).moveTo(from.add(6, 3)).moveTo(from.add(12, 3)).drop();
        Placement placed = workspace.book().get(Placement.class, "place-28");
        assertTrue(placed.pinned() && placed.x() > 28 * 10, placed.toString());
        assertTrue(card("Unit 28").isFocused());
        assertEquals(placed.x(), card("Unit 28").place().getMinX());
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        settle();
        assertTrue(stage.getScene().getFocusOwner() instanceof OrganisationCard next && !next.box().id().equals(id), "the keys go on to a card that was only painted");
        onWindow(workspace::undo);
        assertEquals(240.0, workspace.book().get(Placement.class, "place-28").x());
    }

    @Test
    void onAPaintedChartTheMousePassesCardsWithoutCallingThemALineIsBentAtOnceAndAllNamesAreInTheTables() {
        onWindow(() -> workspace.apply("map.step.paste", many()));
        settle();
        List<Point2D> places = onWindow(() -> {
            ChartCanvas canvas = (ChartCanvas) stage.getScene().lookup("#chart-canvas");
            canvas.fitting().all(false);
            return IntStream.range(40, 46).mapToObj(i -> canvas.sheet().bounds(canvas.sheet().box("unit-" + i)))
                    .map(box -> canvas.localToScreen(canvas.fromSurface(box.getCenterX(), box.getCenterY()))).toList();
        });
        long before = forward();
        places.forEach(this::moveTo);
        assertEquals(before, forward(), "nothing comes forward of what the mouse only passes");
        Point2D line = onWindow(() -> {
            ChartCanvas canvas = (ChartCanvas) stage.getScene().lookup("#chart-canvas");
            List<Point> points = canvas.sheet().line("line-20").points();
            Point2D middle = new Point2D(points.get(0).x(), points.get(0).y()).midpoint(points.get(1).x(), points.get(1).y())
                    .add(canvas.sheet().drawing().originX(), canvas.sheet().drawing().originY());
            return canvas.localToScreen(canvas.fromSurface(middle.getX(), middle.getY()));
        });
        drag(line, MouseButton.PRIMARY).moveTo(line.add(0, 6)).moveTo(line.add(0, 12)).drop();
        assertEquals("map.step.bend", workspace.undoLabel().orElseThrow());
        assertTrue(workspace.book().all(Bend.class).stream().allMatch(bend -> bend.relation().equals("line-20")));
        onWindow(workspace::undo);
        assertTrue(node("chart-canvas").getAccessibleText().contains("423 organisations, 200 relations"), () -> node("chart-canvas").getAccessibleText());
        push(KeyCode.CONTROL, KeyCode.T);
        assertEquals(423, ((TableView<?>) node("chart-boxes")).getItems().size());
        push(KeyCode.CONTROL, KeyCode.T);
    }

    private long forward() {
        return lookup(".organisation-card").queryAll().stream().filter(OrganisationCard.class::isInstance).count();
    }

    /** As many cards in rows, each linked with the one before or not. */
    private List<Change> many() {
        return IntStream.range(0, 420).boxed().flatMap(i -> Stream.of(
                OrganisationBuilder.builder().id("unit-" + i).name("Unit " + i).build(),
                new Placement("place-" + i, chart.id(), "unit-" + i, i % 24 * 240.0 - 720, Math.floorDiv(i, 24) * 110.0 - 300, false, false)))
                .map(row -> new Change(null, row)).collect(Collectors.collectingAndThen(Collectors.toList(), changes -> {
                    IntStream.range(0, 200).forEach(i -> changes.add(new Change(null, RelationBuilder.builder().id("line-" + i)
                            .source("unit-" + 2 * i).target("unit-" + (2 * i + 1)).kind(kind("funds").id()).direction(Direction.FORWARD)
                            .formality(Relation.Formality.FORMAL).confidentiality(Confidentiality.PUBLIC).build())));
                    return changes;
                }));
    }

    @Test
    void aCardIsDraggedInOneStepAndStaysWhereItWasPut() {
        Point2D from = middle("Drug help");
        drag(from, MouseButton.PRIMARY).moveTo(from.add(40, 30)).moveTo(from.add(90, 60)).drop();
        Placement placed = placement("Drug help");
        assertTrue(placed.pinned());
        assertTrue(placed.x() > 170 && placed.y() > 210, placed.toString());
        assertEquals("map.step.move", workspace.undoLabel().orElseThrow());
        onWindow(workspace::undo);
        assertEquals(150.0, placement("Drug help").x());
        assertFalse(placement("Drug help").pinned());
        assertTrue(workspace.undoLabel().isEmpty());
    }

    @Test
    void aLineThatWasBegunAtACardThatIsGoneBeginsAnew() {
        onWindow(() -> workspace.put("map.step.organisation", kiosk, new Placement(Ids.next(), chart.id(), kiosk.id(), 300.0, 200.0,
                true, false)));
        clickOn("#map-pen");
        clickOn(middle("Kiosk"));
        onWindow(workspace::undo);
        assertFalse(names().contains("Kiosk"));
        clickOn(middle("Police"));
        assertEquals(List.of(), relations());
        clickOn(middle("Drug help"));
        assertEquals(organisation("Police").id(), relations().getFirst().source());
    }

    @Test
    void severalCardsMoveTogether() {
        clickOn(middle("Police"));
        clickToo("Health office");
        assertEquals(2, marked().size());
        Point2D from = middle("Police");
        drag(from, MouseButton.PRIMARY).moveTo(from.add(0, 20)).moveTo(from.add(0, 55)).drop();
        assertEquals(placement("Police").y(), placement("Health office").y());
        assertTrue(placement("Police").y() > 20);
        assertEquals(200.0, placement("Drug help").y());
        onWindow(workspace::undo);
        assertEquals(0.0, placement("Health office").y());
    }

    @Test
    void aRectangleMarksWhatItTouches() {
        Point2D left = middle("Police").subtract(120, 80);
        rectangle(left, middle("Health office").add(0, 10));
        assertEquals(2, marked().size());
    }

    @Test
    void aLineIsPulledFromTheEdgeOfACardToAnother() {
        moveTo(middle("Police"));
        Point2D handle = handle(0);
        drag(handle, MouseButton.PRIMARY).moveTo(handle.add(30, 10)).moveTo(middle("Health office")).drop();
        Relation made = relations().getFirst();
        assertEquals(organisation("Police").id(), made.source());
        assertEquals(organisation("Health office").id(), made.target());
        assertEquals(kind("exchanges_information").id(), made.kind());
        assertEquals(List.of(made.id()), marked());
        assertTrue(node("relation-kind").isVisible());
    }

    @Test
    void aKindChosenOnceDrawsALineWithEveryTwoClicks() {
        clickOn("#map-pen");
        clickOn(middle("Police"));
        clickOn(middle("Health office"));
        clickOn(middle("Health office"));
        clickOn(middle("Drug help"));
        assertEquals(List.of(organisation("Police").id(), organisation("Health office").id()),
                relations().stream().map(Relation::source).toList());
        clickOn(middle("Police"));
        clickOn(middle("Police").add(-40, 190));
        assertTrue(isTyping());
        type("Night shelter");
        keys(KeyCode.ENTER);
        assertEquals(organisation("Night shelter").id(), relations().getLast().target());
        keys(KeyCode.ESCAPE);
        clickOn(middle("Police"));
        clickOn(middle("Drug help"));
        assertEquals(3, relations().size());
    }

    @Test
    void aClickOnADotAtTheEdgeGoesOnInItsDirection() {
        moveTo(middle("Drug help"));
        clickOn(handle(1));
        assertTrue(isTyping());
        type("Kiosk");
        keys(KeyCode.ENTER);
        assertEquals(organisation("Kiosk").id(), relations().getFirst().target());
        assertTrue(placement("Kiosk").y() > placement("Drug help").y() + 60);
    }

    @Test
    void aLinePulledIntoEmptySpaceAsksForANewOrganisation() {
        moveTo(middle("Police"));
        Point2D handle = handle(1);
        drag(handle, MouseButton.PRIMARY).moveTo(handle.add(0, 30)).moveTo(handle.add(-120, 190)).drop();
        assertTrue(isTyping());
        type("Night shelter");
        keys(KeyCode.ENTER);
        assertEquals(organisation("Night shelter").id(), relations().getFirst().target());
        assertTrue(placement("Night shelter").pinned());
        onWindow(workspace::undo);
        assertEquals(3, names().size());
        assertEquals(List.of(), relations());
    }

    @Test
    void aDoubleClickRenamesOrMakesANewOrganisation() {
        doubleClickOn(middle("Police"));
        type("Police department");
        clickOn(middle("Health office"));
        assertTrue(names().contains("Police department"));
        doubleClickOn(middle("Health office").add(0, 180));
        type("Prosecutor");
        keys(KeyCode.ENTER);
        assertTrue(placement("Prosecutor").pinned());
    }

    @Test
    void theLayoutLeavesChosenPlacesAloneAndWhatWasMovedMeanwhile() {
        holdWork();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        Point2D from = middle("Drug help");
        drag(from, MouseButton.PRIMARY).moveTo(from.add(40, 30)).moveTo(from.add(200, 60)).drop();
        Placement moved = placement("Drug help");
        finishWork();
        assertEquals(moved, placement("Drug help"));
        assertEquals(300.0, placement("Health office").x());
        Placement police = placement("Police");
        onWindow(workspace::undo);
        onWindow(workspace::undo);
        assertEquals(0.0, placement("Police").x());
        assertNotEquals(police, placement("Police"));
        assertEquals(150.0, placement("Drug help").x());
    }

    @Test
    void takingOffTheChartIsNotDeletingAndDeletingTakesTheLinesAlong() {
        clickOn(middle("Police"));
        clickToo("Drug help");
        keys(KeyCode.CONTROL, KeyCode.J);
        assertEquals(1, relations().size());
        clickOn(middle("Drug help"));
        keys(KeyCode.DELETE);
        assertTrue(names().contains("Drug help"));
        assertTrue(placement("Drug help").hidden());
        assertNull(lookup("#card-" + organisation("Drug help").id()).tryQuery().orElse(null));
        onWindow(workspace::undo);
        // A click elsewhere first: two quick ones at one place would be a double click.
        clickOn(middle("Police")).clickOn(middle("Drug help"));
        keys(KeyCode.SHIFT, KeyCode.DELETE);
        assertFalse(names().contains("Drug help"));
        assertEquals(List.of(), relations());
        onWindow(workspace::undo);
        assertTrue(names().contains("Drug help"));
        assertEquals(1, relations().size());
    }

    @Test
    void spaceIsPutInAndTakenOutWithoutAnythingBeingPushedOntoSomethingElse() {
        clickOn(middle("Health office"));
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of(0.0, 340.0, 150.0), xs());
        assertFalse(placement("Police").pinned(), "space alone pins nothing");
        assertTrue(placement("Health office").pinned());
        onWindow(workspace::undo);
        assertEquals(List.of(0.0, 300.0, 150.0), xs());
        for (int i = 0; i < 9; i++) {
            keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.LEFT);
        }
        double gap = placement("Health office").x() - card("Police").box().w();
        assertTrue(gap >= 11 && gap < 14, "gap " + gap);
        pullSpace(middle("Police").add(0, 70), middle("Police").add(3, 150));
        assertEquals(0.0, placement("Police").y());
        assertTrue(placement("Drug help").y() > 230, placement("Drug help").toString());
        assertEquals("map.step.room", workspace.undoLabel().orElseThrow());
    }

    private List<Double> xs() {
        return List.of(placement("Police").x(), placement("Health office").x(), placement("Drug help").x());
    }

    @Test
    void severalCardsGetATagAndALastDayTogetherAndUndoWhileTheyGlide() {
        clickOn(middle("Police"));
        clickToo("Drug help");
        onWindow(() -> {
            this.<javafx.scene.control.TextField>node("organisation-tag").setText("night");
            this.<roundtable.controls.AddLine>node("organisation-tag").commit();
        });
        assertEquals(2, workspace.book().all(roundtable.book.OrganisationTag.class).size());
        onWindow(workspace::undo);
        assertEquals(0, workspace.book().all(roundtable.book.OrganisationTag.class).size());
        onWindow(() -> {
            screen.commands().stream().filter(c -> c.key().equals("map.command.layout-afresh")).findFirst().orElseThrow().fire();
            workspace.undo();
            workspace.redo();
            workspace.undo();
        });
        org.testfx.util.WaitForAsyncUtils.sleep(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertEquals(List.of(0.0, 150.0, 0.0, 0.0), List.of(card("Police").getLayoutX(), card("Drug help").getLayoutX(),
                card("Police").getTranslateX(), card("Drug help").getTranslateX()));
    }

    @Test
    void cardsAreBroughtIntoLine() {
        keys(KeyCode.CONTROL, KeyCode.A);
        clickOn(middle("Police"));
        keys(KeyCode.CONTROL, KeyCode.A);
        bringLeft();
        onWindow(workspace::undo);
        assertEquals(300.0, placement("Health office").x());
        onWindow(() -> screen.reveal(placement("Police").id()));
        bringLeft();
    }

    private void bringLeft() {
        onWindow(() -> screen.commands().stream().filter(c -> c.key().equals("map.command.left")).findFirst()
                .orElseThrow().fire());
        assertEquals(List.of(0.0, 0.0, 0.0), xs());
    }

    /** Where one of the dots is that stand on the edges of the card under the mouse, from the right clockwise. */
    private Point2D handle(int index) {
        Circle dot = node("connect-handle-" + index);
        return onWindow(() -> dot.localToScreen(dot.getCenterX(), dot.getCenterY()));
    }

    private Placement placement(String name) {
        return Rows.placements(workspace.book(), chart.id()).stream()
                .filter(p -> p.organisation().equals(organisation(name).id())).findFirst().orElseThrow();
    }
}
