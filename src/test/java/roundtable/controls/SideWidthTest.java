package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import roundtable.WindowTest;

/** A list and a panel at the sides of a screen are drawn to another width and are as wide the next time. */
class SideWidthTest extends WindowTest {

    private static final double PANEL = 300;

    private final Map<String, String> kept = new HashMap<>();
    private final Pane list = new Pane();
    private final Pane panel = new Pane(new Region());

    @Override
    protected Parent content() {
        return screen(list, panel);
    }

    private BorderPane screen(Pane left, Pane right) {
        ((Region) panel.getChildren().getFirst()).setPrefWidth(PANEL);
        BorderPane screen = new BorderPane(new Pane(), null, right, null, left);
        SideWidth.share(left, screen, "list", name -> kept.getOrDefault(name, ""), kept::put);
        SideWidth.own(right, screen, "panel", name -> kept.getOrDefault(name, ""), kept::put);
        return screen;
    }

    @Test
    void theEdgeIsDrawnAndStays() {
        double usual = list.getWidth();
        assertEquals(PANEL, panel.getWidth());
        draw(list, usual - 2, 60);
        draw(panel, 2, -40);
        // The mouse knows whole points only, wherever the window stands.
        assertEquals(usual + 58, list.getWidth(), 1);
        assertEquals(PANEL + 38, panel.getWidth(), 1);
        Pane again = new Pane();
        onWindow(() -> stage.getScene().setRoot(screen(again, new Pane())));
        assertEquals(list.getWidth(), again.getWidth());
    }

    @Test
    void whatIsNoWidthIsLeftOut() {
        kept.put("list", "wide");
        Pane again = new Pane();
        onWindow(() -> stage.getScene().setRoot(screen(again, new Pane())));
        assertEquals(list.getWidth(), again.getWidth());
    }

    private void draw(Region side, double x, double by) {
        Point2D from = side.localToScreen(x, 200);
        drag(from, MouseButton.PRIMARY).moveTo(from.add(by / 2, 0)).moveTo(from.add(by, 0)).drop();
        onWindow(() -> stage.getScene().getRoot().layout());
    }
}
