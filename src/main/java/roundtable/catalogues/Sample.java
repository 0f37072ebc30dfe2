package roundtable.catalogues;

import java.util.Arrays;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import roundtable.book.Book;
import roundtable.book.Pillar;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.drawing.Box;

/** How an entry looks on a chart: a piece of line, the edge of a card with its bar, or the strip over a column. */
final class Sample extends Pane {

    private static final double WIDTH = 30;
    private static final double HEIGHT = 18;
    private static final double BAR = 6;
    private static final double STRIP = 5;
    private static final double LINE = 2;

    Sample(Book book, Row entry) {
        // As on paper, in whatever colours the window is.
        getChildren().add(new Rectangle(WIDTH, HEIGHT, Color.WHITE));
        Color colour = Color.web(Catalogue.colour(entry));
        Dash dash = Catalogue.dash(book, entry);
        switch (entry) {
            case Sector _ -> {
                Rectangle card = new Rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
                card.getStyleClass().add("catalogue-sample-card");
                getChildren().addAll(card, stroke(BAR / 2 + 1, 1, BAR / 2 + 1, HEIGHT - 1, BAR, colour, Box.sampleDashes(dash)));
            }
            case Pillar _ -> getChildren().add(stroke(0, HEIGHT / 2, WIDTH, HEIGHT / 2, STRIP, colour, new double[0]));
            default -> getChildren().add(stroke(0, HEIGHT / 2, WIDTH, HEIGHT / 2, LINE, colour,
                    roundtable.drawing.Line.dashes(dash, LINE)));
        }
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    private static Line stroke(double x, double y, double toX, double toY, double width, Color colour, double[] dashes) {
        Line line = new Line(x, y, toX, toY);
        line.setStroke(colour);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(Arrays.stream(dashes).boxed().toList());
        return line;
    }
}
