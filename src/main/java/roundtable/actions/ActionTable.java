package roundtable.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Meeting;
import roundtable.controls.ListTable;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The actions as a table: number, what, owner, due and status; the overdue ones are marked by word and colour. */
final class ActionTable extends ListTable<ActionState> {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Desk desk;

    ActionTable(Desk desk) {
        super(desk.words(), "actions.table", state -> state.action().id());
        this.desk = desk;
        Words words = desk.words();
        setId("action-table");
        setPlaceholder(new Label(words.text("actions.none")));
        column("actions.number", 90, Numbers.ORDER, state -> state.action().number()).whole();
        column("actions.text", 300, words.order(), state -> Agreed.text(desk.workspace().book(), state.action()));
        column("actions.owner", 110, words.order(), state -> desk.names().shortOf(state.action().owner())).groups();
        column("actions.due", 95, Comparator.<LocalDate>naturalOrder(), ActionState::due, words::date).whole();
        column("actions.status", 185, Comparator.comparing(ActionState::status).thenComparing(ActionState::overdue),
                Function.identity(), this::status).groupsBy(state -> words.title(state.status()))
                .setCellFactory(_ -> new StatusCell());
        column("actions.flags", 150, words.order(), state -> Flags.of(desk, state, LocalDate.now())).extra();
        column("actions.due.first", 95, Comparator.<LocalDate>naturalOrder(), ActionState::firstDue, words::date).whole().extra();
        column("actions.goal", 170, Goals.order(words), state -> Goals.place(desk, state.action().goal()), Goals.Place::path)
                .groupsBy(state -> state.action().goal() == null ? words.text("actions.goal.none") : Goals.progress(desk, state.action().goal())).extra();
        column("actions.body", 150, words.order(), this::body).groups().extra();
        column("actions.meeting", 90, Numbers.ORDER, this::meeting).groups().extra();
        column("actions.priority", 90, Comparator.<Action.Priority>naturalOrder(),
                state -> state.action().priority(), words::title).groups().extra();
        onOpen(state -> go(state.action().entry() == null ? state.action().id() : state.action().entry()));
    }

    /** Keys of the selected actions as they are listed. */
    List<String> selectedKeys() {
        return selected().stream().map(state -> state.action().id()).toList();
    }

    /** What the right mouse button offers besides. */
    List<MenuItem> ways() {
        MenuItem minutes = new MenuItem(desk.words().text("actions.show.minutes"));
        minutes.setOnAction(_ -> go(Action::entry));
        MenuItem owner = new MenuItem(desk.words().text("actions.show.owner"));
        owner.setOnAction(_ -> go(Action::owner));
        return List.of(minutes, owner);
    }

    private String status(ActionState state) {
        String status = desk.words().title(state.status());
        return state.overdue() ? desk.words().text("actions.overdue", status) : status;
    }

    private String body(ActionState state) {
        return desk.workspace().book().find(Body.class, state.action().body()).map(desk.names()::of).orElse("");
    }

    private String meeting(ActionState state) {
        return Agreed.meeting(desk.workspace().book(), state.action().entry()).map(Meeting::number).orElse("");
    }

    private void go(Function<Action, String> row) {
        ActionState state = getSelectionModel().getSelectedItem();
        if (state != null) {
            go(row.apply(state.action()));
        }
    }

    private void go(String row) {
        if (row != null) {
            desk.navigator().show(row);
        }
    }

    private final class StatusCell extends TableCell<ActionState, ActionState> {

        @Override
        protected void updateItem(ActionState item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : badge(item));
        }

        private Label badge(ActionState state) {
            Label badge = new Label(status(state));
            badge.getStyleClass().add("status-badge");
            badge.setTooltip(new Tooltip(badge.getText()));
            badge.pseudoClassStateChanged(OVERDUE, state.overdue());
            badge.pseudoClassStateChanged(CLOSED, state.closed());
            return badge;
        }
    }
}
