package roundtable.controls;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;

/**
 * A window onto a large surface: dragged with the mouse, rolled with the wheel, zoomed with Ctrl and the wheel at the
 * pointer, fitted as a whole. What lies on the surface is measured in its own points, which zoom 1 shows as pixels.
 */
public class ZoomPane extends Region {

    public static final double LEAST = 0.1;
    public static final double MOST = 4;
    private static final double STEP = 1.2;
    /** The zoom at which fitting a small part ends. */
    public static final double WIDEST = 1.5;
    /** Pixels that stay free around what is fitted. */
    public static final double MARGIN = 16;
    private static final Duration GLIDE = Duration.millis(220);

    private final Group surface = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Translate shift = new Translate();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final Timeline glide = new Timeline();
    /** Where the surface itself is: it stays behind while its picture is moved, because moving it costs as much as it is large. */
    private final Scale paintedScale = new Scale(1, 1);
    private final Translate paintedShift = new Translate();
    private final StillPicture still = new StillPicture(this, surface, this::follow);
    private boolean heavy;
    private boolean spaceDown;
    private Point2D grip;

    public ZoomPane() {
        getStyleClass().add("zoom-pane");
        surface.getTransforms().addAll(paintedShift, paintedScale);
        surface.setManaged(false);
        getChildren().addAll(surface, still.node());
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        zoom.addListener((property, before, now) -> {
            scale.setX(now.doubleValue());
            scale.setY(now.doubleValue());
            followUnlessMoving();
        });
        List.of(shift.xProperty(), shift.yProperty()).forEach(each -> each.addListener((property, before, now) -> followUnlessMoving()));
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::gripped);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grippedEmpty);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            letGo();
            setCursor(null);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> spaceDown &= event.getCode() != KeyCode.SPACE);
    }

    /** Holds what lies on the surface, in its own points. */
    public final Group surface() {
        return surface;
    }

    /** Says whether so much lies on the surface that its picture is moved instead of itself. */
    public final void setHeavy(boolean heavy) {
        this.heavy = heavy;
        paintAnew();
    }

    /** Whether a picture of the surface is shown because it is being moved. */
    public final ReadOnlyBooleanProperty movingProperty() {
        return still.movingProperty();
    }

    /** Ends showing a picture of the surface, because what lies on it has changed. */
    public final void paintAnew() {
        still.end();
    }

    private void followUnlessMoving() {
        if (!movingProperty().get()) {
            follow();
        }
    }

    /** Says that a part of the surface, in its points, is about to be seen, a point in so many pixels of the screen. */
    protected void prepare(Rectangle2D part, double pixels) {
        // Most surfaces have everything on them all the time.
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!movingProperty().get()) {
            still.prepare();
        }
    }

    private void follow() {
        requestLayout();
        paintedScale.setX(scale.getX());
        paintedScale.setY(scale.getY());
        paintedShift.setX(shift.getX());
        paintedShift.setY(shift.getY());
    }

    private void moving(Runnable move) {
        glide.stop();
        if (heavy && getScene() != null && getScene().getWindow() != null) {
            still.move();
        }
        move.run();
        still.moved();
    }

    /** How large a point is shown, in pixels. */
    public final DoubleProperty zoomProperty() {
        return zoom;
    }

    public final double zoom() {
        return zoom.get();
    }

    /** The part of the surface that the window shows, in points. */
    public final Rectangle2D visiblePart() {
        return new Rectangle2D(-shift.getX() / zoom(), -shift.getY() / zoom(),
                Math.max(1, getWidth()) / zoom(), Math.max(1, getHeight()) / zoom());
    }

    /** The point of the surface under a place of this pane in pixels. */
    public final Point2D toSurface(double x, double y) {
        return new Point2D((x - shift.getX()) / zoom(), (y - shift.getY()) / zoom());
    }

    /** The place of this pane in pixels where a point of the surface is shown. */
    public final Point2D fromSurface(double x, double y) {
        return new Point2D(x * zoom() + shift.getX(), y * zoom() + shift.getY());
    }

    /** Zooms so that a place of this pane, in pixels, stays where it is. */
    public final void zoomAt(double factor, double x, double y) {
        moving(() -> {
            double next = Math.clamp(zoom() * factor, LEAST, MOST);
            Point2D fixed = toSurface(x, y);
            zoom.set(next);
            shift.setX(x - fixed.getX() * next);
            shift.setY(y - fixed.getY() * next);
        });
    }

    public final void zoomIn() {
        zoomAt(STEP, getWidth() / 2, getHeight() / 2);
    }

    public final void zoomOut() {
        zoomAt(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Shows a point as one pixel. */
    public final void actualSize() {
        zoomAt(1 / zoom(), getWidth() / 2, getHeight() / 2);
    }

    /** Shows a part of the surface whole, at most at a zoom of 1.5, gliding there if wanted. */
    public final void fit(Bounds part, boolean glidingly) {
        if (part.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double next = zoomFor(part);
        move(next, getWidth() / 2 - part.getCenterX() * next, getHeight() / 2 - part.getCenterY() * next, glidingly);
    }

    /** The zoom at which {@link #fit} shows a part of the surface. */
    public final double zoomFor(Bounds part) {
        return Math.clamp(Math.min((getWidth() - 2 * MARGIN) / part.getWidth(),
                (getHeight() - 2 * MARGIN) / part.getHeight()), LEAST, WIDEST);
    }

    /** Moves as little as needed to have a part of the surface in view. */
    public final void reveal(Bounds part, boolean glidingly) {
        Rectangle2D now = visiblePart();
        double margin = MARGIN / zoom();
        double x = nearest(now.getMinX(), now.getWidth(), part.getMinX() - margin, part.getMaxX() + margin);
        double y = nearest(now.getMinY(), now.getHeight(), part.getMinY() - margin, part.getMaxY() + margin);
        if (x != now.getMinX() || y != now.getMinY()) {
            move(zoom(), -x * zoom(), -y * zoom(), glidingly);
        }
    }

    /** Whether the surface is still on its way to where it was moved. */
    public final boolean isGliding() {
        return glide.getStatus() == Animation.Status.RUNNING;
    }

    private static double nearest(double from, double size, double least, double most) {
        if (most - least > size || least < from) {
            return least;
        }
        return most > from + size ? most - size : from;
    }

    /** Shows the surface at a zoom, its origin at a place of this pane in pixels. */
    public final void move(double nextZoom, double x, double y, boolean glidingly) {
        paintAnew();
        glide.stop();
        glide.getKeyFrames().setAll(new KeyFrame(GLIDE,
                new KeyValue(zoom, nextZoom, Interpolator.EASE_BOTH),
                new KeyValue(shift.xProperty(), x, Interpolator.EASE_BOTH),
                new KeyValue(shift.yProperty(), y, Interpolator.EASE_BOTH)));
        if (glidingly && getScene() != null) {
            glide.playFromStart();
        } else {
            zoom.set(nextZoom);
            shift.setX(x);
            shift.setY(y);
        }
    }

    /** Moves the surface by pixels. */
    public final void pan(double x, double y) {
        moving(() -> {
            shift.setX(shift.getX() + x);
            shift.setY(shift.getY() + y);
        });
    }

    private void scrolled(ScrollEvent event) {
        if (event.isControlDown()) {
            zoomAt(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
        } else {
            pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    /** The middle button, or any with the space bar held, drags the surface wherever it is pressed. */
    private void gripped(MouseEvent event) {
        paintAnew();
        if (event.getButton() == MouseButton.MIDDLE || spaceDown && event.getButton() == MouseButton.PRIMARY) {
            grip(event);
            event.consume();
        }
    }

    private void grippedEmpty(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
            grip(event);
        }
    }

    private void grip(MouseEvent event) {
        glide.stop();
        grip = new Point2D(event.getX(), event.getY());
    }

    private void dragged(MouseEvent event) {
        if (grip != null) {
            Point2D here = sceneToLocal(event.getSceneX(), event.getSceneY());
            pan(here.getX() - grip.getX(), here.getY() - grip.getY());
            grip = here;
            setCursor(Cursor.CLOSED_HAND);
        }
    }

    /** Ends dragging the surface, for a press that turned out to mean what lies on it. */
    public final void letGo() {
        grip = null;
    }

    /** The space bar, held, turns every drag into a drag of the surface, unless a text is being typed. */
    private void pressed(KeyEvent event) {
        spaceDown = event.getCode() == KeyCode.SPACE && !(event.getTarget() instanceof TextInputControl);
    }
}
