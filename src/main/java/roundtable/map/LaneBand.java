package roundtable.map;

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

    private static final double NAME_HEIGHT = 20;

    private final Group name = new Group();
    private final Lane lane;
    private final double names;
    private Detail shown;

    /**
     * A lane, every second band in a slightly other shade.
     *
     * @param names width of the column in which the names of the bands stand, in points
     */
    LaneBand(Lane lane, boolean second, double names) {
        this.names = names;
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
        setDetail(Detail.at(1));
    }

    /** Shows its name as on paper, or seen from afar as large as one can read it. */
    void setDetail(Detail detail) {
        if (name.getChildren().isEmpty() || !detail.equals(shown)) {
            shown = detail;
            boolean column = lane.direction() == Lane.Direction.COLUMN;
            double room = column ? lane.w() - INSET : names + 2 * INSET;
            name.getChildren().setAll(detail.whole() ? new ChartText(lane.label(), lane.x(), lane.y())
                    : new BriefName(lane.label().text(), column ? INSET / 2 : 0, room,
                            column ? STRIP_TOP : NAME_HEIGHT / detail.zoom(), true, false, detail));
        }
    }
}
