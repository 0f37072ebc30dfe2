package roundtable.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import roundtable.drawing.Point;

/**
 * The dots on a marked line by which it is bent: full ones at its corners, small ones in the middle of its pieces. The
 * mouse pulls them or the line itself; keys take one after the other.
 */
final class BendHandles {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double RADIUS = 5;
    private static final double SMALL = 3.5;
    private static final double SLACK = 4;
    private static final double REACH = 10;

    private final ChartCanvas canvas;
    private final OpenChart open;
    private final Bending bending;
    private final BooleanSupplier penIsHeld;
    private final Consumer<String> said;
    private final Group dots = new Group();
    private Point2D pressed;
    private Optional<BentWay> grabbed = Optional.empty();
    private BentWay.Handle grip;
    private boolean pulling;
    private boolean byKeys;

    BendHandles(ChartCanvas canvas, OpenChart open, Bending bending, BooleanSupplier penIsHeld, Consumer<String> said) {
        this.canvas = canvas;
        this.open = open;
        this.bending = bending;
        this.penIsHeld = penIsHeld;
        this.said = said;
        dots.setId("bend-handles");
        canvas.above().getChildren().add(dots);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        open.selection().markedProperty().addListener((_, _, _) -> show());
        open.sheetProperty().addListener((_, _, _) -> renew());
        canvas.zoomProperty().addListener((_, _, _) -> show());
    }

    /** Another drawing: what was being bent has become something else, or has come to where it was put. */
    private void renew() {
        pulling = false;
        Point last = bending.isHeld() ? bending.place() : null;
        bending.giveUp();
        show();
        if (byKeys && last != null) {
            bending.marked().ifPresentOrElse(line -> hold(line, nearest(line, last)), () -> byKeys = false);
        }
    }

    private void show() {
        dots.getChildren().clear();
        if (!pulling && !penIsHeld.getAsBoolean()) {
            bending.marked().ifPresent(line -> line.handles().forEach(handle -> dots.getChildren().add(dot(line, handle))));
        }
    }

    private Circle dot(BentWay line, BentWay.Handle handle) {
        double size = handle.corner() ? RADIUS : SMALL;
        Circle dot = new Circle(handle.at().x() + open.sheet().drawing().originX(), handle.at().y() + open.sheet().drawing().originY(),
                Math.clamp(size / canvas.zoom(), size / 2, size * 3));
        dot.getStyleClass().addAll("bend-handle", handle.corner() ? "corner" : "piece");
        dot.setId("bend-handle-" + dots.getChildren().size());
        dot.setManaged(false);
        dot.pseudoClassStateChanged(HELD, bending.isHeld() && bending.handle().equals(handle));
        dot.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                canvas.focus(line.line().id());
                grab(event, line, handle);
                if (event.getClickCount() == 2 && handle.corner()) {
                    grabbed = Optional.empty();
                    bending.remove(line, handle);
                }
                event.consume();
            }
        });
        return dot;
    }

    private void grab(MouseEvent event, BentWay line, BentWay.Handle handle) {
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        grabbed = Optional.of(line);
        grip = handle;
    }

    private void press(MouseEvent event) {
        stop(true);
        grabbed = Optional.empty();
        boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown() && !penIsHeld.getAsBoolean();
        Point2D here = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        Optional<BentWay> line = plain ? Optional.ofNullable(canvas.idAt(event.getTarget(), here)).flatMap(bending::way) : Optional.empty();
        line.ifPresent(way -> grab(event, way, way.at(new Point(here.getX() - open.sheet().drawing().originX(),
                here.getY() - open.sheet().drawing().originY()), REACH / canvas.zoom())));
    }

    private void drag(MouseEvent event) {
        Point2D by = grabbed.isEmpty() ? Point2D.ZERO : new Point2D(event.getSceneX(), event.getSceneY()).subtract(pressed);
        if (!pulling && by.magnitude() > SLACK) {
            pulling = true;
            bending.take(grabbed.get(), grip);
            show();
        }
        if (pulling) {
            bending.to(by.multiply(1 / canvas.zoom()), event.isAltDown());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (pulling) {
            stop(true);
            event.consume();
        }
        grabbed = Optional.empty();
    }

    /** Ends what is being done, and keeps it or not. */
    private void stop(boolean keep) {
        boolean was = pulling || byKeys;
        pulling = false;
        byKeys = false;
        if (keep) {
            bending.keep();
        } else {
            bending.giveUp();
        }
        if (was) {
            show();
        }
    }

    /** Takes hold of the marked line by keys, in its middle. */
    void begin() {
        bending.marked().ifPresent(line -> {
            canvas.focus(line.line().id());
            List<BentWay.Handle> handles = line.handles();
            hold(line, handles.get(handles.size() / 2));
        });
    }

    private void hold(BentWay line, BentWay.Handle handle) {
        byKeys = true;
        bending.take(line, handle);
        show();
        int number = line.handles().indexOf(handle) + 1;
        said.accept(open.words().text(handle.corner() ? "map.bend.corner" : "map.bend.piece", number, line.handles().size()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (pulling || byKeys)) {
            stop(false);
            said.accept("");
            grabbed = Optional.empty();
            event.consume();
        } else if (byKeys && bending.isHeld() && !event.getCode().isModifierKey()) {
            boolean mine = move(event) || other(event.getCode(), event.isShiftDown());
            if (mine) {
                event.consume();
            } else {
                stop(true);
            }
        } else if (byKeys && erases(event.getCode())) {
            event.consume();
        }
    }

    /** Whoever takes out bends by keys never takes out the line with them. */
    private static boolean erases(KeyCode code) {
        return code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
    }

    private boolean move(KeyEvent event) {
        Point2D way = CanvasKeys.direction(event.getCode());
        if (way == null || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        bending.to(bending.distance().add(way.multiply(Arranging.NUDGE * (event.isShiftDown() ? 10 : 1))), true);
        return true;
    }

    private boolean other(KeyCode code, boolean back) {
        switch (code) {
            case TAB -> next(back ? -1 : 1);
            case ENTER -> {
                stop(true);
                said.accept("");
            }
            case DELETE, BACK_SPACE -> remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes the held bend out and goes on with what is nearest to where it was. */
    private void remove() {
        Point last = bending.place();
        BentWay.Handle bend = bending.handle();
        bending.marked().ifPresent(line -> bending.remove(line, bend));
        bending.marked().ifPresent(line -> hold(line, nearest(line, last)));
    }

    /** Keeps what was moved and goes on to the next place of the line. */
    private void next(int step) {
        Point last = bending.place();
        byKeys = false;
        bending.keep();
        bending.marked().ifPresent(line -> {
            List<BentWay.Handle> handles = line.handles();
            hold(line, handles.get(Math.floorMod(handles.indexOf(nearest(line, last)) + step, handles.size())));
        });
    }

    private static BentWay.Handle nearest(BentWay line, Point place) {
        return line.handles().stream().min(Comparator.comparingDouble(handle -> BentWay.distance(handle.at(), place))).orElseThrow();
    }
}
