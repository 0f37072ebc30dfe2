package roundtable.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import roundtable.book.Bend;
import roundtable.book.Relation;
import roundtable.book.Rows;

/** Bends that go along when cards are moved by hand; those between a card that moves and one that stays, stay. */
final class MovedBends {

    private static final double SAME = 1.5;

    private MovedBends() {
    }

    /** The bends of lines whose both cards move by the same distance. */
    static List<Bend> along(OpenChart open, Map<String, Point2D> corners) {
        return Rows.bends(open.book(), open.chart().id()).stream().flatMap(bend -> {
            Relation line = open.book().get(Relation.class, bend.relation());
            Point2D from = by(open, corners, line.source());
            Point2D to = by(open, corners, line.target());
            return from.equals(Point2D.ZERO) || from.distance(to) > SAME ? Stream.<Bend>empty()
                    : Stream.of(bend.withX(bend.x() + from.getX()).withY(bend.y() + from.getY()));
        }).toList();
    }

    /** The bends behind the edge at which space comes in or goes out. */
    static List<Bend> behind(OpenChart open, Room room, double distance) {
        Point2D by = room.way(room.allowed(distance));
        return Rows.bends(open.book(), open.chart().id()).stream()
                .filter(bend -> (room.along() ? bend.x() : bend.y()) >= room.edge())
                .map(bend -> bend.withX(bend.x() + by.getX()).withY(bend.y() + by.getY())).toList();
    }

    /** The bends of lines between cards. */
    static List<Bend> between(OpenChart open, Set<String> organisations) {
        return Rows.bends(open.book(), open.chart().id()).stream().filter(bend -> open.book().find(Relation.class, bend.relation())
                .filter(line -> organisations.contains(line.source()) && organisations.contains(line.target())).isPresent()).toList();
    }

    private static Point2D by(OpenChart open, Map<String, Point2D> corners, String organisation) {
        Point2D to = corners.get(organisation);
        return to == null ? Point2D.ZERO : open.sheet().boxOf(organisation).map(open.sheet()::carrier)
                .map(box -> to.subtract(open.sheet().bounds(box).getMinX(), open.sheet().bounds(box).getMinY())).orElse(Point2D.ZERO);
    }
}
