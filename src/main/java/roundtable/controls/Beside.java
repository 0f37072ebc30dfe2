package roundtable.controls;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

/** Where a small window opens that belongs to a place: under it, and where the screen ends above it or further left. */
final class Beside {

    private static final double GAP = 2;

    private Beside() {
    }

    /**
     * Shows a popup at a place of a node, in the look of the node's window; nothing where the node is not shown.
     *
     * @param place in the coordinates of the node
     * @param content what the popup shows
     */
    static void show(Popup popup, Region content, Node node, Bounds place) {
        Bounds on = node.localToScreen(place);
        if (on == null) {
            return;
        }
        content.getStylesheets().setAll(node.getScene().getRoot().getStylesheets());
        content.getStylesheets().addAll(node.getScene().getStylesheets());
        content.setStyle(node.getScene().getRoot().getStyle());
        content.applyCss();
        double w = content.prefWidth(-1);
        Rectangle2D screen = Screen.getScreensForRectangle(on.getMinX(), on.getMinY(), Math.max(1, on.getWidth()),
                Math.max(1, on.getHeight())).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        Point2D corner = corner(screen, on, w, content.prefHeight(w));
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.show(node, corner.getX(), corner.getY());
    }

    /** The upper left corner for something of a size: where it hides neither the place nor itself, if there is room. */
    static Point2D corner(Rectangle2D screen, Bounds place, double w, double h) {
        double x = Math.max(screen.getMinX(), Math.min(place.getMinX(), screen.getMaxX() - w));
        double below = place.getMaxY() + GAP;
        double above = place.getMinY() - GAP - h;
        boolean fits = below + h <= screen.getMaxY();
        boolean more = screen.getMaxY() - place.getMaxY() >= place.getMinY() - screen.getMinY();
        boolean under = fits || more && above < screen.getMinY();
        return new Point2D(x, under ? below : Math.max(screen.getMinY(), above));
    }
}
