package roundtable.map;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import roundtable.book.Stance;
import roundtable.words.Words;

/** The mark of a position on the policy: a shape of its own and two letters, so that colour is never the only mark. */
final class StanceBadge extends StackPane {

    /** Width and height in points. */
    static final double SIZE = 20;

    StanceBadge(Stance.View view, Words words) {
        Shape shape = shape(view);
        shape.getStyleClass().add("stance-shape");
        Label letters = new Label(words.text(switch (view) {
            case SUPPORTIVE -> "map.stance.supportive";
            case NEUTRAL -> "map.stance.neutral";
            case SCEPTICAL -> "map.stance.sceptical";
            case OPPOSED -> "map.stance.opposed";
        }));
        letters.getStyleClass().add("stance-letters");
        getStyleClass().addAll("stance-badge", switch (view) {
            case SUPPORTIVE -> "stance-supportive";
            case NEUTRAL -> "stance-neutral";
            case SCEPTICAL -> "stance-sceptical";
            case OPPOSED -> "stance-opposed";
        });
        getChildren().addAll(shape, letters);
        setMouseTransparent(true);
        setManaged(false);
        resize(SIZE, SIZE);
    }

    /** Round for, square undecided, on its tip doubtful, eight corners like a stop sign against. */
    private static Shape shape(Stance.View view) {
        double s = SIZE;
        double cut = s * 0.29;
        return switch (view) {
            case SUPPORTIVE -> new Circle(s / 2, s / 2, s / 2);
            case NEUTRAL -> new Rectangle(s - 2, s - 2);
            case SCEPTICAL -> new Polygon(s / 2 + 1, -1.5, s + 2.5, s / 2, s / 2 + 1, s + 1.5, -1.5, s / 2);
            case OPPOSED -> new Polygon(cut, 0, s - cut, 0, s, cut, s, s - cut, s - cut, s, cut, s, 0, s - cut, 0, cut);
        };
    }
}
