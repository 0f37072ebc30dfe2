package roundtable.map;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;
import roundtable.drawing.Label;

/** A text of the drawing on the screen, line by line at the same places as on paper. */
final class ChartText extends Group {

    /** A text whose place is counted from a corner of its box. */
    ChartText(Label label, double fromX, double fromY) {
        setMouseTransparent(true);
        setManaged(false);
        for (int i = 0; i < label.lines().size(); i++) {
            Text line = new Text(label.lines().get(i));
            line.setFont(ChartFonts.of(line.getText(), label.size(), label.bold()));
            line.setTextOrigin(VPos.BASELINE);
            line.getStyleClass().addAll("chart-text", "chart-" + label.role().name().toLowerCase(java.util.Locale.ROOT));
            double shift = label.centred() ? (label.w() - line.getLayoutBounds().getWidth()) / 2 : 0;
            line.setX(label.x() - fromX + shift);
            line.setY(label.baseline(i) - fromY);
            getChildren().add(line);
        }
    }
}
