package roundtable.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import roundtable.drawing.Lane;

/** A level across the map, or a sector down it: quiet ground behind the cards, with its name. */
final class LaneBand extends Pane {

    private static final double INSET = 8;
    private static final double STRIP_TOP = Lane.STRIP_TOP;
    private static final double STRIP = 2.5;

    private final Group name = new Group();
    private final Lane lane;

    /** A lane, every second band in a slightly other shade. */
    LaneBand(Lane lane, boolean second) {
        boolean column = lane.direction() == Lane.Direction.COLUMN;
        setManaged(false);
        getStyleClass().addAll("lane-band", column ? "sector-column" : second ? "level-band-second" : "level-band");
        setStyle("-lane-colour: " + lane.colour() + ";");
        resizeRelocate(lane.x(), lane.y(), lane.w(), lane.h());
        if (column) {
            Rectangle strip = new Rectangle(INSET, STRIP_TOP, Math.max(0, lane.w() - 2 * INSET), STRIP);
            strip.getStyleClass().add("sector-strip");
            Line border = new Line(0, 0, 0, lane.h());
            border.getStyleClass().add("sector-border");
            getChildren().addAll(border, strip);
        }
        this.lane = lane;
        getChildren().add(name);
    }

    /** Shows its name as on paper, or as it is seen from afar. */
    void setView(FarView view) {
        name.getChildren().setAll(view.detail().whole() ? List.of(new ChartText(lane.label(), lane.x(), lane.y()))
                : view.of(lane).map(far -> new BriefName(far.name(), far.x(), far.y())).stream().toList());
    }
}
