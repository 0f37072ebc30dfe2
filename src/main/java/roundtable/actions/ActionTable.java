package roundtable.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import roundtable.book.Action;
import roundtable.controls.ListTable;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The actions as a table: number, what, owner, due and status; the overdue ones are marked by word and colour. */
final class ActionTable extends ListTable<ActionState> {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final Desk desk;

    ActionTable(Desk desk) {
        super(desk.words().text("actions.table"), state -> state.action().id());
        this.desk = desk;
        Words words = desk.words();
        setId("action-table");
        setPlaceholder(new Label(words.text("actions.none")));
        column(words.text("actions.number"), 100, Numbers.ORDER, state -> state.action().number());
        column(words.text("actions.text"), 300, words.order(), this::text);
        column(words.text("actions.owner"), 110, words.order(),
                state -> desk.names().shortOf(state.action().owner()));
        column(words.text("actions.due"), 95, Comparator.<LocalDate>naturalOrder(), ActionState::due, words::date);
        var status = column(words.text("actions.status"), 185, Comparator.<String>naturalOrder(), this::status);
        status.setCellFactory(_ -> new StatusCell());
        setContextMenu(menu());
        onOpen(state -> desk.navigator().show(state.action().entry() == null
                ? state.action().id() : state.action().entry()));
    }

    private String text(ActionState state) {
        return Agreed.text(desk.workspace().book(), state.action());
    }

    private String status(ActionState state) {
        String status = desk.words().title(state.status());
        return state.overdue() ? desk.words().text("actions.overdue", status) : status;
    }

    private ContextMenu menu() {
        MenuItem minutes = new MenuItem(desk.words().text("actions.show.minutes"));
        minutes.setOnAction(_ -> go(Action::entry));
        MenuItem owner = new MenuItem(desk.words().text("actions.show.owner"));
        owner.setOnAction(_ -> go(Action::owner));
        return new ContextMenu(minutes, owner);
    }

    private void go(Function<Action, String> row) {
        ActionState state = getSelectionModel().getSelectedItem();
        if (state != null && row.apply(state.action()) != null) {
            desk.navigator().show(row.apply(state.action()));
        }
    }

    private static final class StatusCell extends TableCell<ActionState, String> {

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            Node badge = empty ? null : badge(item);
            setGraphic(badge);
        }

        private Label badge(String text) {
            Label badge = new Label(text);
            badge.getStyleClass().add("status-badge");
            badge.setTooltip(new Tooltip(text));
            ActionState state = getTableRow() == null ? null : getTableRow().getItem();
            badge.pseudoClassStateChanged(OVERDUE, state != null && state.overdue());
            badge.pseudoClassStateChanged(PseudoClass.getPseudoClass("closed"), state != null && state.closed());
            return badge;
        }
    }
}
