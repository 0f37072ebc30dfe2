package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
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
import roundtable.book.Level;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationBuilder;
import roundtable.book.Sector;
import roundtable.controls.ChoiceField;
import roundtable.exchange.Starter;
import roundtable.rules.Names;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** Bands and columns hold their cards: moved by their names, joined by cards that are put into them. */
class LanesTest extends MapTest {

    private static final String CHART = "chart-lanes";
    private static final Map<String, double[]> PLACES = Map.of("ministry", new double[] {0, 0}, "police", new double[] {0, 150},
            "senate", new double[] {300, 0}, "help", new double[] {300, 150}, "kiosk", new double[] {600, 150});

    private Sector first;
    private Sector second;
    private Sector third;

    @Override
    protected Book book() {
        Book start = Starter.book("Map", "en");
        List<Sector> sectors = start.all(Sector.class);
        first = sectors.get(0);
        second = sectors.get(1);
        third = sectors.get(2);
        List<Change> rows = new ArrayList<>(List.of(
                new Change(null, new Chart(CHART, "Overview", Chart.Kind.ORGANISATION, true, null, null, false, 1)),
                organisation("ministry", Level.STATE, first), organisation("police", Level.CITY, first),
                organisation("senate", Level.STATE, second), organisation("help", Level.CITY, second),
                organisation("kiosk", Level.CITY, third)));
        PLACES.forEach((id, at) -> rows.add(new Change(null, new Placement("at-" + id, CHART, id, at[0], at[1], false, false))));
        return start.with(rows);
    }

    private static Change organisation(String id, Level level, Sector sector) {
        return new Change(null, OrganisationBuilder.builder().id(id).name(id).level(level).sector(sector.id()).build());
    }

    @Test
    void aColumnIsDraggedByItsNameWithItsCards() {
        assertEquals(List.of(first, second, third), columns());
        Point2D name = name(first);
        drag(name, MouseButton.PRIMARY).moveTo(name.add(30, 4)).moveTo(name(second).add(120, 4)).drop();
        assertEquals(List.of(second, first, third), columns());
        assertTrue(at("police").x() > at("help").x());
        assertEquals(at("police").x(), at("ministry").x());
        assertEquals(150, at("police").y());
        assertEquals("map.step.lane", workspace.undoLabel().orElseThrow());
        onWindow(workspace::undo);
        assertEquals(List.of(first, second, third), columns());
        clickOn(middle("kiosk"));
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(List.of(first, third, second), columns());
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(List.of(third, first, second), columns());
        assertEquals(List.of("at-help", "at-kiosk", "at-ministry", "at-police", "at-senate"),
                workspace.book().all(Placement.class).stream().filter(place -> !place.pinned()).map(Placement::id).sorted().toList());
    }

    @Test
    void aBandIsDraggedByItsNameToMakeRoomAboveIt() {
        Point2D name = bandName("City");
        drag(name, MouseButton.PRIMARY).moveTo(name.add(0, 20)).moveTo(name.add(0, 60)).drop();
        assertTrue(at("police").y() > 170, at("police").toString());
        assertEquals(at("police").y(), at("help").y());
        assertEquals(0, at("ministry").y());
    }

    @Test
    void aCardThatIsPutIntoAnotherLaneBelongsToIt() {
        Point2D from = middle("police");
        drag(from, MouseButton.PRIMARY).moveTo(from.add(20, 10)).moveTo(middle("help").add(0, -30)).drop();
        assertEquals(second.id(), organisation("police").sector());
        assertEquals(Level.CITY, organisation("police").level());
        String said = ((javafx.scene.control.Label) node("map-message")).getText();
        assertTrue(said.contains("police") && said.contains(name2(second)), said);
        onWindow(workspace::undo);
        assertEquals(first.id(), organisation("police").sector());
        assertEquals(150, at("police").y());
        assertTrue(workspace.undoLabel().isEmpty(), "one step");
    }

    @Test
    void aCardWhoseSectorChangesGoesIntoItsColumnAndTheOthersStay() {
        clickOn(middle("police"));
        ChoiceField<String> sector = node("organisation-sector");
        onWindow(() -> {
            sector.setValue(third.id());
            return null;
        });
        assertEquals(third.id(), organisation("police").sector());
        assertTrue(at("police").x() >= 590, at("police").toString());
        assertEquals(0, at("ministry").x());
        assertEquals(300, at("help").x());
        onWindow(workspace::undo);
        assertEquals(0, at("police").x());
        assertEquals(first.id(), organisation("police").sector());
    }

    @Test
    void bendsOfACardThatGoesToAnotherColumnDoNotStayBehind() {
        onWindow(() -> workspace.put("map.step.bend", RelationBuilder.builder().id("line").source("police").target("ministry")
                .kind(kind("funds").id()).direction(Direction.FORWARD).formality(Relation.Formality.FORMAL)
                .confidentiality(Confidentiality.PUBLIC).build(), new Bend("bend", CHART, "line", 1, 20, 90)));
        clickOn(middle("police"));
        ChoiceField<String> sector = node("organisation-sector");
        onWindow(() -> {
            sector.setValue(third.id());
            return null;
        });
        assertEquals(List.of(), workspace.book().all(Bend.class));
        onWindow(workspace::undo);
        assertEquals(1, workspace.book().all(Bend.class).size(), "one step");
    }

    @Test
    void whereItsSectorHasAPillarACardCannotBePutIntoTheColumnOfNone() {
        Book start = Starter.book("Map", "en");
        List<Change> rows = new ArrayList<>(start.all(Sector.class).stream()
                .map(sector -> organisation("of-" + sector.id(), Level.CITY, sector)).toList());
        rows.add(new Change(null, OrganisationBuilder.builder().id("neither").name("neither").level(Level.CITY).build()));
        Sector police = start.all(Sector.class).stream().filter(sector -> sector.pillar() != null).findFirst().orElseThrow();
        HeldLanes lanes = onWindow(() -> new HeldLanes(new OpenChart(desk(Workspace.of(start.with(rows))))));
        String card = "of-" + police.id();
        Bounds place = lanes.open().sheet().bounds(lanes.open().sheet().box(card));
        Bounds none = lanes.open().sheet().bounds(lanes.open().sheet().box("neither"));
        assertEquals(List.of(), lanes.joined(Map.of(card, place), Map.of(card, new Point2D(none.getMinX(), none.getMinY()))));
        assertEquals(1, lanes.joined(Map.of("neither", none), Map.of("neither", new Point2D(place.getMinX(), place.getMinY()))).size());
    }

    @Test
    void whatIsUndoneWhileCardsGlideStandsWhereItWas() {
        onWindow(() -> {
            workspace.put("map.step.move", at("police").withX(120.0).withY(400.0));
            workspace.undo();
            workspace.redo();
        });
        onWindow(workspace::undo);
        sleep(500);
        OrganisationCard card = card("police");
        onWindow(() -> {
            assertEquals(0, card.getTranslateX());
            assertEquals(0, card.getTranslateY());
            assertEquals(canvas().sheet().bounds(card.box()).getMinX(), card.getLayoutX());
            assertEquals(canvas().sheet().bounds(card.box()).getMinY(), card.getLayoutY());
        });
        assertEquals(150, at("police").y());
    }

    private Placement at(String organisation) {
        return workspace.book().get(Placement.class, "at-" + organisation);
    }

    private ChartCanvas canvas() {
        return node("chart-canvas");
    }

    private List<Sector> columns() {
        return canvas().sheet().drawing().lanes().stream().filter(lane -> lane.direction() == roundtable.drawing.Lane.Direction.COLUMN)
                .map(lane -> workspace.book().get(Sector.class, lane.key())).toList();
    }

    private String name2(Sector sector) {
        return new Names(workspace.book(), "en", null, Words.in("en")::text).of(sector);
    }

    private Point2D name(Sector sector) {
        return place(sector.id(), 14);
    }

    private Point2D bandName(String name) {
        return place(Level.valueOf(name.toUpperCase(java.util.Locale.ROOT)).name(), 16);
    }

    /** Where a lane has its name, on the screen. */
    private Point2D place(String key, double down) {
        Node canvas = canvas();
        return onWindow(() -> {
            var drawing = canvas().sheet().drawing();
            var lane = drawing.lanes().stream().filter(each -> key.equals(each.key())).findFirst().orElseThrow();
            Point2D at = canvas().fromSurface(lane.label().x() + 6 + drawing.originX(), lane.y() + down + drawing.originY());
            return canvas.localToScreen(at);
        });
    }
}
