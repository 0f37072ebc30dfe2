package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import roundtable.book.Nullable;
import roundtable.drawing.Box;

/** The dots on the edges of the card under the mouse: pulled to another card, or to empty space, they draw a line. */
final class ConnectHandle {

    private static final double RADIUS = 6;
    /** On a card lower than so many pixels the dots would leave nothing to take hold of. */
    private static final double LOWEST = 16;
    private static final List<Point2D> SIDES = List.of(new Point2D(1, 0), new Point2D(0, 1), new Point2D(-1, 0),
            new Point2D(0, -1));

    private final ChartCanvas canvas;
    private final BiConsumer<String, String> onto;
    private final BiConsumer<String, Point2D> beside;
    private final BiConsumer<Box, Point2D> clicked;
    private final List<Circle> dots = Stream.generate(() -> new Circle(RADIUS)).limit(4).toList();
    private final Line band = new Line();
    private @Nullable Box from;
    private @Nullable OrganisationCard aimed;
    private boolean pulling;
    private Point2D side;

    /**
     * Dots on a canvas.
     *
     * @param onto what to do with the organisations of two cards
     * @param beside what to do with an organisation and a place where there is no card
     * @param clicked what to do with a card and the side of a dot that was only clicked, such as (1, 0) for the right
     */
    ConnectHandle(ChartCanvas canvas, BiConsumer<String, String> onto, BiConsumer<String, Point2D> beside,
            BiConsumer<Box, Point2D> clicked) {
        this.canvas = canvas;
        this.onto = onto;
        this.beside = beside;
        this.clicked = clicked;
        band.getStyleClass().add("connect-band");
        band.setMouseTransparent(true);
        band.setManaged(false);
        band.setVisible(false);
        canvas.above().getChildren().add(band);
        for (int i = 0; i < dots.size(); i++) {
            Circle dot = dots.get(i);
            dot.getStyleClass().add("connect-handle");
            dot.setId("connect-handle-" + i);
            dot.setManaged(false);
            dot.setVisible(false);
            dot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
            canvas.above().getChildren().add(dot);
        }
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hideUnlessPulling());
    }

    private void hover(MouseEvent event) {
        if (pulling || dots.contains(event.getTarget())) {
            return;
        }
        Point2D here = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        Optional<Box> under = canvas.boxAt(here);
        Optional<Box> box = under.filter(b -> !b.isSeat() && b.h() * canvas.zoom() >= LOWEST)
                .or(() -> Optional.ofNullable(from).filter(b -> near(b, here)));
        if (box.isEmpty()) {
            under.ifPresentOrElse(seat -> { }, this::hideUnlessPulling);
        } else if (!box.get().equals(from) || !dots.getFirst().isVisible()) {
            from = box.get();
            place(canvas.place(from));
        }
    }

    private boolean near(Box of, Point2D here) {
        Bounds box = canvas.place(of);
        double reach = 12 / canvas.zoom();
        return here.getX() > box.getMinX() - reach && here.getX() < box.getMaxX() + reach
                && here.getY() > box.getMinY() - reach && here.getY() < box.getMaxY() + reach;
    }

    private void place(Bounds box) {
        double[][] at = {{box.getMaxX(), box.getCenterY()}, {box.getCenterX(), box.getMaxY()},
            {box.getMinX(), box.getCenterY()}, {box.getCenterX(), box.getMinY()}};
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setCenterX(at[i][0]);
            dots.get(i).setCenterY(at[i][1]);
            dots.get(i).setRadius(Math.clamp(RADIUS / canvas.zoom(), RADIUS / 2, RADIUS * 3));
            dots.get(i).setVisible(true);
        }
    }

    /** Takes the dots away, such as when the card under them starts to move. */
    void hideUnlessPulling() {
        if (!pulling) {
            dots.forEach(dot -> dot.setVisible(false));
            from = null;
        }
    }

    private void press(MouseEvent event) {
        pulling = true;
        side = SIDES.get(dots.indexOf(event.getSource()));
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!pulling) {
            return;
        }
        Point2D here = canvas.surfacePoint(event.getSceneX(), event.getSceneY());
        aim(canvas.boxAt(here).filter(box -> !box.id().equals(from.id())).flatMap(box -> canvas.card(box.id())).orElse(null));
        Bounds mine = canvas.place(from);
        Point2D target = aimed == null ? here : CardDrag.edge(aimed.place(), CardDrag.centre(mine));
        Point2D start = CardDrag.edge(mine, target);
        band.setStartX(start.getX());
        band.setStartY(start.getY());
        band.setEndX(target.getX());
        band.setEndY(target.getY());
        band.setVisible(true);
        event.consume();
    }

    private void aim(@Nullable OrganisationCard card) {
        if (aimed != null) {
            aimed.setAimed(false);
        }
        aimed = card;
        if (aimed != null) {
            aimed.setAimed(true);
        }
    }

    private void release(MouseEvent event) {
        if (!pulling) {
            return;
        }
        boolean pulled = band.isVisible();
        Box box = from;
        String source = box.organisation();
        String target = aimed == null ? null : aimed.box().organisation();
        boolean back = canvas.boxAt(canvas.surfacePoint(event.getSceneX(), event.getSceneY()))
                .filter(other -> other.id().equals(box.id())).isPresent();
        aim(null);
        band.setVisible(false);
        pulling = false;
        hideUnlessPulling();
        event.consume();
        if (pulled && target != null) {
            onto.accept(source, target);
        } else if (!pulled) {
            clicked.accept(box, side);
        } else if (!back) {
            beside.accept(source, canvas.surfacePoint(event.getSceneX(), event.getSceneY()));
        }
    }
}
