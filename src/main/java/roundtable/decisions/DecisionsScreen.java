package roundtable.decisions;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Decision;
import roundtable.controls.Command;
import roundtable.controls.EmptyState;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.workspace.Desk;

/** All decisions of all meetings: what was decided, when and how, and what has become of it. */
public final class DecisionsScreen implements Screen {

    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final DecisionFilter filter;
    private final DecisionTable table;
    private final DecisionCard card;
    private final SplitPane panes;
    private final EmptyState empty;

    public DecisionsScreen(Desk desk) {
        this.desk = desk;
        filter = new DecisionFilter(desk, this::refresh);
        table = new DecisionTable(desk);
        card = new DecisionCard(desk);
        empty = new EmptyState(Feather.CHECK_CIRCLE, desk.words().text("decisions.empty"));
        panes = new SplitPane(table, card.node());
        panes.setDividerPositions(0.62);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, decision) -> {
            if (decision != null) {
                card.show(decision.id());
            }
        });
        table.onOpen(decision -> desk.navigator().show(decision.entry() == null ? decision.id() : decision.entry()));
        root.getStyleClass().add("decisions-screen");
        root.setTop(filter);
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        if (desk.workspace().book().get(Decision.class, rowId) != null) {
            filter.clear();
            table.reveal(rowId);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("decisions.find", DecisionFilter.FIND, Feather.SEARCH,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), filter::focusSearch));
    }

    private void refresh() {
        boolean none = desk.workspace().book().all(Decision.class).isEmpty();
        root.setCenter(none ? empty : panes);
        table.show(filter.of(desk.workspace().book()));
        if (table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
        card.refresh();
    }
}
