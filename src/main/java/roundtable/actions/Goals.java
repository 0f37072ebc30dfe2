package roundtable.actions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Goal;
import roundtable.book.Ids;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.GoalOrder;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The goals that actions serve: how they are called, how far they are, and new ones. */
final class Goals {

    private Goals() {
    }

    /** Where a goal stands among all goals, and how it reads with those above it. */
    record Place(String body, List<Double> positions, String path) {
    }

    /** A goal with those above it, such as "Safety › Fewer syringes"; empty for none. */
    static String path(Book book, String id) {
        return GoalOrder.path(book, id).stream().map(Goal::title).collect(Collectors.joining(" › "));
    }

    /** Where the goal of an action stands; null for an action without one. */
    static Place place(Desk desk, String id) {
        Book book = desk.workspace().book();
        List<Goal> path = GoalOrder.path(book, id);
        return path.isEmpty() ? null : new Place(book.find(Body.class, path.getFirst().body()).map(desk.names()::of).orElse(""),
                path.stream().map(Goal::position).toList(), path(book, id));
    }

    /** The order of the action plan: body by body, and in each as its goals were ordered. */
    static Comparator<Place> order(Words words) {
        return Comparator.comparing(Place::body, words.order()).thenComparing(Goals::inOrder).thenComparing(Place::path);
    }

    private static int inOrder(Place one, Place other) {
        return Arrays.compare(one.positions().toArray(Double[]::new), other.positions().toArray(Double[]::new));
    }

    /** A goal with those above it, and how many of its actions are done. */
    static String progress(Desk desk, String id) {
        return progress(desk, id, path(desk.workspace().book(), id));
    }

    /** What a goal is called, and how many of its actions are done. */
    static String progress(Desk desk, String id, String called) {
        Book book = desk.workspace().book();
        List<ActionState> states = Agreed.actions(book, null).stream().filter(action -> id.equals(action.goal()))
                .map(action -> ActionState.of(book, action, LocalDate.now())).toList();
        long done = states.stream().filter(state -> state.status() == Action.Status.DONE).count();
        return desk.words().text("actions.goal.progress", called, done, states.size());
    }

    /** The goals of a body in their order, null for none before them. */
    static List<String> choices(Book book, String body) {
        return Stream.concat(Stream.of((String) null), GoalOrder.of(book, body).stream().map(Goal::id)).toList();
    }

    /** A new goal behind the others of its body. */
    static Goal next(Book book, String body, String parent, String title) {
        double position = 1 + book.all(Goal.class).stream().mapToDouble(Goal::position).max().orElse(0);
        return new Goal(Ids.next(), body, parent, title, null, position, null, null);
    }
}
