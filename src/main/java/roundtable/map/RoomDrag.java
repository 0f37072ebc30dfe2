package roundtable.map;

import java.util.function.BiConsumer;
import javafx.geometry.Point2D;

/** Space drawn out or pushed in with the mouse: the first movement says whether to the side or downwards. */
final class RoomDrag {

    private static final double SLACK = 6;

    private final ChartCanvas canvas;
    private final Point2D start;
    private Room room;
    private CardDrag cards;
    private double distance;

    /** Begins at a place in points of placements. */
    RoomDrag(ChartCanvas canvas, Point2D start) {
        this.canvas = canvas;
        this.start = start;
    }

    /** Begins at a place and goes down, or to the side. */
    RoomDrag(ChartCanvas canvas, Point2D start, boolean along) {
        this(canvas, start);
        begin(along);
    }

    private void begin(boolean along) {
        room = new Room(canvas.sheet(), along, along ? start.getX() : start.getY());
        cards = new CardDrag(canvas, room.moving().stream());
    }

    void to(Point2D here) {
        Point2D by = here.subtract(start);
        if (room == null && by.magnitude() > SLACK / canvas.zoom()) {
            begin(Math.abs(by.getX()) >= Math.abs(by.getY()));
        }
        if (room != null) {
            by(room.along() ? by.getX() : by.getY());
        }
    }

    /** Draws out so much space, in points, or pushes it in. */
    void by(double wanted) {
        distance = room.allowed(wanted);
        cards.to(room.way(distance).getX(), room.way(distance).getY(), true);
    }

    /** Lets the mouse go; the space stays when it is taken by somebody. */
    void end(boolean stay, BiConsumer<Room, Double> taken) {
        if (room != null) {
            cards.end(stay);
            if (stay) {
                taken.accept(room, distance);
            }
        }
    }
}
