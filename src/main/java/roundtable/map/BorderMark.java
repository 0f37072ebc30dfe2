package roundtable.map;

import java.util.Arrays;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import roundtable.drawing.Box.Frame;

/** The border that a rule gives a card, in the way it has on paper. */
final class BorderMark extends Group {

    private static final double ROUND = 10;

    BorderMark(Frame frame, double w, double h) {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(stroke(frame, 0, w, h));
        if (frame == Frame.DOUBLE && h > 3 * Frame.SECOND) {
            getChildren().add(stroke(frame, Frame.SECOND, w, h));
        }
    }

    private static Rectangle stroke(Frame frame, double in, double w, double h) {
        Rectangle stroke = new Rectangle(in, in, w - 2 * in, h - 2 * in);
        stroke.setArcWidth(ROUND - 2 * in);
        stroke.setArcHeight(ROUND - 2 * in);
        stroke.setStrokeWidth(frame.width());
        stroke.getStrokeDashArray().setAll(Arrays.stream(frame.dashes()).boxed().toList());
        stroke.getStyleClass().add("rule-border");
        return stroke;
    }
}
