package roundtable.actions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.controls.Command;
import roundtable.controls.CommandItem;
import roundtable.controls.EmptyState;
import roundtable.controls.ListWithCard;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.controls.TableMemory;
import roundtable.controls.TableMenu;
import roundtable.rules.ActionState;
import roundtable.workspace.Desk;

/** All actions of all meetings: who does what by when, what is overdue, and what has happened since. */
public final class ActionsScreen implements Screen {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination STATUS = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination OWNER = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private static final KeyCombination GOAL = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SHEETS = new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final Desk desk;
    private final ActionFilter filter;
    private final ActionCard card;
    private final ListWithCard<ActionState> list;
    private final TableMenu<ActionState> menu;
    private final List<Command> several;

    public ActionsScreen(Desk desk) {
        this.desk = desk;
        filter = new ActionFilter(desk, this::refresh);
        card = new ActionCard(desk);
        ActionTable table = new ActionTable(desk);
        SeveralActions selected = new SeveralActions(desk, table::selectedKeys, filter.bar());
        var some = Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems());
        several = List.of(new Command("actions.status.set", STATUS, Feather.FLAG, some, selected::askStatus),
                new Command("actions.owner.set", OWNER, Feather.USER, some, selected::askOwner),
                new Command("actions.goal.set", GOAL, Feather.TARGET, some, selected::askGoal),
                new Command("actions.sheets", SHEETS, Feather.FILE_TEXT, Bindings.isNotEmpty(table.getItems()), () -> sheets(table)));
        menu = new TableMenu<>(table, TableMemory.of(table, desk.memory()::recall, desk.memory()::keep),
                (sheet, form) -> desk.pages().table(sheet, form));
        menu.beside(filter.bar(), "action-table-menu");
        menu.under(Stream.concat(several.stream().map(each -> new CommandItem(desk.words(), each)),
                table.ways().stream()).toList());
        list = new ListWithCard<>(filter.bar(), table, card.node(),
                new EmptyState(Feather.CHECK_SQUARE, desk.words().text("actions.empty")));
        list.onChoice(state -> card.show(state.action().id()));
        list.remember("divider.actions", desk.memory()::recall, desk.memory()::keep);
        list.getStyleClass().add("actions-screen");
        Shown.follow(list, desk.workspace().bookProperty(), this::refresh);
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void reveal(String rowId) {
        if (desk.workspace().book().get(Action.class, rowId) != null) {
            list.reveal(rowId);
        }
    }

    @Override
    public List<Command> commands() {
        var always = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        return Stream.of(List.of(
                new Command("actions.find", FIND, Feather.SEARCH, always, filter.bar()::focusWords),
                new Command("actions.report", ActionCard.REPORT, Feather.FLAG, always, card::focusReport)),
                several, menu.commands()).flatMap(List::stream).toList();
    }

    /** A sheet for everybody who has something to do among what is listed. */
    private void sheets(ActionTable table) {
        List<String> owners = table.getItems().stream().filter(state -> !state.closed()).map(state -> state.action().owner())
                .filter(Objects::nonNull).distinct().toList();
        if (!owners.isEmpty()) {
            desk.pages().ownerSheets(owners);
        }
    }

    private void refresh() {
        Book book = desk.workspace().book();
        list.show(filter.of(book), book.all(Action.class).isEmpty());
        card.refresh();
    }
}
