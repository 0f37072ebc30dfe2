package roundtable.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import roundtable.book.Book;
import roundtable.book.Body;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.FindField;
import roundtable.controls.SearchField;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.DueActions;
import roundtable.rules.Folding;
import roundtable.rules.Names;
import roundtable.workspace.Desk;

/** Which actions are listed: by status, owner, body and words. */
final class ActionFilter extends FlowPane {

    static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /** Which actions by how far they are. */
    enum Standing {
        OPEN, OVERDUE, REPORTED, CLOSED, ALL
    }

    private final Desk desk;
    private final Runnable changed;
    private final FindField search;
    private final ChoiceField<Standing> standing;
    private final SearchField<String> owner;
    private final SearchField<String> body;
    private Standing wantedStanding = Standing.OPEN;
    private String wantedOwner;
    private String wantedBody;

    ActionFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        getStyleClass().add("filter-bar");
        search = new FindField(desk.words().text("actions.search.prompt"), changed);
        search.setId("action-search");
        standing = ChoiceField.of(Standing.class, desk.words(), () -> wantedStanding, value -> {
            wantedStanding = value;
            changed.run();
        });
        standing.setId("action-standing");
        owner = new SearchField<>(this::owners, id -> id == null ? desk.words().text("actions.owner.all")
                : desk.names().shortOf(id), () -> wantedOwner, value -> {
                    wantedOwner = value;
                    changed.run();
                });
        owner.setId("action-owner-filter");
        body = new SearchField<>(this::bodies, id -> id == null ? desk.words().text("actions.body.all")
                : bodyName(id), () -> wantedBody, value -> {
                    wantedBody = value;
                    changed.run();
                });
        body.setId("action-body-filter");
        getChildren().addAll(captioned("actions.search", search), captioned("actions.owner", owner),
                captioned("actions.body", body), captioned("actions.standing", standing));
    }

    /** The actions wanted now, as they stand today. */
    List<ActionState> of(Book book) {
        owner.refresh();
        body.refresh();
        LocalDate today = LocalDate.now();
        String words = Folding.fold(search.getText());
        Names names = desk.names();
        return DueActions.states(book, wantedBody, today).stream().filter(this::stands)
                .filter(state -> wantedOwner == null || wantedOwner.equals(state.action().owner()))
                .filter(state -> words.isEmpty() || Folding.fold(text(book, names, state)).contains(words))
                .sorted(ActionState.URGENCY).toList();
    }

    void focusSearch() {
        search.enter();
    }

    /** Lists everything, so that a row asked for is among it. */
    void clear() {
        search.clear();
        wantedStanding = Standing.ALL;
        wantedOwner = null;
        wantedBody = null;
        standing.refresh();
        changed.run();
    }

    private boolean stands(ActionState state) {
        return switch (wantedStanding) {
            case ALL -> true;
            case OPEN -> !state.closed();
            case OVERDUE -> state.overdue();
            case REPORTED -> state.status() == roundtable.book.Action.Status.REPORTED_DONE;
            case CLOSED -> state.closed();
        };
    }

    private static String text(Book book, Names names, ActionState state) {
        String owner = state.action().owner();
        return String.join(" ", state.action().number(), Agreed.text(book, state.action()),
                names.of(owner), names.shortOf(owner));
    }

    private List<String> owners() {
        Names names = desk.names();
        Book book = desk.workspace().book();
        Stream<String> ids = Agreed.actions(book, null).stream().map(roundtable.book.Action::owner)
                .filter(Objects::nonNull).distinct().sorted(Comparator.comparing(names::shortOf, desk.words().order()));
        return Stream.concat(Stream.of((String) null), ids).toList();
    }

    private List<String> bodies() {
        return Stream.concat(Stream.of((String) null),
                desk.workspace().book().all(Body.class).stream().map(Body::id)).toList();
    }

    private String bodyName(String id) {
        return desk.workspace().book().find(Body.class, id).map(desk.names()::of).orElse("");
    }

    private Captioned captioned(String key, Control field) {
        return new Captioned(desk.words().text(key), field);
    }
}
