package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import roundtable.rules.ActionState;

/** The list of actions goes to a spreadsheet, and is found as it was left at the next start. */
class TablesOutTest extends SessionTest {

    @Test
    void theTableIsSavedAsItIsShownAndFoundAsItWasLeft() throws Exception {
        begin("de");
        TableView<ActionState> table = actions();
        onWindow(() -> {
            TableColumn<ActionState, ?> number = table.getColumns().getFirst();
            number.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(number));
            return null;
        });
        fire("controls.table.csv");
        List<String> lines = new String(written("auftraege.csv"), StandardCharsets.UTF_8).lines().toList();
        assertEquals("\ufeffNr.,Auftrag,Verantwortlich,Frist,Stand", lines.getFirst());
        assertEquals(table.getItems().size() + 1, lines.size());
        assertTrue(lines.get(1).startsWith("A 12/2026,"), lines.get(1));
        fire("controls.table.xlsx");
        assertEquals("PK", new String(written("auftraege.xlsx"), 0, 2, StandardCharsets.US_ASCII));
        onWindow(() -> session.close());
        beginAgain();
        assertEquals(List.of(TableColumn.SortType.DESCENDING), actions().getSortOrder().stream()
                .map(TableColumn::getSortType).toList());
    }

    @SuppressWarnings("unchecked")
    private TableView<ActionState> actions() throws Exception {
        onWindow(() -> {
            session.window().deck().open(ScreenPlaces.of("shell.screen.actions"));
            return null;
        });
        return onWindow(() -> {
            session.window().root().applyCss();
            session.window().root().layout();
            return (TableView<ActionState>) session.window().root().lookup("#action-table");
        });
    }

    private void fire(String command) {
        onWindow(() -> {
            session.window().groups().stream().flatMap(group -> group.commands().stream())
                    .filter(each -> each.key().equals(command)).findFirst().orElseThrow().fire();
            return null;
        });
    }
}
