package roundtable.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Goal;
import roundtable.book.Nullable;

/**
 * The order of the goals of a body, each with those that belong to it, and what moves or deletes one; each answer is
 * the changes of one step, empty where nothing changes.
 */
public final class GoalOrder {

    private GoalOrder() {
    }

    /** The goals of a body as they are read: each one before those that are parts of it. */
    public static List<Goal> of(Book book, String body) {
        List<Goal> order = new ArrayList<>();
        add(book, body, null, order, new HashSet<>());
        // Goals that an imported file made parts of each other stand at the end, so that none is hidden.
        all(book, body).filter(goal -> !order.contains(goal)).forEach(order::add);
        return order;
    }

    private static void add(Book book, String body, @Nullable String parent, List<Goal> order, Set<String> met) {
        siblings(book, body, parent).stream().filter(goal -> met.add(goal.id())).forEach(goal -> {
            order.add(goal);
            add(book, body, goal.id(), order, met);
        });
    }

    /** A goal behind those above it, the topmost first. */
    public static List<Goal> path(Book book, @Nullable String id) {
        List<Goal> path = new ArrayList<>();
        for (Goal up = book.get(Goal.class, id); up != null && !path.contains(up); up = book.get(Goal.class, up.parent())) {
            path.addFirst(up);
        }
        return path;
    }

    /** Whether a goal is another one or a part of it. */
    public static boolean within(Book book, Goal whole, Goal part) {
        return path(book, part.id()).stream().anyMatch(goal -> goal.id().equals(whole.id()));
    }

    /** Moves a goal with its parts over its neighbour of the same depth: -1 up, 1 down. */
    public static List<Change> step(Book book, Goal goal, int by) {
        List<Goal> siblings = siblings(book, goal.body(), goal.parent());
        int place = siblings.indexOf(goal) + by;
        return place < 0 || place >= siblings.size() ? List.of() : to(goal, goal.parent(), siblings, place);
    }

    /** Puts a goal to the place of another one of its body, at the depth of the other. */
    public static List<Change> place(Book book, Goal goal, Goal target) {
        if (!goal.body().equals(target.body()) || within(book, goal, target)) {
            return List.of();
        }
        List<Goal> siblings = siblings(book, goal.body(), target.parent());
        return to(goal, target.parent(), siblings, siblings.indexOf(target));
    }

    /** Deletes a goal: its actions serve the goal above it then, or none, and its parts become parts of that one. */
    public static List<Change> without(Book book, Goal goal) {
        String above = goal.parent();
        return Stream.of(
                actions(book, goal).map(action -> new Change(action, action.withGoal(above))),
                all(book, goal.body()).filter(part -> goal.id().equals(part.parent()))
                        .map(part -> new Change(part, part.withParent(above))),
                Stream.of(new Change(goal, null))).flatMap(changes -> changes).toList();
    }

    /** The actions that serve a goal itself. */
    public static Stream<Action> actions(Book book, Goal goal) {
        return book.all(Action.class).stream().filter(action -> goal.id().equals(action.goal()));
    }

    private static List<Change> to(Goal goal, @Nullable String parent, List<Goal> siblings, int place) {
        if (siblings.indexOf(goal) == place) {
            return List.of();
        }
        List<Goal> others = siblings.stream().filter(other -> !other.equals(goal)).toList();
        double position = AgendaOrder.between(place == 0 ? null : (Double) others.get(place - 1).position(),
                place >= others.size() ? null : (Double) others.get(place).position());
        return List.of(new Change(goal, goal.withParent(parent).withPosition(position)));
    }

    private static List<Goal> siblings(Book book, String body, @Nullable String parent) {
        return all(book, body).filter(goal -> Objects.equals(goal.parent(), parent)).toList();
    }

    private static Stream<Goal> all(Book book, String body) {
        return book.all(Goal.class).stream().filter(goal -> goal.body().equals(body)).sorted(Comparator.comparing(Goal::position));
    }
}
