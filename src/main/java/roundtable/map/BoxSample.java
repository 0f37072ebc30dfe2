package roundtable.map;

import java.util.Arrays;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import roundtable.drawing.Badge;
import roundtable.drawing.Box;
import roundtable.drawing.LegendEntry;

/** What a rule does to a box, small, for the legend: a colour with its pattern and letters, a size, a border or a badge. */
final class BoxSample extends Pane {

    private static final double LENGTH = 28;
    private static final double HEIGHT = 14;
    private static final double BAR = 5;

    BoxSample(LegendEntry entry) {
        setMinSize(LENGTH, HEIGHT);
        setMaxSize(LENGTH, HEIGHT);
        setStyle("-card-accent: " + entry.colour() + ";");
        Badge badge = entry.badge();
        if (entry.mark() != LegendEntry.Mark.BADGE) {
            box(entry);
        }
        if (badge != null) {
            double left = entry.mark() == LegendEntry.Mark.BADGE ? 2 : BAR + 3;
            getChildren().add(new BadgeMark(badge, badge.x() - left, badge.y() - (HEIGHT - badge.h()) / 2));
        }
    }

    private void box(LegendEntry entry) {
        double w = entry.sampleWidth();
        double h = entry.sampleHeight();
        double top = (HEIGHT - h) / 2;
        Rectangle card = new Rectangle(0.5, top, w, h);
        card.getStyleClass().add("box-sample");
        getChildren().add(card);
        if (entry.mark() == LegendEntry.Mark.SECTOR) {
            Line bar = new Line(BAR / 2, top, BAR / 2, top + h);
            bar.setStrokeWidth(BAR);
            bar.setStrokeLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
            bar.getStrokeDashArray().setAll(Arrays.stream(Box.sampleDashes(entry.dash())).boxed().toList());
            bar.getStyleClass().add("box-sample-bar");
            getChildren().add(bar);
        }
        if (entry.frame() != Box.Frame.PLAIN) {
            BorderMark border = new BorderMark(entry.frame(), w, h);
            border.setLayoutX(0.5);
            border.setLayoutY(top);
            getChildren().add(border);
        }
    }
}
