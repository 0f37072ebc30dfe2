package roundtable.catalogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.rules.Valid;
import roundtable.controls.CommitField;
import roundtable.exchange.Examples;
import roundtable.rules.Contrast;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** Keeping the catalogues as a secretariat does it: renaming, colouring, ordering, ending, merging, deleting. */
class CataloguesScreenTest extends WindowTest {

    private Book start;
    private Workspace workspace;
    private CataloguesScreen screen;

    @Override
    protected Parent content() {
        start = Examples.book("musterstadt", "en");
        workspace = Workspace.of(start);
        screen = new CataloguesScreen(new Desk(workspace, Words.in("en"), id -> screen.reveal(id), null, new NoPages()));
        return dressed((Parent) screen.node(), "catalogues");
    }

    @Test
    void aSectorInUseIsRenamedRecolouredEndedAndMergedButNotDeleted() {
        Sector police = starter(Sector.class, "sector-police");
        onWindow(() -> screen.reveal(police.id()));
        type("Police and guards");
        assertEquals("Police and guards", book().get(Sector.class, police.id()).name());
        type("");
        assertNull(book().get(Sector.class, police.id()).name(), "an emptied name is the usual one again");
        onWindow(() -> {
            ColorPicker colour = lookup("#entry-colour").query();
            colour.setValue(Color.web("#ffe066"));
            colour.fireEvent(new ActionEvent());
        });
        picture("catalogues-faint");
        press("entry-darken");
        assertTrue(Contrast.between(book().get(Sector.class, police.id()).colour(), "#ffffff") >= 3);
        press("catalogues-delete");
        assertNotNull(book().get(Sector.class, police.id()));
        long users = start.all(Organisation.class).stream().filter(each -> police.id().equals(each.sector())).count();
        assertTrue(question().contains(users + " organisation"), question());
        picture("catalogues-used");
        press("catalogues-merge-instead");
        Sector courts = starter(Sector.class, "sector-courts");
        onWindow(() -> lookup("#catalogues-merge-into").<ComboBox<String>>query().setValue(courts.id()));
        picture("catalogues-merge");
        press("catalogues-merge-now");
        assertNull(book().get(Sector.class, police.id()));
        assertTrue(book().all(Organisation.class).stream().noneMatch(each -> police.id().equals(each.sector())));
        onWindow(() -> workspace.undo());
        assertEquals(start.all(Organisation.class), book().all(Organisation.class), "one step");
        onWindow(() -> screen.reveal(police.id()));
        press("catalogues-end");
        assertFalse(Valid.on(null, book().get(Sector.class, police.id()).until(), LocalDate.now()), "not offered from today on");
    }

    @Test
    void kindsOfRelationsAreAddedCarriedByKeysAndDrawnByMouse() {
        press("catalogue-2");
        press("catalogues-add");
        write("meets for");
        onWindow(() -> lookup("#entry-name").<CommitField>query().commit());
        assertTrue(lookup("#entry-name").query().isFocused(), "what was kept after a pause is typed on");
        push(KeyCode.END);
        write(" coffee").push(KeyCode.ENTER);
        RelationKind made = Rows.relationKinds(book()).getLast();
        assertEquals("meets for coffee", made.name());
        onWindow(() -> lookup("#catalogue-list").query().requestFocus());
        int last = Rows.relationKinds(book()).size() - 1;
        fire("catalogues.up");
        assertEquals(last - 1, Rows.relationKinds(book()).indexOf(book().get(RelationKind.class, made.id())));
        onWindow(() -> workspace.undo());
        assertEquals(made, Rows.relationKinds(book()).getLast());
        press("catalogue-2");
        drag(cell(Rows.relationKinds(book()).get(1).id()), MouseButton.PRIMARY)
                .moveTo(cell(Rows.relationKinds(book()).get(3).id())).drop();
        assertEquals(start.all(RelationKind.class).size(), book().all(RelationKind.class).size() - 1);
        assertEquals(Rows.relationKinds(start).get(1).id(), Rows.relationKinds(book()).get(3).id());
        onWindow(() -> screen.reveal(made.id()));
        fire("catalogues.delete");
        assertNull(book().get(RelationKind.class, made.id()), "nothing has it");
        assertEquals(start.all(Relation.class), book().all(Relation.class));
        picture("catalogues-kinds");
    }

    @Test
    void aColourThatIsChosenAgainChangesNothing() {
        Sector police = starter(Sector.class, "sector-police");
        onWindow(() -> {
            screen.reveal(police.id());
            lookup("#entry-colour").<ColorPicker>query().fireEvent(new ActionEvent());
        });
        assertEquals(start, book(), "neither the sector nor the patterns of the others");
    }

    @Test
    void anEntryThatIsUndoneWhileItsNameIsTypedTakesItsFieldsAlong() {
        press("catalogues-add");
        assertTrue(lookup("#entry-name").query().isFocused());
        onWindow(() -> workspace.undo());
        assertEquals(start, book());
        press("catalogues-add");
        write("half a na");
        onWindow(() -> workspace.undo());
        assertEquals(start.all(Sector.class).size(), book().all(Sector.class).size());
        assertEquals(Rows.sectors(book()).getLast(), lookup("#catalogue-list").<ListView<?>>query().getSelectionModel().getSelectedItem());
    }

    private <R extends Row> R starter(Class<R> type, String id) {
        return start.find(type, id).orElseThrow();
    }

    private void type(String text) {
        onWindow(() -> {
            TextField name = lookup("#entry-name").query();
            name.requestFocus();
            name.setText(text);
        });
        push(KeyCode.ENTER);
    }

    private void press(String id) {
        onWindow(() -> {
            if (lookup("#" + id).query() instanceof ButtonBase button) {
                button.fire();
            }
        });
    }

    private void fire(String key) {
        onWindow(() -> {
            lookup("#catalogue-list").query().requestFocus();
            screen.commands().stream().filter(command -> command.key().equals(key)).findFirst().orElseThrow().fire();
        });
    }

    private String question() {
        return lookup("#catalogues-question .label").<Label>query().getText();
    }

    private ListCell<?> cell(String id) {
        return lookup(".catalogue-cell").queryAllAs(ListCell.class).stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getItem() instanceof Row row && row.id().equals(id)).findFirst().orElseThrow();
    }

    private Book book() {
        return workspace.book();
    }
}
