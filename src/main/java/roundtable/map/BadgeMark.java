package roundtable.map;

import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import roundtable.drawing.Badge;

/** A badge or the letters of a box on the screen, in the shape that they have on paper. */
final class BadgeMark extends Group {

    /** A mark whose place is counted from a corner. */
    BadgeMark(Badge badge, double fromX, double fromY) {
        setManaged(false);
        setMouseTransparent(true);
        Polygon outline = new Polygon(badge.outline().stream()
                .flatMapToDouble(p -> DoubleStream.of(p.x() - fromX, p.y() - fromY)).toArray());
        outline.getStyleClass().addAll("badge-outline", badge.shape() == Badge.Shape.LETTERS ? "letters-outline" : "rule-outline");
        Text text = new Text(badge.text());
        text.setFont(ChartFonts.of(badge.text(), Badge.SIZE, true));
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add("badge-text");
        text.setX(badge.x() - fromX + (badge.w() - text.getLayoutBounds().getWidth()) / 2);
        text.setY(badge.baseline() - fromY);
        getChildren().addAll(outline, text);
    }
}
