package roundtable.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Puts the window where it was last time, unless that part of the desktop is gone. */
final class WindowPlace {

    static final double WIDTH = 1280;
    static final double HEIGHT = 720;
    /** Anything smaller was no choice. */
    private static final double LEAST_WIDTH = 400;
    private static final double LEAST_HEIGHT = 300;
    /** What must be in sight of a window's head so that it can be seen and moved, in pixels. */
    private static final double HEAD_WIDTH = 200;
    private static final double HEAD_HEIGHT = 30;

    private WindowPlace() {
    }

    static void restore(Stage stage, Settings settings) {
        Rectangle2D place = of(settings, Screen.getScreens().stream().map(Screen::getVisualBounds).toList(),
                Screen.getPrimary().getVisualBounds());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(settings.maximised());
    }

    /**
     * Where a window is to be.
     *
     * @param desktops the screens there are, without bars of the system
     * @param first that which takes a window whose screen is gone
     */
    static Rectangle2D of(Settings settings, List<Rectangle2D> desktops, Rectangle2D first) {
        boolean known = settings.width() >= LEAST_WIDTH && settings.height() >= LEAST_HEIGHT;
        double width = known ? settings.width() : WIDTH;
        double height = known ? settings.height() : HEIGHT;
        Rectangle2D head = new Rectangle2D(settings.x(), settings.y(), width, HEAD_HEIGHT);
        Rectangle2D desktop = !known ? first : desktops.stream().filter(each -> shows(each, head))
                .max(Comparator.comparingDouble(each -> seen(each, head))).orElse(first);
        double wide = Math.min(width, desktop.getWidth());
        double high = Math.min(height, desktop.getHeight());
        return known && shows(desktop, head) ? new Rectangle2D(settings.x(), settings.y(), wide, high)
                : new Rectangle2D(desktop.getMinX() + (desktop.getWidth() - wide) / 2,
                        desktop.getMinY() + (desktop.getHeight() - high) / 2, wide, high);
    }

    /** Brings a window over another onto its screen, where it would begin above it or reach over its edge. */
    static void bringIntoSight(Window window, Window owner) {
        Screen.getScreensForRectangle(owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2, 1, 1).stream()
                .findFirst().ifPresent(screen -> {
                    Rectangle2D desktop = screen.getVisualBounds();
                    window.setX(within(window.getX(), window.getWidth(), desktop.getMinX(), desktop.getMaxX()));
                    window.setY(within(window.getY(), window.getHeight(), desktop.getMinY(), desktop.getMaxY()));
                });
    }

    /** Where something begins so that it lies within two limits; what is too long for them begins at the first. */
    static double within(double start, double length, double from, double to) {
        return Math.max(from, Math.min(start, to - length));
    }

    private static boolean shows(Rectangle2D desktop, Rectangle2D head) {
        return seen(desktop, head) >= HEAD_WIDTH && head.getMinY() >= desktop.getMinY() - HEAD_HEIGHT / 2
                && head.getMaxY() <= desktop.getMaxY();
    }

    /** How much of a head's width is on a desktop. */
    private static double seen(Rectangle2D desktop, Rectangle2D head) {
        return Math.min(desktop.getMaxX(), head.getMaxX()) - Math.max(desktop.getMinX(), head.getMinX());
    }

    /** A window that fills the screen or is put away comes back as large as it was before. */
    static Settings remember(Stage stage, Settings settings) {
        Settings kept = settings.withMaximised(stage.isMaximized());
        return stage.isMaximized() || stage.isIconified() ? kept : kept.withX(stage.getX()).withY(stage.getY())
                .withWidth(stage.getWidth()).withHeight(stage.getHeight());
    }
}
