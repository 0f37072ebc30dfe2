package roundtable.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Row;
import roundtable.drawing.Box;
import roundtable.drawing.ChartLayout;
import roundtable.drawing.Lane;
import roundtable.rules.Pillars;

/**
 * The bands and columns of an organisation chart hold their cards: a column that moves takes them along, a card that is
 * put into another lane belongs to it, and one whose level or sector changes goes there.
 */
record HeldLanes(OpenChart open) {

    /** On charts with more boxes a card whose sector changes waits for the next layout. */
    static final int AT_ONCE = 300;

    /** The lane of a direction in which a point of placements lies. */
    Optional<Lane> at(Point2D place, Lane.Direction direction) {
        double x = place.getX() - open.sheet().drawing().originX();
        double y = place.getY() - open.sheet().drawing().originY();
        return open.sheet().drawing().lanes().stream().filter(lane -> lane.direction() == direction
                && x >= lane.x() && x < lane.x() + lane.w() && y >= lane.y() && y < lane.y() + lane.h()).findFirst();
    }

    /** The column or band whose name stands at a point of placements. */
    Optional<Lane> named(Point2D place) {
        double x = place.getX() - open.sheet().drawing().originX();
        double y = place.getY() - open.sheet().drawing().originY();
        return Stream.of(at(place, Lane.Direction.COLUMN).filter(lane -> y < lane.y() + Lane.STRIP_TOP),
                at(place, Lane.Direction.BAND).filter(lane -> x < lane.label().x() + lane.label().w()
                        && y < lane.label().y() + lane.label().h() + 6)).flatMap(Optional::stream).findFirst();
    }

    /** The columns from the left. */
    List<Lane> columns() {
        return open.sheet().drawing().lanes().stream().filter(lane -> lane.direction() == Lane.Direction.COLUMN)
                .sorted(Comparator.comparingDouble(Lane::x)).toList();
    }

    /** The cards that stand in a lane; seats go with their tables. */
    List<Box> cards(Lane lane) {
        return open.sheet().boxes().stream().filter(box -> !box.isSeat() && at(CardDrag.centre(open.sheet().bounds(box)), lane.direction())
                .filter(lane::equals).isPresent()).toList();
    }

    /** Where organisations stand when a column has become the one at an index from the left; none where nothing changes. */
    Map<String, Point2D> after(Lane column, int index) {
        List<Lane> order = new ArrayList<>(columns());
        double x = order.getFirst().x();
        order.remove(column);
        order.add(index, column);
        Map<String, Point2D> corners = new LinkedHashMap<>();
        for (Lane lane : order) {
            double by = x - lane.x();
            x += lane.w();
            if (Math.abs(by) > 0.5) {
                cards(lane).forEach(box -> corners.put(box.organisation(), new Point2D(
                        open.sheet().bounds(box).getMinX() + by, open.sheet().bounds(box).getMinY())));
            }
        }
        return corners;
    }

    /** The organisations that get another level, sector or pillar, because their cards were put into its lane. */
    List<Organisation> joined(Map<String, Bounds> before, Map<String, Point2D> corners) {
        List<Organisation> joined = new ArrayList<>();
        corners.forEach((id, corner) -> {
            Bounds was = before.get(id);
            Point2D from = CardDrag.centre(was);
            Point2D to = from.add(corner.getX() - was.getMinX(), corner.getY() - was.getMinY());
            Organisation now = open.book().get(Organisation.class, id);
            Organisation next = now;
            for (Lane.Direction direction : Lane.Direction.values()) {
                Optional<Lane> lane = at(to, direction);
                if (lane.isPresent() && !lane.equals(at(from, direction))) {
                    next = in(lane.get(), next);
                }
            }
            if (!next.equals(now)) {
                joined.add(next);
            }
        });
        return joined;
    }

    /** An organisation with the level, sector or pillar of a lane. */
    private Organisation in(Lane lane, Organisation organisation) {
        if (lane.direction() == Lane.Direction.BAND) {
            return organisation.withLevel(lane.key() == null ? null : Level.valueOf(lane.key()));
        }
        boolean pillars = columns().stream().anyMatch(column -> open.book().find(Pillar.class, column.key()).isPresent());
        if (!pillars) {
            return organisation.withSector(lane.key());
        }
        Organisation next = organisation.withPillar(lane.key());
        // Where its sector is of a pillar, an organisation cannot be of none.
        return lane.key() == null && Pillars.of(open.book(), next).isPresent() ? organisation : next;
    }

    /** Changed rows as one step, in which cards whose level, sector or pillar changes go to their new lanes; others only make room. */
    List<Change> with(List<? extends Row> changed) {
        List<Change> changes = changed.stream().map(row -> new Change(open.book().get(row.getClass(), row.id()), row)).toList();
        List<String> coming = changed.stream().filter(Organisation.class::isInstance).map(Organisation.class::cast)
                .filter(next -> movesLane(open.book().get(Organisation.class, next.id()), next)).map(Organisation::id).toList();
        boolean stay = coming.isEmpty() || open.chart().kind() != Chart.Kind.ORGANISATION || open.sheet().drawing().lanes().isEmpty()
                || open.sheet().boxes().size() > AT_ONCE;
        return stay ? changes : new WithPlaces(open).laidOut(changes,
                (book, chart, names, widths) -> ChartLayout.rejoined(book, chart, names, widths, coming));
    }

    private static boolean movesLane(Organisation before, Organisation after) {
        return before != null && !(Objects.equals(before.level(), after.level()) && Objects.equals(before.sector(), after.sector())
                && Objects.equals(before.pillar(), after.pillar()));
    }
}
