package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A list of 200 by 150 that belongs to a field, on a screen of 1280 by 720 that stands right of another one. */
class BesideTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(1000, 0, 1280, 720);

    @Test
    void opensUnderItsField() {
        assertEquals(new Point2D(1100, 132), corner(field(1100, 100)));
    }

    @Test
    void opensAboveWhereTheScreenEnds() {
        assertEquals(new Point2D(1100, 498), corner(field(1100, 650)));
    }

    @Test
    void movesLeftAtTheRightEdgeAndNeverOverTheLeftOne() {
        assertEquals(new Point2D(2080, 132), corner(field(2200, 100)));
        assertEquals(new Point2D(1000, 132), corner(field(960, 100)));
    }

    @Test
    void takesTheLargerSideWhereItFitsOnNone() {
        assertEquals(232, Beside.corner(SCREEN, field(1100, 200), 200, 700).getY());
        assertEquals(0, Beside.corner(SCREEN, field(1100, 600), 200, 700).getY());
    }

    private static Point2D corner(Bounds field) {
        return Beside.corner(SCREEN, field, 200, 150);
    }

    private static Bounds field(double x, double y) {
        return new BoundingBox(x, y, 120, 30);
    }
}
