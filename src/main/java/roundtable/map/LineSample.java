package roundtable.map;

import java.util.Arrays;
import javafx.scene.layout.Pane;
import roundtable.book.RelationKind.Dash;
import roundtable.drawing.Line;

/** A short piece of line in a colour and dash, for legends and lists. */
final class LineSample extends Pane {

    private static final double LENGTH = 28;
    private static final double HEIGHT = 14;

    LineSample(String colour, Dash dash, double width) {
        javafx.scene.shape.Line line = new javafx.scene.shape.Line(0, HEIGHT / 2, LENGTH, HEIGHT / 2);
        line.setStrokeWidth(width);
        line.getStrokeDashArray().setAll(Arrays.stream(Line.dashes(dash, width)).boxed().toList());
        line.getStyleClass().add("relation-stroke");
        setStyle("-relation-colour: " + colour + ";");
        setMinSize(LENGTH, HEIGHT);
        setMaxSize(LENGTH, HEIGHT);
        getChildren().add(line);
    }
}
