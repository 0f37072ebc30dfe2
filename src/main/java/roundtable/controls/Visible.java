package roundtable.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls so that what one works on can be seen. */
public final class Visible {

    private static final double MARGIN = 24;

    private Visible() {
    }

    /** Keeps in view what has the focus on a scrolled page. */
    public static void followFocus(ScrollPane scroll) {
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, owner) -> {
            if (isOn(scroll.getContent(), owner)) {
                bring(scroll, owner);
            }
        });
    }

    private static boolean isOn(Node page, Node node) {
        Node up = node;
        while (up != null && up != page) {
            up = up.getParent();
        }
        return up != null;
    }

    /** Brings a node inside a scrolled page into view; does nothing when all of it is in view. */
    public static void bring(ScrollPane scroll, Node node) {
        Node page = scroll.getContent();
        double room = page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        Bounds place = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * room;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() - MARGIN < top) {
            scroll.setVvalue(Math.max(0, place.getMinY() - MARGIN) / room);
        } else if (place.getMaxY() + MARGIN > bottom) {
            double wanted = place.getMaxY() + MARGIN - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.min(1, Math.min(wanted, place.getMinY() - MARGIN) / room));
        }
    }
}
