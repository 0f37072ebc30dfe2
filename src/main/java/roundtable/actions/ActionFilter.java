package roundtable.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.controls.FilterBar;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.DueActions;
import roundtable.rules.Folding;
import roundtable.rules.Names;
import roundtable.rules.Stale;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Which actions are listed: by status, owner, body and words. */
final class ActionFilter {

    /** Which actions by how far they are. */
    enum Standing {
        OPEN, OVERDUE, POSTPONED, STALE, REPORTED, CLOSED, ALL
    }

    private final Desk desk;
    private final FilterBar bar;
    private final FilterBar.Wanted<Standing> standing;
    private final FilterBar.Wanted<String> owner;
    private final FilterBar.Wanted<String> body;

    ActionFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        Words words = desk.words();
        bar = new FilterBar(desk.words(), changed);
        bar.find("action-search", words.text("actions.search"), words.text("actions.search.prompt"));
        owner = bar.many("action-owner-filter", words.text("actions.owner"), this::owners,
                id -> id == null ? words.text("actions.owner.all") : desk.names().shortOf(id));
        body = bar.many("action-body-filter", words.text("actions.body"), this::bodies,
                id -> id == null ? words.text("actions.body.all") : bodyName(id));
        standing = bar.few("action-standing", words.text("actions.standing"), List.of(Standing.values()), words::title,
                Standing.OPEN, Standing.ALL);
    }

    FilterBar bar() {
        return bar;
    }

    /** The actions wanted now, as they stand today. */
    List<ActionState> of(Book book) {
        bar.refresh();
        LocalDate today = LocalDate.now();
        String words = Folding.fold(bar.words());
        Names names = desk.names();
        return DueActions.states(book, body.value(), today).stream().filter(this::stands)
                .filter(state -> owner.takes(state.action().owner()))
                .filter(state -> words.isEmpty() || Folding.fold(text(book, names, state)).contains(words))
                .sorted(ActionState.URGENCY).toList();
    }

    private boolean stands(ActionState state) {
        return switch (standing.value()) {
            case ALL -> true;
            case OPEN -> !state.closed();
            case OVERDUE -> state.overdue();
            case POSTPONED -> !state.closed() && state.twicePostponed();
            case STALE -> Stale.is(desk.workspace().book(), state, LocalDate.now());
            case REPORTED -> state.status() == Action.Status.REPORTED_DONE;
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
        Stream<String> ids = Agreed.actions(book, null).stream().map(Action::owner)
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
}
