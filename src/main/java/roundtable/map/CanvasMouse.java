package roundtable.map;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import roundtable.drawing.Box;

/** What the mouse does on the chart: mark, drag, draw a rectangle, rename with two clicks, ask for the menu. */
final class CanvasMouse {

    private static final double SLACK = 4;

    private final ChartCanvas canvas;
    private final OpenChart open;
    private final Arranging arranging;
    private final NameEditor names;
    private final ChartMenus menus;
    private final ConnectHandle handle;
    private final LinePen pen;
    private Point2D pressed;
    private String grabbed;
    private CardDrag drag;
    private RubberBand band;
    private RoomDrag room;
    private boolean narrow;

    CanvasMouse(ChartCanvas canvas, OpenChart open, Arranging arranging, NameEditor names, ChartMenus menus,
            ConnectHandle handle, LinePen pen) {
        this.canvas = canvas;
        this.open = open;
        this.arranging = arranging;
        this.names = names;
        this.menus = menus;
        this.handle = handle;
        this.pen = pen;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && cancel()) {
                event.consume();
            }
        });
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void press(MouseEvent event) {
        if (event.getTarget() instanceof Node node && isEditor(node)) {
            return;
        }
        menus.hide();
        String id = canvas.idAt(event.getTarget(), canvas.surfacePoint(event.getSceneX(), event.getSceneY()));
        pressed = event.getButton() == MouseButton.PRIMARY ? new Point2D(event.getSceneX(), event.getSceneY()) : null;
        grabbed = id;
        narrow = false;
        if (id == null) {
            pressEmpty(event);
        } else {
            mark(id, event);
            canvas.focus(id);
            if (event.getClickCount() == 2 && !pen.isHeld() && event.getButton() == MouseButton.PRIMARY) {
                canvas.card(id).ifPresent(names::rename);
            }
            // The surface stays where it is: the card is what moves.
            canvas.letGo();
        }
    }

    private void pressEmpty(MouseEvent event) {
        canvas.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Point2D here = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown()) {
            band = new RubberBand(canvas, here);
        } else if (event.isAltDown()) {
            room = new RoomDrag(canvas, here);
            canvas.letGo();
        } else if (event.getClickCount() == 2) {
            names.create(here);
        } else if (!event.isShortcutDown()) {
            open.selection().clear();
        }
    }

    private void mark(String id, MouseEvent event) {
        boolean more = event.isShortcutDown() || event.isShiftDown();
        if (more && event.getButton() == MouseButton.PRIMARY) {
            open.selection().toggle(id);
        } else if (open.selection().has(id)) {
            // With several marked, a drag moves all of them; only a click without a drag marks the one.
            narrow = event.getButton() == MouseButton.PRIMARY;
            open.selection().add(id);
        } else {
            open.selection().only(id);
        }
    }

    private void drag(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        if (band != null) {
            band.to(canvas.surfacePoint(event.getSceneX(), event.getSceneY()));
            return;
        } else if (room != null) {
            room.to(canvas.surfacePoint(event.getSceneX(), event.getSceneY()));
            return;
        }
        Point2D by = new Point2D(event.getSceneX(), event.getSceneY()).subtract(pressed);
        if (drag == null && by.magnitude() > SLACK && grabbed != null && canvas.card(grabbed).isPresent()) {
            handle.hideUnlessPulling();
            drag = new CardDrag(canvas, open.selection().marked().stream().map(open.sheet()::box).filter(Objects::nonNull));
        }
        if (drag != null) {
            drag.to(by.getX() / canvas.zoom(), by.getY() / canvas.zoom(), event.isAltDown());
        }
    }

    private void release(MouseEvent event) {
        boolean click = pressed != null && drag == null && band == null && room == null
                && pressed.distance(event.getSceneX(), event.getSceneY()) <= SLACK;
        if (drag != null) {
            Point2D by = drag.distance();
            drag.end(true);
            drag = null;
            arranging.moveBy(by.getX(), by.getY(), event.isAltDown());
        } else if (band != null) {
            open.selection().addAll(band.end());
            band = null;
        } else if (room != null) {
            room.end(true, arranging::room);
            room = null;
        } else if (narrow) {
            open.selection().current().ifPresent(open.selection()::only);
        }
        if (click && pen.isHeld()) {
            draw(event);
        }
        pressed = null;
    }

    /** A line to the card that was clicked, or to a new one at the empty place. */
    private void draw(MouseEvent event) {
        Box box = grabbed == null ? null : open.sheet().box(grabbed);
        if (box != null) {
            pen.touch(box.organisation());
        } else if (grabbed == null && pen.from().isPresent()) {
            names.createAfter(pen.from().get(), canvas.surfacePoint(event.getSceneX(), event.getSceneY()));
            pen.begin(null);
        }
    }

    /** Gives a drag up: the cards go back to where they were. */
    private boolean cancel() {
        boolean busy = drag != null || room != null;
        if (room != null) {
            room.end(false, arranging::room);
            room = null;
            pressed = null;
        } else if (busy) {
            drag.end(false);
            drag = null;
            pressed = null;
        }
        return busy;
    }

    private void menu(ContextMenuEvent event) {
        if (event.getTarget() instanceof Node node && isEditor(node)) {
            return;
        }
        Point2D place = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        String id = event.isKeyboardTrigger() ? open.selection().current().orElse(null) : canvas.idAt(event.getTarget(), place);
        menus.show(id, place, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static boolean isEditor(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }
}
