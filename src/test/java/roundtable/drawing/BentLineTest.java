package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.book.Bend;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Placement;

/** Lines that were given bends: where they run, what does not change with them, and what a layout leaves of them. */
class BentLineTest {

    private static final Rect FROM = new Rect(0, 0, 100, 40);
    private static final Rect TO = new Rect(300, 200, 100, 40);

    @Test
    void inANetworkALineRunsFromBendToBend() {
        List<Point> way = BentLine.way(FROM, List.of(new Point(50, 120), new Point(350, 120)), TO, Chart.Kind.NETWORK);
        assertEquals(List.of(new Point(50, 40), new Point(50, 120), new Point(350, 120), new Point(350, 200)), way);
    }

    @Test
    void onAnOrganisationChartRightAnglesStayWhereverTheBoxesAre() {
        List<Point> bends = List.of(new Point(50, 120), new Point(350, 120));
        assertEquals(List.of(new Point(50, 40), new Point(50, 120), new Point(350, 120), new Point(350, 200)),
                BentLine.way(FROM, bends, TO, Chart.Kind.ORGANISATION));
        for (int dx = -600; dx <= 600; dx += 50) {
            for (int dy = -300; dy <= 300; dy += 50) {
                List<Point> way = BentLine.way(FROM, bends, new Rect(TO.x() + dx, TO.y() + dy, TO.w(), TO.h()), Chart.Kind.ORGANISATION);
                assertTrue(IntStream.range(0, way.size() - 1).allMatch(i -> Math.abs(way.get(i).x() - way.get(i + 1).x()) < 1e-6
                        || Math.abs(way.get(i).y() - way.get(i + 1).y()) < 1e-6), way + " with " + dx + ", " + dy);
            }
        }
    }

    @Test
    void bendsWithinItsOwnBoxesLeaveALineToFindItsWay() {
        assertEquals(List.of(), BentLine.way(FROM, List.of(new Point(50, 20)), TO, Chart.Kind.ORGANISATION));
        assertEquals(List.of(), BentLine.way(FROM, List.of(new Point(50, 20), new Point(350, 220)), TO, Chart.Kind.NETWORK));
    }

    @Test
    void bendingOneLineMovesNoOther() {
        for (Chart.Kind kind : Chart.Kind.values()) {
            City city = placed(kind);
            Drawing before = city.drawing();
            Line bent = before.lines().stream().filter(l -> !l.from().equals(l.to())).findFirst().orElseThrow();
            city.put(bend(before, bent.id(), 20, -90));
            Drawing after = city.drawing();
            for (Line line : before.lines()) {
                List<Point> was = line.points().stream().map(p -> p.moved(before.originX(), before.originY())).toList();
                List<Point> is = after.lines().stream().filter(l -> l.id().equals(line.id())).findFirst().orElseThrow()
                        .points().stream().map(p -> p.moved(after.originX(), after.originY())).toList();
                assertEquals(!line.id().equals(bent.id()), near(was, is), kind + " " + line);
            }
        }
    }

    @Test
    void aLayoutTakesBendsAlongAndGivesUpThoseOfABoxThatMovesFar() {
        City city = placed(Chart.Kind.NETWORK);
        Drawing drawing = city.drawing();
        Line line = drawing.lines().stream().filter(l -> !l.from().equals(l.to())).findFirst().orElseThrow();
        Bend bend = bend(drawing, line.id(), 0, -3000);
        city.put(bend);
        Bend along = (Bend) after(city, line, 30, 30).getFirst().after();
        assertEquals(bend.withX(bend.x() + 30), along);
        assertEquals(List.of(new Change(bend, null)), after(city, line, 0, 400));
    }

    /** What comes of bends when a layout moves the boxes of a line to the right, each by a distance. */
    private static List<Change> after(City city, Line line, double from, double to) {
        List<Placement> places = city.book().all(Placement.class).stream()
                .filter(p -> p.organisation().equals(line.from()) || p.organisation().equals(line.to()))
                .map(p -> p.withX(p.x() + (p.organisation().equals(line.from()) ? from : to))).toList();
        return KeptBends.after(city.book(), city.book().all(Chart.class).getFirst(), places, city.names(), City.FONTS);
    }

    @Test
    void aBendOnWhichALayoutPutsABoxIsGivenUp() {
        City city = placed(Chart.Kind.NETWORK);
        Drawing drawing = city.drawing();
        Line line = drawing.lines().stream().filter(l -> !l.from().equals(l.to()) && crossed(placed(Chart.Kind.NETWORK)
                .put(bend(drawing, l.id(), 0, -3000))).isEmpty()).findFirst().orElseThrow();
        Bend bend = bend(drawing, line.id(), 0, -3000);
        city.put(bend);
        Placement other = city.book().all(Placement.class).stream()
                .filter(p -> !p.organisation().equals(line.from()) && !p.organisation().equals(line.to())).findFirst().orElseThrow();
        List<Placement> places = List.of(other.withX(bend.x() - 20).withY(bend.y() - 10));
        assertEquals(List.of(new Change(bend, null)), KeptBends.after(city.book(), city.book().all(Chart.class).getFirst(), places,
                city.names(), City.FONTS));
    }

    private static List<String> crossed(City city) {
        return ChartDrawing.crossed(city.book(), city.book().all(Chart.class).getFirst(), city.names(), City.FONTS);
    }

    private static City placed(Chart.Kind kind) {
        City city = City.large().put(City.chart(kind));
        ChartLayout.of(city.book(), city.book().all(Chart.class).getFirst(), city.names(), City.FONTS).forEach(city::put);
        return city;
    }

    private static Bend bend(Drawing drawing, String relation, double dx, double dy) {
        Line line = drawing.lines().stream().filter(l -> l.id().equals(relation)).findFirst().orElseThrow();
        Point a = line.points().getFirst();
        Point b = line.points().getLast();
        return new Bend("bend-" + relation, "chart", relation, 1, Math.round((a.x() + b.x()) / 2 + drawing.originX() + dx),
                Math.round((a.y() + b.y()) / 2 + drawing.originY() + dy));
    }

    private static boolean near(List<Point> one, List<Point> other) {
        return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> one.get(i).distance(other.get(i)) < 0.01);
    }
}
