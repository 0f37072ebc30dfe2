package roundtable.decisions;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.Command;
import roundtable.controls.CommandItem;
import roundtable.controls.EmptyState;
import roundtable.controls.ListWithCard;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.controls.TableMemory;
import roundtable.controls.TableMenu;
import roundtable.workspace.Desk;

/** All decisions of all meetings: what was decided, when and how, and what has become of it. */
public final class DecisionsScreen implements Screen {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination STATUS = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final Desk desk;
    private final DecisionFilter filter;
    private final DecisionCard card;
    private final ListWithCard<Decision> list;
    private final TableMenu<Decision> menu;
    private final Command several;

    public DecisionsScreen(Desk desk) {
        this.desk = desk;
        filter = new DecisionFilter(desk, this::refresh);
        card = new DecisionCard(desk);
        DecisionTable table = new DecisionTable(desk);
        SeveralDecisions selected = new SeveralDecisions(desk, table::selectedKeys, filter.bar());
        several = new Command("decisions.status.set", STATUS, Feather.FLAG,
                Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems()), selected::askStatus);
        menu = new TableMenu<>(table, TableMemory.of(table, desk.memory()::recall, desk.memory()::keep),
                (sheet, form) -> desk.pages().table(sheet, form));
        menu.beside(filter.bar(), "decision-table-menu");
        menu.under(Stream.concat(Stream.of(new CommandItem(desk.words(), several)), table.ways().stream()).toList());
        list = new ListWithCard<>(filter.bar(), table, card.node(),
                new EmptyState(Feather.CHECK_CIRCLE, desk.words().text("decisions.empty")));
        list.onChoice(decision -> card.show(decision.id()));
        list.remember("divider.decisions", desk.memory()::recall, desk.memory()::keep);
        list.getStyleClass().add("decisions-screen");
        Shown.follow(list, desk.workspace().bookProperty(), this::refresh);
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void reveal(String rowId) {
        if (desk.workspace().book().get(Decision.class, rowId) != null) {
            list.reveal(rowId);
        }
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(Stream.of(new Command("decisions.find", FIND, Feather.SEARCH,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), filter.bar()::focusWords), several),
                menu.commands().stream()).toList();
    }

    private void refresh() {
        Book book = desk.workspace().book();
        list.show(filter.of(book), book.all(Decision.class).isEmpty());
        card.refresh();
    }
}
