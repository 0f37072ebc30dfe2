package roundtable.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Goal;
import roundtable.book.Ids;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.workspace.Desk;

/** The goals that actions serve: how they are called, how far they are, and new ones. */
final class Goals {

    private Goals() {
    }

    /** A goal with those above it, such as "Safety › Fewer syringes"; empty for none. */
    static String path(Book book, String id) {
        Goal goal = book.get(Goal.class, id);
        String above = "";
        for (Goal up = goal == null ? null : book.get(Goal.class, goal.parent()); up != null && above.length() < 1000;
                up = book.get(Goal.class, up.parent())) {
            above = up.title() + " › " + above;
        }
        return goal == null ? "" : above + goal.title();
    }

    /** A goal and how many of its actions are done. */
    static String progress(Desk desk, String id) {
        Book book = desk.workspace().book();
        List<ActionState> states = Agreed.actions(book, null).stream().filter(action -> id.equals(action.goal()))
                .map(action -> ActionState.of(book, action, LocalDate.now())).toList();
        long done = states.stream().filter(state -> state.status() == Action.Status.DONE).count();
        return desk.words().text("actions.goal.progress", path(book, id), done, states.size());
    }

    /** The goals of a body in their order, null for none before them. */
    static List<String> choices(Book book, String body) {
        return Stream.concat(Stream.of((String) null), book.all(Goal.class).stream().filter(goal -> goal.body().equals(body))
                .sorted(Comparator.comparing(Goal::position)).map(Goal::id)).toList();
    }

    /** A new goal behind the others of its body. */
    static Goal next(Book book, String body, String parent, String title) {
        double position = 1 + book.all(Goal.class).stream().mapToDouble(Goal::position).max().orElse(0);
        return new Goal(Ids.next(), body, parent, title, null, position, null, null);
    }
}
