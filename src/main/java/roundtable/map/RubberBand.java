package roundtable.map;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Rectangle;

/** The rectangle drawn with Shift held: it marks every card it touches. */
final class RubberBand {

    private final ChartCanvas canvas;
    private final Rectangle band = new Rectangle();
    private final Point2D start;

    RubberBand(ChartCanvas canvas, Point2D start) {
        this.canvas = canvas;
        this.start = start;
        band.getStyleClass().add("rubber-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        canvas.above().getChildren().add(band);
    }

    void to(Point2D here) {
        band.setX(Math.min(start.getX(), here.getX()));
        band.setY(Math.min(start.getY(), here.getY()));
        band.setWidth(Math.abs(here.getX() - start.getX()));
        band.setHeight(Math.abs(here.getY() - start.getY()));
    }

    /** Takes the rectangle away and gives the ids of the cards it touched. */
    List<String> end() {
        canvas.above().getChildren().remove(band);
        Bounds area = new BoundingBox(band.getX(), band.getY(), band.getWidth(), band.getHeight());
        return canvas.sheet().boxes().stream()
                .filter(box -> !box.isSeat() && area.intersects(canvas.sheet().bounds(box)))
                .map(roundtable.drawing.Box::id).toList();
    }
}
