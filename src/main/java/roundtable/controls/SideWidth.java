package roundtable.controls;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The width of what stands beside the main part of a screen: a share of the screen, so that large text leaves room for
 * both, until somebody draws its edge; then what was drawn, also the next time.
 */
public final class SideWidth {

    private static final double SHARE = 0.3;
    private static final double LEAST = 240;
    private static final double MOST = 440;
    /** The greatest share of a screen that a side can be drawn to. */
    private static final double LARGEST = 0.6;
    /** Pixels along the inner edge in which the mouse takes hold of it. */
    private static final double EDGE = 5;

    private final Region side;
    private final Region screen;
    private final boolean right;
    private final DoubleProperty drawn = new SimpleDoubleProperty();
    private boolean drawing;

    private SideWidth(Region side, Region screen, boolean right) {
        this.side = side;
        this.screen = screen;
        this.right = right;
    }

    /** Keeps a list at the left at its share of the width of a screen, in pixels, or where it was drawn to. */
    public static void share(Region list, Region screen, String name, UnaryOperator<String> recall,
            BiConsumer<String, String> keep) {
        SideWidth width = new SideWidth(list, screen, false);
        width.remember(name, recall, keep);
        list.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> width.of(
                Math.clamp(SHARE * screen.getWidth(), LEAST, MOST)), screen.widthProperty(), width.drawn));
    }

    /** Leaves a panel at the right as wide as it wants to be, until its edge is drawn. */
    public static void own(Region panel, Region screen, String name, UnaryOperator<String> recall,
            BiConsumer<String, String> keep) {
        SideWidth width = new SideWidth(panel, screen, true);
        width.remember(name, recall, keep);
        panel.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> width.of(Region.USE_COMPUTED_SIZE),
                screen.widthProperty(), width.drawn));
    }

    private double of(double usual) {
        return drawn.get() <= 0 ? usual : Math.min(drawn.get(), Math.max(LEAST, LARGEST * screen.getWidth()));
    }

    private void remember(String name, UnaryOperator<String> recall, BiConsumer<String, String> keep) {
        drawn.set(pixels(recall.apply(name)));
        side.addEventFilter(MouseEvent.MOUSE_MOVED, event -> side.setCursor(onEdge(event) ? Cursor.H_RESIZE : null));
        side.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            drawing = onEdge(event) && event.isPrimaryButtonDown();
            eat(event);
        });
        // The mouse runs ahead of the edge, over what is beside it.
        screen.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (drawing) {
                double x = side.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
                drawn.set(Math.max(LEAST, right ? side.getWidth() - x : x));
            }
            eat(event);
        });
        screen.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (drawing) {
                keep.accept(name, String.valueOf(drawn.get()));
            }
            eat(event);
            drawing = false;
        });
    }

    private void eat(MouseEvent event) {
        if (drawing) {
            event.consume();
        }
    }

    private boolean onEdge(MouseEvent event) {
        double x = side.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return right ? x <= EDGE : x >= side.getWidth() - EDGE;
    }

    private static double pixels(String kept) {
        try {
            double pixels = kept.isBlank() ? 0 : Double.parseDouble(kept);
            return pixels >= LEAST && Double.isFinite(pixels) ? pixels : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
