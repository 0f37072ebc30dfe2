package roundtable.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.controls.Command;
import roundtable.exchange.Examples;
import roundtable.sheet.Sheet;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Memory;
import roundtable.workspace.Workspace;

/** What one can do with a table, on the screen of organisations: the others are made of the same parts. */
class OrganisationTableTest extends WindowTest {

    private final Memory memory = Memory.ofTheWindow();
    private final List<Sheet> handedOn = new ArrayList<>();
    private Book start;
    private Workspace workspace;
    private OrganisationsScreen screen;

    @Override
    protected Parent content() {
        start = Examples.book("musterstadt", "en");
        workspace = Workspace.of(start);
        return made();
    }

    /** What columns share depends on the width of the window, which tests before this one may have changed. */
    @Override
    protected void start(Stage window) throws Exception {
        super.start(window);
        window.setWidth(width());
        window.setHeight(height());
    }

    private Parent made() {
        screen = new OrganisationsScreen(new Desk(workspace, Words.in("en"), _ -> { }, null, new NoPages() {
            @Override
            public void table(Sheet sheet, Sheet.Form form) {
                handedOn.add(sheet);
            }
        }, null, memory));
        return dressed((Parent) screen.node(), "organisations");
    }

    @Test
    void rowsAreGroupedSortedAndHandedOnAsTheyStandAndTheTableIsFoundAsItWasLeft() {
        onWindow(() -> command("controls.table.menu").fire());
        fire(((Menu) menuButton().getItems().getFirst()).getItems(), "Sector");
        onWindow(() -> menuButton().hide());
        assertEquals("By Sector", menuButton().getText());
        onWindow(() -> {
            TableColumn<Organisation, ?> name = table().getColumns().getFirst();
            name.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(name));
        });
        onWindow(() -> command("controls.table.print").fire());
        Sheet sheet = handedOn.getFirst();
        assertTrue(sheet.groups().stream().anyMatch(group -> group.title().startsWith("Sector: Police (")),
                sheet.groups().toString());
        Sheet.Group police = sheet.groups().stream().filter(g -> g.title().startsWith("Sector: Police")).findFirst()
                .orElseThrow();
        List<String> names = police.rows().stream().map(row -> (String) row.getFirst()).toList();
        assertTrue(names.size() > 1 && names.equals(names.stream().sorted(Words.in("en").order().reversed()).toList()),
                names.toString());
        assertEquals(table().getItems().size(), sheet.rows().size());
        picture("organisations-grouped");
        assertTrue(lookup(".group-heading").queryAllAs(Label.class).stream().anyMatch(heading ->
                heading.isVisible() && heading.getText().startsWith("Sector: ")));
        onWindow(() -> stage.getScene().setRoot(made()));
        onWindow(() -> command("controls.table.csv").fire());
        assertEquals(sheet, handedOn.getLast(), "grouped and sorted as it was left");
    }

    @Test
    void aGroupIsFoldedAwayByTheMouseAndTheArrowsAndIsInNoHandOfThoseWhoEditOrLosesARow() {
        onWindow(() -> command("controls.table.menu").fire());
        fire(((Menu) menuButton().getItems().getFirst()).getItems(), "Sector");
        onWindow(() -> menuButton().hide());
        int all = table().getItems().size();
        Label heading = lookup(".group-heading").queryAllAs(Label.class).stream().filter(Label::isVisible)
                .min(Comparator.comparingDouble(each -> each.localToScene(0, 0).getY())).orElseThrow();
        int rows = Integer.parseInt(heading.getText().replaceAll(".*\\((\\d+)\\)", "$1"));
        Organisation first = table().getItems().getFirst();
        clickOn(heading);
        assertEquals(all - rows + 1, table().getItems().size());
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
        assertEquals(List.of(), onWindow(() -> table().selected()), "a title is no organisation to be edited");
        picture("organisations-folded");
        onWindow(() -> command("controls.table.csv").fire());
        assertEquals(all, handedOn.getLast().rows().size());
        push(KeyCode.RIGHT);
        assertEquals(all, table().getItems().size());
        assertEquals(List.of(first), onWindow(() -> table().selected()));
        push(KeyCode.DOWN).push(KeyCode.LEFT);
        assertEquals(all - rows + 1, table().getItems().size());
        onWindow(() -> table().reveal(first.id()));
        assertEquals(List.of(first), onWindow(() -> table().selected()));
        push(KeyCode.LEFT);
        onWindow(() -> command("controls.table.menu").fire());
        fire(((Menu) menuButton().getItems().getFirst()).getItems(), "Nothing");
        onWindow(() -> menuButton().hide());
        assertEquals(all, table().getItems().size());
    }

    @Test
    void columnsAreChosenAndHeldAndComeBackAsAtFirst() {
        onWindow(() -> command("controls.table.menu").fire());
        Menu columns = (Menu) menuButton().getItems().get(1);
        fire(columns.getItems(), "Tags");
        fire(columns.getItems(), "Level");
        onWindow(() -> menuButton().hide());
        assertEquals(List.of("Name", "Short name", "Sector", "Tags", "Relations"), titles());
        double before = table().getColumns().getFirst().getWidth();
        double wide = drawnWider(table().getColumns().getFirst());
        assertTrue(wide > before + 50, before + " " + wide);
        picture("organisations-columns");
        onWindow(() -> stage.getScene().setRoot(made()));
        WaitForAsyncUtils.waitForFxEvents(20);
        double now = table().getColumns().getFirst().getWidth();
        assertEquals(wide, now, 0.5, "as it was drawn, from " + before);
        double divider = divider().getDividerPositions()[0];
        onWindow(() -> {
            Event.fireEvent(divider(), mouse(MouseEvent.MOUSE_PRESSED));
            divider().setDividerPositions(0.4731);
            Event.fireEvent(divider(), mouse(MouseEvent.MOUSE_RELEASED));
        });
        double moved = divider().getDividerPositions()[0];
        assertTrue(moved < divider - 0.04, divider + " " + moved);
        onWindow(() -> stage.getScene().setRoot(made()));
        assertEquals(moved, divider().getDividerPositions()[0], 0.001);
        assertEquals(List.of("Name", "Short name", "Sector", "Tags", "Relations"), titles());
        ContextMenu menu = table().getContextMenu();
        Menu more = (Menu) menu.getItems().getLast();
        fire(((Menu) more.getItems().get(1)).getItems(), "As at first");
        assertEquals(List.of("Name", "Short name", "Sector", "Level", "Relations"), titles());
    }

    @Test
    void severalGetATagInOneStepAndAreCopiedForASpreadsheet() {
        onWindow(() -> table().getSelectionModel().selectIndices(0, 0, 1, 2));
        onWindow(() -> command("organisations.tag.set").fire());
        write("winter").push(KeyCode.ENTER);
        assertEquals(3, workspace.book().all(OrganisationTag.class).stream()
                .filter(tag -> tag.text().equals("winter")).count());
        onWindow(() -> workspace.undo());
        assertEquals(start, workspace.book());
        onWindow(() -> table().requestFocus());
        push(KeyCode.CONTROL, KeyCode.C);
        onWindow(() -> {
            String[] lines = Clipboard.getSystemClipboard().getString().split("\n");
            assertEquals("Name\tShort name\tSector\tLevel\tRelations", lines[0]);
            assertEquals(4, lines.length);
            assertTrue(lines[1].contains("\tNeighbourhood\t"), "a level as one reads it: " + lines[1]);
        });
    }

    @Test
    void namesFromASpreadsheetAreShownBeforeTheyAreAdded() {
        onWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Name\tSector\nHarbour Aid\tPolice\nNight Bus\t\n" + table().getItems().getFirst().name());
            Clipboard.getSystemClipboard().setContent(content);
            table().requestFocus();
        });
        push(KeyCode.CONTROL, KeyCode.V);
        String question = lookup("#organisation-pasting .label").queryLabeled().getText();
        assertTrue(question.startsWith("Add 3 organisations from the clipboard? 1 may be there already: "), question);
        assertEquals(start, workspace.book());
        picture("organisations-paste");
        onWindow(() -> lookup("#paste-new").<Button>query().fire());
        assertEquals(start.all(Organisation.class).size() + 2, workspace.book().all(Organisation.class).size());
        assertEquals(2, table().getSelectionModel().getSelectedItems().size());
        onWindow(() -> workspace.undo());
        assertEquals(start, workspace.book());
    }

    /** As with the mouse on the border of a heading; gives the width after that, in pixels. */
    private double drawnWider(TableColumn<Organisation, ?> column) {
        onWindow(() -> {
            Event.fireEvent(table(), mouse(MouseEvent.MOUSE_PRESSED));
            table().resizeColumn(column, 60);
            Event.fireEvent(table(), mouse(MouseEvent.MOUSE_RELEASED));
        });
        return column.getWidth();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null);
    }

    private SplitPane divider() {
        return lookup(".split-pane").query();
    }

    private OrganisationTable table() {
        return lookup("#organisation-table").query();
    }

    private MenuButton menuButton() {
        return lookup("#organisation-table-menu").query();
    }

    private Command command(String key) {
        return screen.commands().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> titles() {
        return table().getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    private void fire(List<MenuItem> items, String name) {
        onWindow(() -> {
            MenuItem item = items.stream().filter(each -> name.equals(each.getText())).findFirst().orElseThrow();
            if (item instanceof javafx.scene.control.CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            } else if (item instanceof RadioMenuItem radio) {
                radio.setSelected(true);
            }
            item.fire();
        });
    }
}
