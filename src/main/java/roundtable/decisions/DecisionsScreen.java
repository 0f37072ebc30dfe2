package roundtable.decisions;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.Command;
import roundtable.controls.EmptyState;
import roundtable.controls.ListWithCard;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.workspace.Desk;

/** All decisions of all meetings: what was decided, when and how, and what has become of it. */
public final class DecisionsScreen implements Screen {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final DecisionFilter filter;
    private final DecisionCard card;
    private final ListWithCard<Decision> list;

    public DecisionsScreen(Desk desk) {
        this.desk = desk;
        filter = new DecisionFilter(desk, this::refresh);
        card = new DecisionCard(desk);
        list = new ListWithCard<>(filter.bar(), new DecisionTable(desk), card.node(),
                new EmptyState(Feather.CHECK_CIRCLE, desk.words().text("decisions.empty")));
        list.onChoice(decision -> card.show(decision.id()));
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
        return List.of(new Command("decisions.find", FIND, Feather.SEARCH,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), filter.bar()::focusWords));
    }

    private void refresh() {
        Book book = desk.workspace().book();
        list.show(filter.of(book), book.all(Decision.class).isEmpty());
        card.refresh();
    }
}
