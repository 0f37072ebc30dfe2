package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Relation.Formality;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.words.Words;

class ChartDrawingTest {

    private static final String CYRILLIC = "Муниципальное бюджетное учреждение здравоохранения "
            + "«Городской наркологический диспансер Центрального района имени Н»";

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aCityIsDrawnWithoutAnythingInTheWay(Chart.Kind kind) {
        Drawing drawing = City.large().put(City.chart(kind)).drawing();
        Geometry.check(drawing);
        assertEquals(0, Geometry.linesThroughBoxes(drawing));
        assertEquals(0, Geometry.labelsInTheWay(drawing));
        assertEquals(12, drawing.seatsIn("table").size());
    }

    @Test
    void levelsAreBandsFromTheTopAndSectorsColumns() {
        Drawing drawing = City.large().drawing();
        List<String> bands = drawing.lanes().stream().filter(l -> l.direction() == Lane.Direction.BAND).map(Lane::name).toList();
        assertEquals(List.of("State", "City", "District", "Neighbourhood", "Site"), bands);
        for (Organisation organisation : City.large().shown()) {
            Rect box = Rect.of(drawing.box(organisation.id()).orElseThrow());
            drawing.lanes().forEach(lane -> {
                boolean own = lane.name().equals(drawingName(organisation, lane));
                assertEquals(own, new Rect(lane.x(), lane.y(), lane.w(), lane.h()).contains(box), organisation + " in " + lane);
            });
        }
    }

    private static String drawingName(Organisation organisation, Lane lane) {
        return lane.direction() == Lane.Direction.COLUMN
                ? City.large().names().of(City.large().book().get(Sector.class, organisation.sector()))
                : Words.in("en").of(organisation.level()).substring(0, 1).toUpperCase()
                        + Words.in("en").of(organisation.level()).substring(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void randomChartsHoldTheirNames(int seed) {
        for (Chart.Kind kind : Chart.Kind.values()) {
            Drawing drawing = RandomCity.of(seed, 4 + seed * 7, kind).drawing();
            Geometry.check(drawing);
            assertEquals(0, Geometry.linesThroughBoxes(drawing));
        }
    }

    @Test
    void longNamesStandWholeInTheirBoxes() {
        City city = new City().org("a", CYRILLIC, null, Level.CITY, "health").org("b", "Suchtmittelmissbrauchsprävention", null, null, null)
                .org("c", "მუსტერლანდის ნარკოლოგიური ცენტრი", "ცენტრი", Level.SITE, null)
                .org("d", "W".repeat(400), null, Level.SITE, null).link("a", "b", "funds", "W".repeat(80), 1);
        assertTrue(CYRILLIC.length() >= 115);
        Geometry.check(city.drawing());
        assertEquals(List.of("Suchtmittelmissbrauchsprävention"),
                city.drawing().labelsOf("b").getFirst().lines());
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void longNamesOnChosenPlacesGiveWayAndStandWhole(Chart.Kind kind) {
        City city = crowded(kind, 160, 76);
        Drawing drawing = city.drawing();
        Geometry.check(drawing);
        assertTrue(drawing.labels().stream().anyMatch(label -> label.size() < 9.5), "letters are smaller where there is little room");
        standWhereTheyWerePut(city, drawing);
        assertEquals(9.5, crowded(kind, 330, 200).drawing().labelsOf("o0").getFirst().size(), "with room they are as always");
    }

    /** Where somebody put boxes almost onto each other, a name ends with dots and is told whole in tables and by the mouse. */
    @Test
    void whatHasNoRoomAtAllEndsWithDotsAndLiesOnNothing() {
        City city = crowded(Chart.Kind.ORGANISATION, 140, 40);
        Drawing drawing = city.drawing();
        Geometry.noTwoBoxesOverlap(drawing);
        standWhereTheyWerePut(city, drawing);
        Label name = drawing.labelsOf("o4").getFirst();
        assertTrue(name.isCut() && name.lines().getLast().endsWith("\u2026"), name::toString);
        assertEquals(CYRILLIC, name.text());
    }

    /** A body grows with each name in it, but not over those who were put below it. */
    @Test
    void aBodyWithLongNamesGivesWayToo() {
        City city = City.large();
        city.put(city.layout());
        city.org("table", CYRILLIC, null, Level.CITY, "coordination").org("police", CYRILLIC, null, Level.CITY, "justice")
                .org("ferna", CYRILLIC, null, Level.SITE, "help");
        Drawing drawing = city.drawing();
        Geometry.noTwoBoxesOverlap(drawing);
        Geometry.seatsAreInTheirBody(drawing);
        standWhereTheyWerePut(city, drawing);
    }

    /** Nine boxes that somebody put into three rows, so many points from each other. */
    private static City crowded(Chart.Kind kind, int across, int down) {
        City city = new City().put(City.chart(kind));
        for (int i = 0; i < 9; i++) {
            city.org("o" + i, CYRILLIC, null, Level.CITY, "health")
                    .put(new Placement("p" + i, "chart", "o" + i, (double) i % 3 * across, (double) (i / 3 * down), true, false));
        }
        return city.link("o0", "o8", "funds", "", 1);
    }

    private static void standWhereTheyWerePut(City city, Drawing drawing) {
        city.book().all(Placement.class).forEach(place -> assertEquals(0, new Point(place.x(), place.y()).distance(
                onChart(drawing, drawing.box(place.organisation()).orElseThrow())), 1e-6, place::organisation));
    }

    @Test
    void emptyAndSingleChartsAreDrawnToo() {
        assertTrue(new City().drawing().boxes().isEmpty());
        Geometry.check(new City().org("a", "Alone", null, null, null).drawing());
        Geometry.check(new City().put(City.chart(Chart.Kind.NETWORK)).org("a", "Alone", null, null, null).drawing());
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void cyclesSelfLinesAndParallelLines(Chart.Kind kind) {
        City city = new City().put(City.chart(kind)).org("a", "A", null, Level.CITY, null).org("b", "B", null, Level.CITY, null)
                .org("c", "C", null, Level.SITE, null).link("a", "b", "funds", "", 1).link("b", "c", "funds", "", 1)
                .link("c", "a", "funds", "", 1).link("a", "a", "informs", "", 1).link("a", "b", "funds", "", 1)
                .link("b", "a", "refers", "", 3);
        Drawing drawing = city.drawing();
        Geometry.check(drawing);
        List<Line> parallel = drawing.lines().stream().filter(l -> List.of("a", "b").containsAll(List.of(l.from(), l.to()))
                && !l.from().equals(l.to())).toList();
        assertEquals(3, parallel.size());
        for (Line one : parallel) {
            parallel.stream().filter(other -> other != one).forEach(other -> assertTrue(
                    one.points().getFirst().distance(other.points().getFirst()) > 3
                            && one.points().getFirst().distance(other.points().getLast()) > 3, one + " on " + other));
        }
    }

    @Test
    void linesOfOneKindFromOneEndAreOneTrunkThatBranches() {
        City city = new City().org("m", "Ministry", null, Level.STATE, "health");
        List.of("a", "b", "c").forEach(id -> city.org(id, "Service " + id, null, Level.CITY, "help").link("m", id, "funds", "", 2));
        city.link("m", "a", "supervises", "", 2);
        List<Line> funds = city.drawing().lines().stream().filter(line -> line.kind().equals("funds")).toList();
        assertEquals(1, funds.stream().map(line -> line.points().getFirst()).distinct().count());
        assertEquals(3, funds.stream().map(line -> line.points().getLast()).distinct().count());
        Line other = city.drawing().lines().stream().filter(line -> line.kind().equals("supervises")).findFirst().orElseThrow();
        assertNotEquals(funds.getFirst().points().getFirst(), other.points().getFirst());
    }

    @Test
    void whatBranchesOfATrunkSayStandsWhereTheyRunTogether() {
        City city = new City().org("m", "Ministry", null, Level.STATE, "health");
        List.of("a", "b", "c").forEach(id -> city.org(id, "Service " + id, null, Level.SITE, "help")
                .link("m", id, "funds", "grant", 2));
        assertTrue(said(city.drawing(), "grant") < 3, "the branches do not each repeat it");
        city.org("d", "Service d", null, Level.SITE, "help").link("m", "d", "funds", "pilot", 2);
        assertEquals(1, said(city.drawing(), "pilot"), "who gets something else says so by itself");
        Geometry.check(city.drawing());
        assertEquals(0, Geometry.labelsInTheWay(city.drawing()));
    }

    private static long said(Drawing drawing, String text) {
        return drawing.labels().stream().filter(label -> label.role() == Label.Role.LINE && label.text().equals(text)).count();
    }

    @Test
    void severalLinesBetweenTwoNearCardsSayEachWhatTheyAreInNumbersThatLieOnNothing() {
        City city = new City().org("a", "City Council", null, Level.CITY, "health").org("b", "Health Office", null, Level.SITE, "health");
        city.put(new Placement("pa", "chart", "a", 100.0, 100.0, false, false)).put(new Placement("pb", "chart", "b", 100.0, 158.0, false, false));
        List<String> said = List.of("weekly call", "annual grant", "joint directive", "house rules", "duty phone");
        for (int i = 0; i < said.size(); i++) {
            city.link("a", "b", List.of("supervises", "funds", "informs", "refers", "agreement").get(i), said.get(i), 1);
        }
        Drawing drawing = city.drawing();
        assertEquals(0, Geometry.labelsInTheWay(drawing));
        List<String> texts = drawing.labels().stream().filter(label -> label.role() == Label.Role.LINE).map(Label::text).toList();
        assertEquals(5, texts.size());
        assertTrue(said.stream().allMatch(text -> texts.contains(text) || drawing.legend().stream()
                .anyMatch(entry -> entry.text().endsWith("  " + text) && texts.contains(entry.text().substring(0, 1)))), texts::toString);
    }

    @Test
    void aTextOverWhichManyLinesWouldRunBecomesANumber() {
        List<Line> lines = IntStream.rangeClosed(-5, 5).mapToObj(i -> new Line("r" + i, "a", "b", "", List.of(new Point(100 + 6 * i, 0),
                new Point(100 + 6 * i, 60)), Colours.NONE, Dash.SOLID, 1, true, false, false, Confidentiality.PUBLIC)).toList();
        LineLabels said = new LineLabels(lines, List.of(), Rect.EVERYWHERE, City.FONTS);
        Label number = said.of(Map.of("r0", "standing conference of all services")).getFirst();
        assertEquals("1", number.text());
        assertTrue(lines.stream().noneMatch(line -> !line.id().equals("r0") && Geometry.cuts(line, Rect.of(number))));
        assertEquals("1  standing conference of all services", said.numbers().getFirst().text());
    }

    @Test
    void membersAreSeatsAndNotLines() {
        City city = new City().org("group", "Addiction aid association", null, Level.CITY, "help");
        List.of("a", "b", "c").forEach(id -> city.org(id, "Member " + id, null, Level.SITE, "help")
                .link(id, "group", "member_of", "", 1));
        Drawing drawing = city.drawing();
        assertEquals(3, drawing.seatsIn("group").size());
        assertTrue(drawing.lines().isEmpty());
        Geometry.check(drawing);
    }

    @Test
    void aNewOrganisationMovesNoOther() {
        City city = City.large();
        city.put(city.layout());
        Drawing before = city.drawing();
        city.org("new", "Newly founded initiative", null, Level.CITY, "health").link("new", "police", "informs", "", 1);
        Drawing after = city.drawing();
        Geometry.check(after);
        before.boxes().forEach(box -> assertEquals(onChart(before, box), onChart(after, after.box(box.id()).orElseThrow())));
        assertFalse(after.box("new").orElseThrow().placed());
    }

    private static Point onChart(Drawing drawing, Box box) {
        return new Point(box.x() + drawing.originX(), box.y() + drawing.originY());
    }

    @Test
    void whatEndedOrIsHiddenIsNotShown() {
        City city = new City().org("a", "A", null, null, null).org("b", "B", null, null, null);
        city.put(city.book().get(Organisation.class, "b").withUntil(LocalDate.of(2025, 12, 31)));
        city.put(new Placement("p", "chart", "a", null, null, false, true));
        assertTrue(ChartDrawing.of(city.book(), city.chart(), on(LocalDate.of(2026, 1, 1), city), City.FONTS).boxes().isEmpty());
        assertEquals(1, ChartDrawing.of(city.book(), city.chart(), on(LocalDate.of(2025, 12, 31), city), City.FONTS).boxes().size());
    }

    private static Names on(LocalDate day, City city) {
        return new Names(city.book(), "en", day, Words.in("en")::text);
    }

    @Test
    void linesCarryDirectionStrengthAndFormality() {
        City city = new City().org("a", "A", null, null, null).org("b", "B", null, null, null)
                .relation("a", "b", "funds", Direction.NONE, Formality.INFORMAL, 3, null).link("a", "b", "refers", "", 1);
        List<Line> lines = city.drawing().lines();
        Line informal = lines.stream().filter(Line::informal).findFirst().orElseThrow();
        Line formal = lines.stream().filter(l -> !l.informal()).findFirst().orElseThrow();
        assertFalse(informal.startHead() || informal.endHead());
        assertEquals(2, LineShape.of(informal).rings().size());
        assertTrue(formal.endHead() && !formal.startHead());
        assertTrue(informal.width() > formal.width());
        assertNotEquals(formal.dashes().length, informal.dashes().length);
    }

    @Test
    void theLegendExplainsWhatIsVisibleAndNothingElse() {
        City city = new City().org("a", "A", null, null, "health").org("b", "B", null, null, null).link("a", "b", "funds", "", 2);
        assertEquals(List.of("funds", "medium", "Health"), city.drawing().legend().stream().map(LegendEntry::text).toList());
    }
}
