package roundtable.actions;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Action;
import roundtable.controls.Command;
import roundtable.controls.EmptyState;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.workspace.Desk;

/** All actions of all meetings: who does what by when, what is overdue, and what has happened since. */
public final class ActionsScreen implements Screen {

    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final ActionFilter filter;
    private final ActionTable table;
    private final ActionCard card;
    private final SplitPane panes;
    private final EmptyState empty;

    public ActionsScreen(Desk desk) {
        this.desk = desk;
        filter = new ActionFilter(desk, this::refresh);
        table = new ActionTable(desk);
        card = new ActionCard(desk);
        empty = new EmptyState(Feather.CHECK_SQUARE, desk.words().text("actions.empty"));
        panes = new SplitPane(table, card.node());
        panes.setOrientation(Orientation.HORIZONTAL);
        panes.setDividerPositions(0.62);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, state) -> {
            if (state != null) {
                card.show(state.action().id());
            }
        });
        table.onOpen(state -> desk.navigator().show(state.action().entry() == null
                ? state.action().id() : state.action().entry()));
        root.getStyleClass().add("actions-screen");
        root.setTop(filter);
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        if (desk.workspace().book().get(Action.class, rowId) != null) {
            filter.clear();
            table.reveal(rowId);
        }
    }

    @Override
    public List<Command> commands() {
        var always = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        return List.of(
                new Command("actions.find", ActionFilter.FIND, Feather.SEARCH, always, filter::focusSearch),
                new Command("actions.report", ActionCard.REPORT, Feather.FLAG, always, card::focusReport));
    }

    private void refresh() {
        boolean none = desk.workspace().book().all(Action.class).isEmpty();
        root.setCenter(none ? empty : panes);
        table.show(filter.of(desk.workspace().book()));
        if (table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
        card.refresh();
    }
}
