package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import roundtable.drawing.Lane;

/**
 * A column dragged by its name to another place among the columns, with its cards; a band dragged by its name makes room
 * above it, because levels stand in their order.
 */
final class LaneDrag {

    private static final double SLACK = 4;

    private final ChartCanvas canvas;
    private final OpenChart open;
    private final Arranging arranging;
    private final Consumer<String> said;
    private final Line mark = new Line();
    private Optional<Lane> lane = Optional.empty();
    private Point2D start;
    private CardDrag cards;
    private RoomDrag room;
    private int index;

    LaneDrag(ChartCanvas canvas, OpenChart open, Arranging arranging, Consumer<String> said) {
        this.canvas = canvas;
        this.open = open;
        this.arranging = arranging;
        this.said = said;
        mark.getStyleClass().add("lane-mark");
        mark.setId("lane-mark");
        mark.setMouseTransparent(true);
        mark.setManaged(false);
        mark.setVisible(false);
        canvas.above().getChildren().add(mark);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isDragging()) {
                end(false);
                event.consume();
            }
        });
    }

    private boolean isDragging() {
        return cards != null || room != null;
    }

    private Optional<Lane> under(MouseEvent event) {
        boolean empty = event.getTarget() == canvas || event.getTarget() instanceof Node node && node.getParent() == canvas;
        return empty ? new HeldLanes(open).named(canvas.surfacePoint(event.getSceneX(), event.getSceneY())) : Optional.empty();
    }

    private void hover(MouseEvent event) {
        boolean named = under(event).isPresent();
        if (named || canvas.getCursor() == Cursor.MOVE) {
            canvas.setCursor(named ? Cursor.MOVE : null);
        }
    }

    private void press(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isShiftDown() && !event.isAltDown();
        lane = plain ? under(event) : Optional.empty();
        start = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        lane.ifPresent(_ -> canvas.letGo());
    }

    private void drag(MouseEvent event) {
        if (lane.isEmpty()) {
            return;
        }
        Point2D here = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        boolean column = lane.get().direction() == Lane.Direction.COLUMN;
        if (!isDragging() && here.distance(start) * canvas.zoom() > SLACK) {
            if (column) {
                cards = new CardDrag(canvas, new HeldLanes(open).cards(lane.get()).stream());
            } else {
                room = new RoomDrag(canvas, new Point2D(0, lane.get().y() + open.sheet().drawing().originY()), false);
            }
        }
        if (cards != null) {
            cards.to(here.getX() - start.getX(), 0, true);
            aim(here.getX() - start.getX());
        } else if (room != null) {
            room.by(here.getY() - start.getY());
        }
        event.consume();
    }

    /** Shows between which columns the lane would stand. */
    private void aim(double by) {
        List<Lane> columns = new HeldLanes(open).columns();
        Lane mine = lane.get();
        double middle = mine.x() + mine.w() / 2 + by;
        index = (int) columns.stream().filter(other -> !other.equals(mine) && other.x() + other.w() / 2 < middle).count();
        List<Lane> others = columns.stream().filter(other -> !other.equals(mine)).toList();
        double x = index == 0 ? columns.getFirst().x() : others.get(index - 1).x() + others.get(index - 1).w();
        mark.setStartX(x + open.sheet().drawing().originX());
        mark.setEndX(mark.getStartX());
        mark.setStartY(mine.y() + open.sheet().drawing().originY());
        mark.setEndY(mark.getStartY() + mine.h());
        mark.setVisible(true);
    }

    private void release(MouseEvent event) {
        if (isDragging()) {
            end(true);
            event.consume();
        }
        lane = Optional.empty();
    }

    private void end(boolean stay) {
        mark.setVisible(false);
        if (room != null) {
            RoomDrag drawn = room;
            room = null;
            drawn.end(stay, arranging::room);
        } else {
            cards.end(false);
            cards = null;
            if (stay) {
                arranging.lane(lane.get(), index);
                said.accept("");
            }
        }
        lane = Optional.empty();
    }
}
