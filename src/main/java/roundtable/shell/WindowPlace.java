package roundtable.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was last time, unless that desktop is gone. */
final class WindowPlace {

    static final double WIDTH = 1280;
    static final double HEIGHT = 720;
    private static final double VISIBLE = 100;

    private WindowPlace() {
    }

    static void restore(Stage stage, Settings settings) {
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        boolean known = settings.width() >= VISIBLE && settings.height() >= VISIBLE;
        stage.setWidth(known ? settings.width() : Math.min(WIDTH, desktop.getWidth()));
        stage.setHeight(known ? settings.height() : Math.min(HEIGHT, desktop.getHeight()));
        boolean there = known && !Screen.getScreensForRectangle(
                settings.x(), settings.y(), VISIBLE, VISIBLE).isEmpty();
        if (there) {
            stage.setX(settings.x());
            stage.setY(settings.y());
        }
        stage.setMaximized(settings.maximised());
    }

    static Settings remember(Stage stage, Settings settings) {
        Settings kept = settings.withMaximised(stage.isMaximized());
        return stage.isMaximized() ? kept : kept.withX(stage.getX()).withY(stage.getY())
                .withWidth(stage.getWidth()).withHeight(stage.getHeight());
    }
}
