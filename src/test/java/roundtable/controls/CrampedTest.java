package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import roundtable.WindowTest;

/** What folds away in a small window, and what of it comes back when there is room again. */
class CrampedTest extends WindowTest {

    private final Pane window = new Pane();
    private final List<BooleanProperty> parts = IntStream.range(0, 4).<BooleanProperty>mapToObj(_ -> new SimpleBooleanProperty(true)).toList();

    @Override
    protected Parent content() {
        Pane in = new Pane();
        window.getChildren().add(in);
        Cramped.watch(window);
        Cramped.fold(in, parts);
        return window;
    }

    @Test
    void whatTheUserFoldsOrOpensStaysSoWhenTheWindowGrowsAgain() {
        size(1280, 720);
        assertEquals(List.of(true, true, true, true), shown());
        set(0, false);
        size(500, 300);
        assertEquals(List.of(false, false, false, false), shown());
        set(1, true);
        set(2, true);
        set(2, false);
        size(1280, 720);
        assertEquals(List.of(false, true, false, true), shown(), "folded before, opened, folded again, not touched");
        size(500, 300);
        size(1280, 720);
        assertEquals(List.of(false, true, false, true), shown());
    }

    private void size(double width, double height) {
        onWindow(() -> window.resize(width, height));
    }

    private void set(int part, boolean shown) {
        onWindow(() -> parts.get(part).set(shown));
    }

    private List<Boolean> shown() {
        return onWindow(() -> parts.stream().map(BooleanProperty::get).toList());
    }
}
