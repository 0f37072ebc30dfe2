package roundtable.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;

/** The width of a list beside what is chosen in it: a share of the screen, so that large text leaves room for both. */
public final class SideWidth {

    private static final double SHARE = 0.3;
    private static final double LEAST = 240;
    private static final double MOST = 440;

    private SideWidth() {
    }

    /** Keeps a list at its share of the width of a screen, in pixels. */
    public static void share(Region list, Region screen) {
        list.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.clamp(SHARE * screen.getWidth(), LEAST, MOST), screen.widthProperty()));
    }
}
