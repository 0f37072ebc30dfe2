package roundtable.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.util.Duration;
import roundtable.drawing.Line;

/** Lets cards glide from where they stood to where they stand now, so that the eye can follow a layout or an undo. */
final class Glide {

    private static final int TOO_MANY = 200;
    private static final Duration LENGTH = Duration.millis(320);

    private final ChartCanvas canvas;
    private final Timeline timeline = new Timeline();

    Glide(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    /** Where the cards stand, as the user sees it at the moment. */
    Map<String, Bounds> places() {
        timeline.stop();
        Map<String, Bounds> places = new HashMap<>();
        canvas.cards().forEach(card -> {
            places.put(card.box().id(), card.place());
            card.setTranslateX(0);
            card.setTranslateY(0);
        });
        // A glide that was cut short must not leave its lines pale.
        canvas.paths().forEach(path -> path.setOpacity(1));
        return places;
    }

    /** Lets the cards come from places to where they stand now. */
    void from(Map<String, Bounds> before) {
        Set<String> moved = new HashSet<>();
        timeline.getKeyFrames().clear();
        for (OrganisationCard card : canvas.cards()) {
            Bounds was = before.get(card.box().id());
            double dx = was == null ? 0 : was.getMinX() - card.getLayoutX();
            double dy = was == null ? 0 : was.getMinY() - card.getLayoutY();
            if (Math.abs(dx) > 1 || Math.abs(dy) > 1) {
                moved.add(card.box().id());
                timeline.getKeyFrames().addAll(
                        new KeyFrame(Duration.ZERO, new KeyValue(card.translateXProperty(), dx),
                                new KeyValue(card.translateYProperty(), dy)),
                        new KeyFrame(LENGTH, new KeyValue(card.translateXProperty(), 0, Interpolator.EASE_BOTH),
                                new KeyValue(card.translateYProperty(), 0, Interpolator.EASE_BOTH)));
            }
        }
        if (!moved.isEmpty() && moved.size() <= TOO_MANY && canvas.getScene() != null) {
            fadeLines(moved);
            timeline.playFromStart();
        }
    }

    private void fadeLines(Set<String> moved) {
        for (Line line : canvas.sheet().lines()) {
            if (moved.contains(line.from()) || moved.contains(line.to())) {
                canvas.path(line.id()).ifPresent(path -> timeline.getKeyFrames().addAll(
                        new KeyFrame(Duration.ZERO, new KeyValue(path.opacityProperty(), 0)),
                        new KeyFrame(LENGTH.multiply(0.6), new KeyValue(path.opacityProperty(), 0)),
                        new KeyFrame(LENGTH, new KeyValue(path.opacityProperty(), 1))));
            }
        }
    }
}
