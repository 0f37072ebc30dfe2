package roundtable.map;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The name of a card or lane as it is seen from afar. */
final class BriefName extends Group {

    /**
     * A name in its lines.
     *
     * @param x left edge in points
     * @param y top edge in points
     */
    BriefName(FarName name, double x, double y) {
        setMouseTransparent(true);
        setManaged(false);
        double step = name.size() * FarName.LEADING;
        for (int i = 0; i < name.lines().size(); i++) {
            Text line = new Text(name.lines().get(i));
            line.setFont(ChartFonts.of(line.getText(), name.size(), name.bold()));
            line.setTextOrigin(VPos.CENTER);
            line.getStyleClass().addAll("chart-text", "brief-name");
            line.setX(x);
            line.setY(y + (i + 0.5) * step);
            getChildren().add(line);
        }
    }
}
