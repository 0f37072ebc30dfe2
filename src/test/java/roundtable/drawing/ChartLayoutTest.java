package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import roundtable.book.Chart;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Placement;

class ChartLayoutTest {

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void theSameChartIsLaidOutTheSameWayTwice(Chart.Kind kind) {
        assertEquals(places(City.large().put(City.chart(kind)).layout()), places(City.large().put(City.chart(kind)).layout()));
    }

    @Test
    void layingOutAgainChangesNothing() {
        City city = City.large();
        city.put(city.layout());
        assertEquals(List.of(), city.layout());
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void pinnedBoxesStayAndNothingLiesOnThem(Chart.Kind kind) {
        City city = City.large().put(City.chart(kind));
        city.put(new Placement("p1", "chart", "police", 333.5, 777.25, true, false));
        city.put(new Placement("p2", "chart", "ferna", 345.0, 900.0, true, false));
        List<Placement> moved = city.layout();
        assertTrue(moved.stream().noneMatch(p -> List.of("police", "ferna").contains(p.organisation())));
        city.put(moved);
        Geometry.check(city.drawing());
    }

    @Test
    void hiddenBoxesGetNoPlace() {
        City city = City.large();
        city.put(new Placement("hidden", "chart", "police", null, null, false, true));
        assertTrue(city.layout().stream().noneMatch(p -> p.organisation().equals("police")));
    }

    @Test
    void threeMoreOrganisationsKeepTheOrderFromLeftToRight() {
        City city = City.large();
        city.put(city.layout());
        Map<String, Double> before = middles(city);
        city.org("n1", "New clinic for opioid treatment", null, Level.SITE, "health").link("n1", "ferna", "refers", "", 1)
                .org("n2", "New office", null, Level.CITY, "coordination").link("n2", "police", "informs", "", 1)
                .org("n3", "New shelter", null, Level.SITE, "social");
        city.put(city.layout());
        Map<String, Double> after = middles(city);
        Geometry.check(city.drawing());
        for (Organisation one : city.shown()) {
            for (Organisation other : city.shown()) {
                if (one.level() == other.level() && before.containsKey(one.id()) && before.containsKey(other.id())
                        && before.get(one.id()) + 1 < before.get(other.id())) {
                    assertTrue(after.get(one.id()) <= after.get(other.id()) + 1, one + " was left of " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, 1", "ORGANISATION, 5", "NETWORK, 1", "NETWORK, 5", "NETWORK, 20"})
    void peopleKnowTheChartAgainWhenOrganisationsJoin(Chart.Kind kind, int joining) {
        City city = RandomCity.of(5, 60, kind);
        city.put(city.layout());
        city.put(city.placement("o010").withX(700.5).withY(333.0).withPinned(true));
        city.put(city.layout());
        Map<String, Point> before = stored(city);
        for (int i = 0; i < joining; i++) {
            city.org("new" + i, "New counselling centre " + i, null, Level.values()[2 + i % 3], "health")
                    .link("o%03d".formatted(7 * i % 60), "new" + i, "funds", "", 1);
        }
        city.put(city.layout());
        Map<String, Point> after = stored(city);
        Geometry.check(city.drawing());
        assertEquals(new Point(700.5, 333.0), after.get("o010"));
        double[] moved = before.keySet().stream().mapToDouble(id -> before.get(id).distance(after.get(id))).sorted().toArray();
        assertTrue(moved[moved.length / 2] <= 40, () -> "half of the boxes moved by more than " + moved[moved.length / 2]);
        before.forEach((one, left) -> before.forEach((other, right) -> assertTrue(left.x() >= right.x()
                || after.get(one).x() < after.get(other).x(), () -> one + " was left of " + other)));
    }

    @Test
    void aBoxOnAnotherOneOrInAWrongLaneGetsItsPlaceAndTheOthersStay() {
        City city = City.large();
        city.put(city.layout());
        Map<String, Point> before = stored(city);
        Placement police = city.placement("police");
        city.put(police.withX(city.placement("ferna").x() + 3).withY(city.placement("ferna").y() + 3));
        List<Placement> moved = city.layout();
        assertEquals(List.of("police"), moved.stream().map(Placement::organisation).toList());
        city.put(moved);
        Geometry.check(city.drawing());
        assertTrue(before.get("police").distance(stored(city).get("police")) < 400);
    }

    @Test
    void layingOutFromScratchForgetsAllButThePinnedPlaces() {
        City city = City.large();
        List<Placement> first = city.layout();
        city.put(first);
        city.put(city.placement("police").withX(5000.0).withY(5000.0));
        city.put(city.placement("ferna").withX(-700.0).withPinned(true));
        city.put(city.layoutAfresh());
        assertEquals(-700.0, city.placement("ferna").x());
        assertTrue(city.placement("police").x() < 3000);
        Geometry.check(city.drawing());
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void noTextOfALineLiesOnABoxOrOnAnotherText(Chart.Kind kind) {
        for (int seed = 1; seed <= 3; seed++) {
            Drawing drawing = RandomCity.of(seed, 18 + 6 * seed, kind).drawing();
            Geometry.check(drawing);
            assertEquals(0, Geometry.labelsInTheWay(drawing));
            assertEquals(0, Geometry.linesThroughBoxes(drawing));
        }
    }

    @Test
    void aTextWithoutAnyRoomIsANumberThatTheLegendExplains() {
        City city = new City().org("a", "A", null, Level.CITY, "health").org("b", "B", null, Level.CITY, "health");
        for (int i = 0; i < 3; i++) {
            city.link("a", "b", "informs", "reports on the situation at the station, number " + i, 1);
        }
        city.put(new Placement("pa", "chart", "a", 0.0, 0.0, true, false));
        city.put(new Placement("pb", "chart", "b", 0.0, 60.0, true, false));
        Drawing drawing = city.drawing();
        assertEquals(0, Geometry.labelsInTheWay(drawing));
        List<Label> numbers = drawing.labels().stream().filter(label -> label.text().matches("\\d+")).toList();
        assertTrue(!numbers.isEmpty());
        numbers.forEach(label -> assertTrue(drawing.legend().stream().anyMatch(entry -> entry.mark() == LegendEntry.Mark.TEXT
                && entry.text().startsWith(label.text() + "  reports on the situation")), label::text));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void hundredsOfOrganisationsStandApartAndTheirLinesGoRoundThem(Chart.Kind kind) {
        City city = RandomCity.of(300, 360, kind);
        city.put(city.layout());
        Drawing drawing = city.drawing();
        Geometry.check(drawing);
        assertTrue(drawing.lines().size() > Routes.MANY);
        assertEquals(360, drawing.boxes().stream().filter(b -> !b.isSeat()).count());
        assertEquals(0, Geometry.linesThroughBoxes(drawing));
    }

    private static Map<String, Double> middles(City city) {
        Drawing drawing = city.drawing();
        return drawing.boxes().stream().filter(box -> !box.isSeat())
                .collect(Collectors.toMap(Box::id, box -> box.centre().x() + drawing.originX()));
    }

    private static Map<String, Point> stored(City city) {
        return places(city.placements());
    }

    private static Map<String, Point> places(List<Placement> placements) {
        return placements.stream().collect(Collectors.toMap(Placement::organisation, p -> new Point(p.x(), p.y())));
    }
}
