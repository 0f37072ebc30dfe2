package roundtable.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Organisation;
import roundtable.controls.Waiting;
import roundtable.exchange.Examples;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** What stands half typed in a form of an organisation is there again after a power cut, and only what was typed. */
class DraftsTest extends WindowTest {

    private final Map<String, Waiting.Text> kept = new LinkedHashMap<>();
    private Desk desk;
    private RenamingForm form;

    @Override
    protected Parent content() {
        desk = new Desk(Workspace.of(Examples.book("musterstadt", "en")), Words.in("en"), _ -> { }, null, new NoPages());
        return made();
    }

    private Parent made() {
        form = new RenamingForm(desk, "org-kompass", () -> { });
        return dressed(new VBox(form, ContactFields.list(desk, "org-kompass")), "organisations");
    }

    @Test
    void aHalfTypedRenamingAndContactComeBackAndACancelledOneDoesNot() throws Exception {
        onWindow(() -> begin(List.of()));
        String today = desk.workspace().book().get(Organisation.class, "org-kompass").name();
        onWindow(form::begin);
        assertEquals(today, field("#renaming-name").getText());
        write("Compass at the Har");
        clickOn("#organisation-contact-add").write("Head of");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept.size() == 2);
        assertEquals(List.of("Compass at the Har", "Head of"), kept.values().stream().map(Waiting.Text::typed).toList());

        onWindow(() -> begin(new ArrayList<>(kept.values())));
        onWindow(form::begin);
        assertEquals("Compass at the Har", field("#renaming-name").getText());
        assertEquals("Head of", field("#organisation-contact-add").getText());
        clickOn("#renaming-name").push(KeyCode.ESCAPE);
        onWindow(form::begin);
        assertEquals(today, field("#renaming-name").getText());
        clickOn("#organisation-contact-add").push(KeyCode.ESCAPE);
        assertEquals(Map.of(), kept);
    }

    private void begin(List<Waiting.Text> before) {
        stage.getScene().setRoot(new VBox());
        Waiting.begin(stage.getScene(), before, new Waiting.Keeper() {
            @Override
            public void keep(Waiting.Text text) {
                kept.put(text.row() + " " + text.field(), text);
            }

            @Override
            public void forget(String row, String field) {
                kept.remove(row + " " + field);
            }
        });
        stage.getScene().setRoot(made());
    }

    private TextField field(String id) {
        return lookup(id).queryAs(TextField.class);
    }
}
