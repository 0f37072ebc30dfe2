package roundtable.controls;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

/**
 * A picture of a large surface that is shown in its place while it is moved: painting thousands of cards and lines takes
 * longer than a frame, moving their picture does not. What was moved is painted anew as soon as it rests.
 */
final class StillPicture {

    /** How long nothing moves, in nanoseconds and frames, before the surface rests; where frames take long, time alone says little. */
    private static final long REST = 180_000_000;
    private static final int REST_FRAMES = 4;
    /** How far around the window the picture reaches, in pixels. */
    private static final double AROUND = 240;
    /** A picture that is stretched or shrunk more than so is taken anew. */
    private static final double STRETCH = 1.8;

    private final ZoomPane pane;
    private final Node surface;
    private final Group holder = new Group();
    private final ImageView view = new ImageView();
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (++frames >= REST_FRAMES && System.nanoTime() - last > REST) {
                end();
            }
        }
    };
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
    private final Runnable follow;
    private long last;
    private int frames;
    private final Translate shift = new Translate();
    private final Scale scale = new Scale(1, 1);
    private Point2D origin;
    private Rectangle2D part;
    private double zoom;

    /**
     * A picture of a surface.
     *
     * @param follow brings the surface itself to where its picture is
     */
    StillPicture(ZoomPane pane, Node surface, Runnable follow) {
        this.follow = follow;
        this.pane = pane;
        this.surface = surface;
        view.setSmooth(false);
        holder.setManaged(false);
        holder.setMouseTransparent(true);
        holder.setVisible(false);
        holder.getChildren().add(view);
        holder.getTransforms().setAll(shift, scale);
    }

    Node node() {
        return holder;
    }

    ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** Says that the surface is about to be moved. */
    void move() {
        last = System.nanoTime();
        frames = 0;
        rest.start();
        if (!moving.get()) {
            take();
            moving.set(true);
        }
    }

    /** Says that the surface has been moved. */
    void moved() {
        if (moving.get() && !enough()) {
            take();
        } else if (moving.get()) {
            place();
        }
    }

    /** Lays the picture where the surface would be; unstretched on whole pixels, where it is painted fastest. */
    private void place() {
        double stretch = pane.zoom() == zoom ? 1 : pane.zoom() / zoom;
        Point2D now = pane.fromSurface(0, 0).subtract(origin.multiply(stretch));
        scale.setX(stretch);
        scale.setY(stretch);
        shift.setX(stretch == 1 ? Math.round(now.getX()) : now.getX());
        shift.setY(stretch == 1 ? Math.round(now.getY()) : now.getY());
    }

    private boolean enough() {
        double stretch = pane.zoom() / zoom;
        Rectangle2D seen = pane.visiblePart();
        return stretch < STRETCH && stretch > 1 / STRETCH && part.contains(seen);
    }

    private void take() {
        double scaled = pane.getScene().getWindow().getRenderScaleX();
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setFill(ground());
        wanted.setTransform(Transform.scale(scaled, scaled));
        double width = Math.ceil(pane.getWidth()) + 2 * AROUND;
        double height = Math.ceil(pane.getHeight()) + 2 * AROUND;
        wanted.setViewport(new Rectangle2D(-AROUND * scaled, -AROUND * scaled, width * scaled, height * scaled));
        follow.run();
        prepare();
        surface.setOpacity(1);
        WritableImage picture = surface.snapshot(wanted, null);
        zoom = pane.zoom();
        part = part();
        view.setImage(picture);
        view.setX(-AROUND);
        view.setY(-AROUND);
        view.setFitWidth(scaled == 1 ? 0 : width);
        view.setFitHeight(scaled == 1 ? 0 : height);
        origin = pane.fromSurface(0, 0);
        place();
        holder.setVisible(true);
        // Hidden only from the painter: what lies on the surface keeps its focus and is felt by the mouse.
        surface.setOpacity(0);
    }

    /** Lets the pane have on its surface what is to be seen of it. */
    void prepare() {
        if (pane.getWidth() > 0 && pane.getHeight() > 0 && pane.getScene() != null) {
            pane.prepare(part(), pane.zoom() * (pane.getScene().getWindow() == null ? 1 : pane.getScene().getWindow().getRenderScaleX()));
        }
    }

    /** The part of the surface of which a picture is taken, in its points. */
    private Rectangle2D part() {
        Point2D corner = pane.toSurface(-AROUND, -AROUND);
        return new Rectangle2D(corner.getX(), corner.getY(), (Math.ceil(pane.getWidth()) + 2 * AROUND) / pane.zoom(),
                (Math.ceil(pane.getHeight()) + 2 * AROUND) / pane.zoom());
    }

    private Color ground() {
        return pane.getBackground() != null && !pane.getBackground().getFills().isEmpty()
                && pane.getBackground().getFills().getLast().getFill() instanceof Color colour ? colour : Color.TRANSPARENT;
    }

    /** Shows the surface itself again. */
    void end() {
        rest.stop();
        if (moving.get()) {
            follow.run();
            surface.setOpacity(1);
            holder.setVisible(false);
            view.setImage(null);
            moving.set(false);
        }
    }
}
