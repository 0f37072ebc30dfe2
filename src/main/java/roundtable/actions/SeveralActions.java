package roundtable.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.controls.Picker;
import roundtable.rules.ActionState;
import roundtable.rules.Search;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Reports a status on the selected actions, or gives them an owner, all at once. */
final class SeveralActions {

    private static final String NONE = "";

    private final Desk desk;
    private final Words words;
    private final Supplier<List<String>> selected;
    private final Node under;
    private final Picker<Action.Status> statuses;
    private final Picker<String> owners;
    private final Picker<String> goals;

    /**
     * The lists to choose from.
     *
     * @param selected keys of the actions
     * @param under below which node the lists open
     */
    SeveralActions(Desk desk, Supplier<List<String>> selected, Node under) {
        this.desk = desk;
        this.words = desk.words();
        this.selected = selected;
        this.under = under;
        this.statuses = new Picker<>(words::title, (typed, text) -> Search.finds(typed, text));
        this.goals = new Picker<>(id -> id.equals(NONE) ? words.text("actions.goal.none") : Goals.path(book(), id),
                (typed, text) -> Search.finds(typed, text));
        this.owners = new Picker<>(id -> id.equals(NONE) ? words.text("actions.owner.none") : desk.names().of(id),
                (typed, text) -> Search.finds(typed, text));
    }

    /** A status as of today; an action that has it already is left as it is. */
    void askStatus() {
        if (!actions().isEmpty()) {
            statuses.show(under, words.count("actions.status.choose", actions().size()),
                    List.of(Action.Status.values()), status -> desk.workspace().put("actions.report.added",
                            actions().stream().filter(action -> state(action).status() != status)
                                    .map(action -> event(action, status)).toList()));
        }
    }

    void askOwner() {
        if (!actions().isEmpty()) {
            owners.show(under, words.count("actions.owner.choose", actions().size()),
                    Stream.concat(OrganisationChoices.all(desk).stream(), Stream.of(NONE)).toList(),
                    id -> desk.workspace().put("actions.owner.change", actions().stream()
                            .map(action -> action.withOwner(id.equals(NONE) ? null : id)).toList()));
        }
    }

    /** A goal of the body of the first selected action, for all selected ones of that body. */
    void askGoal() {
        if (!actions().isEmpty()) {
            String body = actions().getFirst().body();
            List<Action> served = actions().stream().filter(action -> action.body().equals(body)).toList();
            goals.show(under, words.count("actions.goal.choose", served.size()),
                    Goals.choices(book(), body).stream().map(id -> id == null ? NONE : id).toList(),
                    id -> desk.workspace().put("actions.goal.change", served.stream()
                            .map(action -> action.withGoal(id.equals(NONE) ? null : id)).toList()));
        }
    }

    private ActionEvent event(Action action, Action.Status status) {
        LocalDate today = LocalDate.now();
        double position = 1 + Rows.events(book(), action.id()).stream().filter(event -> event.day().equals(today))
                .mapToDouble(ActionEvent::position).max().orElse(0);
        return new ActionEvent(Ids.next(), action.id(), today, position, null, status, null, null, null);
    }

    private ActionState state(Action action) {
        return ActionState.of(book(), action, LocalDate.now());
    }

    private List<Action> actions() {
        return selected.get().stream().flatMap(id -> book().find(Action.class, id).stream()).toList();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
