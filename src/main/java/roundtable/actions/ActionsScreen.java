package roundtable.actions;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.controls.Command;
import roundtable.controls.EmptyState;
import roundtable.controls.ListWithCard;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.rules.ActionState;
import roundtable.workspace.Desk;

/** All actions of all meetings: who does what by when, what is overdue, and what has happened since. */
public final class ActionsScreen implements Screen {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final ActionFilter filter;
    private final ActionCard card;
    private final ListWithCard<ActionState> list;

    public ActionsScreen(Desk desk) {
        this.desk = desk;
        filter = new ActionFilter(desk, this::refresh);
        card = new ActionCard(desk);
        list = new ListWithCard<>(filter.bar(), new ActionTable(desk), card.node(),
                new EmptyState(Feather.CHECK_SQUARE, desk.words().text("actions.empty")));
        list.onChoice(state -> card.show(state.action().id()));
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
        return List.of(
                new Command("actions.find", FIND, Feather.SEARCH, always, filter.bar()::focusWords),
                new Command("actions.report", ActionCard.REPORT, Feather.FLAG, always, card::focusReport));
    }

    private void refresh() {
        Book book = desk.workspace().book();
        list.show(filter.of(book), book.all(Action.class).isEmpty());
        card.refresh();
    }
}
