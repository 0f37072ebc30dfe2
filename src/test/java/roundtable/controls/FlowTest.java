package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import roundtable.WindowTest;

/** In a narrow window with large text the parts of a row become narrower, and nothing has to be scrolled to the side. */
class FlowTest extends WindowTest {

    private static final double WIDE = 1200;

    private TextField field;
    private Label sentence;
    private Flow flow;
    private ScrollPane scroll;

    @Override
    protected Parent content() {
        field = new TextField();
        field.setPrefWidth(WIDE);
        sentence = new Label("A quorum of thirteen of sixteen votes is present, which is enough for decisions");
        flow = new Flow(field, sentence);
        scroll = new ScrollPane(flow);
        sentence.setWrapText(true);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    protected double width() {
        return 400;
    }

    @Test
    void aWidePartFitsANarrowWindowAndIsWideAgainInAWideOne() {
        assertEquals(scroll.getViewportBounds().getWidth(), flow.getWidth());
        assertTrue(field.getWidth() <= flow.getWidth());
        assertTrue(sentence.getHeight() > 30, "goes over two lines");
        onWindow(() -> stage.setWidth(WIDE + 60));
        assertEquals(WIDE, field.getWidth());
    }
}
