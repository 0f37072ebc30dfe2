package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @EnumSource(Chart.Kind.class)
    void threeHundredOrganisationsStandApart(Chart.Kind kind) {
        City city = RandomCity.of(300, 300, kind);
        city.put(city.layout());
        Drawing drawing = city.drawing();
        Geometry.check(drawing);
        assertEquals(300, drawing.boxes().stream().filter(b -> !b.isSeat()).count());
        assertEquals(0, Geometry.linesThroughBoxes(drawing));
    }

    private static Map<String, Double> middles(City city) {
        Drawing drawing = city.drawing();
        return drawing.boxes().stream().filter(box -> !box.isSeat())
                .collect(Collectors.toMap(Box::id, box -> box.centre().x() + drawing.originX()));
    }

    private static Map<String, Point> places(List<Placement> placements) {
        return placements.stream().collect(Collectors.toMap(Placement::organisation, p -> new Point(p.x(), p.y())));
    }
}
