package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.Organisation;

/** While the user reads the first screen the others are made, unseen; what changes meanwhile is on them when they come. */
class AheadTest extends SessionTest {

    @Test
    void screensAreThereBeforeTheyAreAskedForAndShowTheBookAsItIs() throws Exception {
        begin("en");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onWindow(() -> session.window().ahead().done()));
        List<Node> screens = List.copyOf(session.window().deck().getChildren());
        assertEquals(ScreenPlaces.ALL.size(), screens.size());
        assertEquals(List.of(session.window().deck().screen().node()), screens.stream().filter(Node::isVisible).toList());
        onWindow(() -> {
            Organisation first = book().all(Organisation.class).getFirst();
            session.window().workspace().put("organisations.name.change", first.withName("Aaa, renamed meanwhile"));
            return first;
        });
        press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        settle();
        assertEquals(screens, session.window().deck().getChildren(), "no screen is made a second time");
        TableView<?> table = from(session.window().deck().screen().node()).lookup(".table-view").query();
        assertTrue(table.isVisible());
        assertNotNull(lookup("Aaa, renamed meanwhile").query());
        assertFalse(screens.getFirst().isVisible(), "one screen is seen at a time");
    }
}
