package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.drawing.Box;
import roundtable.drawing.Line;

/** What the keys do on the chart: walk from card to card and along lines, move, rename, and begin to type. */
final class CanvasKeys {

    private static final Set<KeyCode> WALKING = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final ChartCanvas canvas;
    private final OpenChart open;
    private final Arranging arranging;
    private final NameEditor names;
    private final LinePen pen;
    private final Branching branching;
    private final Consumer<String> typed;

    /**
     * Keys on a canvas.
     *
     * @param typed gets the first letters of what the user begins to type
     */
    CanvasKeys(ChartCanvas canvas, OpenChart open, Arranging arranging, NameEditor names, LinePen pen,
            Branching branching, Consumer<String> typed) {
        this.canvas = canvas;
        this.open = open;
        this.arranging = arranging;
        this.names = names;
        this.pen = pen;
        this.branching = branching;
        this.typed = typed;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvas.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean used = direction(event.getCode()) != null ? arrow(event) : other(event);
        // The menu has these keys too and hands them to the chart; where they lead nowhere they end here.
        if (used || WALKING.contains(event.getCode())) {
            event.consume();
        }
    }

    private boolean other(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> !event.isShortcutDown() && next(event.isShiftDown());
            case PAGE_DOWN -> line(1);
            case PAGE_UP -> line(-1);
            case HOME -> walk(open.sheet().readingOrder().stream().findFirst());
            case END -> walk(open.sheet().readingOrder().stream().reduce((a, b) -> b));
            case F2 -> rename();
            case ESCAPE -> pen.escape() || escape();
            case ENTER -> draw();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 -> event.isAltDown() && kind(event);
            case PLUS, ADD, EQUALS -> zoom(canvas::zoomIn);
            case MINUS, SUBTRACT -> zoom(canvas::zoomOut);
            case DIGIT0, NUMPAD0 -> zoom(event.isShortcutDown() ? canvas::actualSize : canvas.fitting()::turn);
            case SPACE -> event.isShortcutDown() && unmark();
            default -> false;
        };
    }

    /**
     * Arrows move what is marked; with Ctrl they walk over the chart, with Alt along the lines; Alt and Shift go on from a
     * card, Ctrl and Alt put space in or take it out.
     */
    private boolean arrow(KeyEvent event) {
        Point2D way = direction(event.getCode());
        Optional<Box> here = open.selection().current().map(open.sheet()::box);
        if (event.isAltDown() && event.isShortcutDown() && event.isShiftDown()) {
            arranging.laneBy((int) way.getX());
            return look(open.selection().current());
        } else if (here.isEmpty()) {
            return lineEnd(way) || walk(open.sheet().readingOrder().stream().findFirst());
        } else if (event.isAltDown() && event.isShortcutDown()) {
            arranging.room(way.getX() != 0, Arranging.ROOM * (way.getX() + way.getY()));
            return look(open.selection().current());
        } else if (event.isAltDown() && event.isShiftDown()) {
            branching.from(here.get(), way);
            return true;
        } else if (event.isAltDown()) {
            return walk(open.sheet().towards(here.get(), way).map(line -> Sheet.other(line, here.get().id())));
        } else if (event.isShortcutDown()) {
            Optional<String> next = open.sheet().nearest(here.get(), way).map(Box::id);
            next.filter(id -> event.isShiftDown()).ifPresent(open.selection()::add);
            return event.isShiftDown() ? look(next) : walk(next);
        }
        double step = Arranging.NUDGE * (event.isShiftDown() ? 10 : 1);
        arranging.moveBy(way.getX() * step, way.getY() * step);
        return look(open.selection().current());
    }

    /** From a marked line an arrow leads to the card at the end that lies in its direction. */
    private boolean lineEnd(Point2D way) {
        Optional<Line> line = open.selection().current().map(open.sheet()::line);
        return line.isPresent() && walk(line.map(l -> {
            Point2D across = CardDrag.centre(open.sheet().bounds(open.sheet().box(l.to())))
                    .subtract(CardDrag.centre(open.sheet().bounds(open.sheet().box(l.from()))));
            return across.dotProduct(way) >= 0 ? l.to() : l.from();
        }));
    }

    static Point2D direction(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> new Point2D(-1, 0);
            case RIGHT, KP_RIGHT -> new Point2D(1, 0);
            case UP, KP_UP -> new Point2D(0, -1);
            case DOWN, KP_DOWN -> new Point2D(0, 1);
            default -> null;
        };
    }

    /** The next card in reading order; at the last one the key leaves the chart. */
    private boolean next(boolean back) {
        List<String> order = open.sheet().readingOrder();
        int at = open.selection().current().map(order::indexOf).orElse(-1);
        int next = back ? at - 1 : at + 1;
        return at >= 0 && next >= 0 && next < order.size() && walk(Optional.of(order.get(next)));
    }

    /** The next line at the current card, or the next one after the current line at the card it was reached from. */
    private boolean line(int step) {
        Optional<String> current = open.selection().current();
        current.filter(id -> open.sheet().box(id) != null).ifPresent(id -> from = id);
        List<Line> lines = from == null ? List.of() : open.sheet().linesAt(from);
        if (lines.isEmpty()) {
            return false;
        }
        int at = current.map(open.sheet()::line).map(lines::indexOf).orElse(step > 0 ? -1 : 0);
        return walk(Optional.of(lines.get(Math.floorMod(at + step, lines.size())).id()));
    }

    private String from;

    private boolean walk(Optional<String> to) {
        to.ifPresent(open.selection()::only);
        return look(to);
    }

    private boolean look(Optional<String> at) {
        at.ifPresent(canvas::lookAt);
        return at.isPresent();
    }

    private boolean rename() {
        Optional<OrganisationCard> card = open.selection().current().flatMap(canvas::card);
        card.ifPresent(names::rename);
        return card.isPresent();
    }

    /** With a kind in the hand, Enter on one card and then on another draws a line. */
    private boolean draw() {
        Optional<Box> here = open.selection().current().map(open.sheet()::box).filter(box -> pen.isHeld());
        here.ifPresent(box -> pen.touch(box.organisation()));
        return here.isPresent();
    }

    private boolean kind(KeyEvent event) {
        pen.take(event.getCode().ordinal() - KeyCode.DIGIT1.ordinal());
        return true;
    }

    private boolean unmark() {
        open.selection().current().ifPresent(open.selection()::toggle);
        return true;
    }

    private boolean escape() {
        boolean any = !open.selection().isEmpty();
        open.selection().clear();
        canvas.requestFocus();
        return any;
    }

    private static boolean zoom(Runnable change) {
        change.run();
        return true;
    }

    private void type(KeyEvent event) {
        String text = event.getCharacter();
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()
                || text.isEmpty() || Character.isISOControl(text.charAt(0)) || " +-=0".contains(text)) {
            return;
        }
        event.consume();
        typed.accept(text.equals(">") ? open.currentOrganisation().map(o -> o.name() + " > ").orElse(text) : text);
    }
}
