package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.WindowTest;

/** What is heavy to paint is moved as its picture, which looks the same, and is itself again when it rests. */
class HeavySurfaceTest extends WindowTest {

    private ZoomPane pane;
    private final Rectangle square = new Rectangle(100, 100, 60, 60);

    @Override
    protected Parent content() {
        pane = new ZoomPane();
        pane.setHeavy(true);
        square.setFill(Color.RED);
        pane.surface().getChildren().add(square);
        return new StackPane(pane);
    }

    @Test
    void itsPictureIsMovedAndItselfComesBackWhenItRests() {
        onWindow(() -> {
            pane.pan(40, 20);
            assertTrue(pane.movingProperty().get());
            assertEquals(0, pane.surface().getOpacity());
            assertEquals(Color.RED, at(100 + 40 + 5, 100 + 20 + 5));
            assertEquals(Color.RED, at(100 + 40 + 55, 100 + 20 + 55));
            assertFalse(Color.RED.equals(at(100 + 5, 100 + 5)));
            pane.zoomAt(1.5, 0, 0);
            assertEquals(Color.RED, at(1.5 * 170, 1.5 * 150));
        });
        settle();
        await();
        onWindow(() -> {
            assertEquals(1, pane.surface().getOpacity());
            assertEquals(Color.RED, at(1.5 * 170, 1.5 * 150));
        });
    }

    @Test
    void farBeyondThePictureAnotherOneIsTaken() {
        onWindow(() -> {
            pane.pan(-10, 0);
            var first = picture().getImage();
            pane.pan(-3000, 0);
            assertFalse(first == picture().getImage());
            pane.paintAnew();
            assertEquals(1, pane.surface().getOpacity());
        });
    }

    private ImageView picture() {
        return (ImageView) pane.lookup("ImageView");
    }

    private void await() {
        try {
            WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, pane.movingProperty().not());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("the picture stayed", e);
        }
    }

    private Color at(double x, double y) {
        return stage.getScene().snapshot(null).getPixelReader().getColor((int) x, (int) y);
    }
}
