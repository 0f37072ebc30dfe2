package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** The window comes back where it was, and in sight when the screen it was on is gone. */
class WindowPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1366, 744);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void aWindowOnTheProjectorIsThereAgain() {
        assertEquals(new Rectangle2D(1500, 40, 1600, 900), place(1500, 40, 1600, 900, LAPTOP, PROJECTOR));
        // A window may reach over the edge a little, as the one who put it there saw it.
        assertEquals(new Rectangle2D(-300, 24, 1000, 700), place(-300, 24, 1000, 700, LAPTOP));
    }

    @Test
    void withoutTheProjectorTheWholeWindowIsOnTheLaptop() {
        assertEquals(LAPTOP, place(1500, 40, 1600, 900, LAPTOP));
        assertEquals(new Rectangle2D(183, 96, 1000, 600), place(2000, 40, 1000, 600, LAPTOP));
        assertEquals(new Rectangle2D(183, 96, 1000, 600), place(-1920, 200, 1000, 600, LAPTOP));
    }

    @Test
    void aHeadThatCannotBeTakenHoldOfIsNoPlace() {
        Rectangle2D middle = new Rectangle2D(183, 96, 1000, 600);
        assertEquals(middle, place(1360, 100, 1000, 600, LAPTOP), "a strip at the edge");
        assertEquals(middle, place(100, 760, 1000, 600, LAPTOP), "below the last line");
        assertEquals(middle, place(100, -500, 1000, 600, LAPTOP), "its head above the screen");
        assertEquals(middle, place(-32000, -32000, 1000, 600, LAPTOP), "where some systems keep what is put away");
    }

    @Test
    void whatIsTooSmallOrTooLargeIsAsOnTheFirstDayOrAsTheScreen() {
        assertEquals(new Rectangle2D(43, 36, 1280, 720), place(10, 30, 120, 100, LAPTOP));
        assertEquals(new Rectangle2D(0, 0, 1024, 576), place(0, 0, 0, 0, new Rectangle2D(0, 0, 1024, 576)));
        assertEquals(new Rectangle2D(0, 24, 1366, 744), place(0, 24, 3840, 2100, LAPTOP));
    }

    private static Rectangle2D place(double x, double y, double width, double height, Rectangle2D... desktops) {
        return WindowPlace.of(Settings.defaults("en").withX(x).withY(y).withWidth(width).withHeight(height),
                List.of(desktops), desktops[0]);
    }

    @Test
    void whatIsLargerThanItsWindowIsBroughtOntoTheScreenAndBeginsThereWhereItIsTooLarge() {
        assertEquals(0, WindowPlace.within(-56, 713, 0, 768));
        assertEquals(55, WindowPlace.within(300, 713, 0, 768));
        assertEquals(20, WindowPlace.within(20, 713, 0, 768));
        assertEquals(0, WindowPlace.within(-56, 713, 0, 600));
    }
}
