package roundtable.actions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Goal;
import roundtable.controls.Hint;
import roundtable.rules.GoalOrder;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The action plan of a body: all its goals in their order, to be moved, dragged and deleted; folded at first. */
final class GoalList extends TitledPane {

    private final Desk desk;
    private final Supplier<Action> action;
    private final VBox lines = new VBox();
    private final Hint told = new Hint();
    private List<String> shown = List.of();
    private String body;
    private String dragged;

    /**
     * The list.
     *
     * @param action the action at hand, whose body's goals are listed
     */
    GoalList(Desk desk, Supplier<Action> action) {
        this.desk = desk;
        this.action = action;
        Label keys = new Label(desk.words().text("actions.goal.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        keys.getStyleClass().add("life-text");
        told.setId("goal-told");
        lines.getStyleClass().add("goal-lines");
        VBox content = new VBox(lines, told, keys);
        content.getStyleClass().add("goal-facts");
        setContent(content);
        setText(desk.words().text("actions.goal.list"));
        setExpanded(false);
        setAnimated(false);
        setId("goal-list");
        getStyleClass().add("long-form");
    }

    /** Shows the goals as they are now; a line stays the same line. */
    void refresh() {
        if (!action.get().body().equals(body)) {
            body = action.get().body();
            told.say("");
        }
        List<Goal> goals = GoalOrder.of(book(), body);
        setVisible(!goals.isEmpty() || !told.getText().isEmpty());
        setManaged(isVisible());
        List<String> now = goals.stream().map(Goal::id).toList();
        if (!now.equals(shown)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            List<GoalLine> next = now.stream().map(this::line).toList();
            shown = now;
            lines.getChildren().setAll(next);
            next.stream().filter(line -> line == focused).forEach(Node::requestFocus);
        }
        lines.getChildren().forEach(line -> ((GoalLine) line).refresh());
    }

    /** Moves a goal by a rule of the order of goals. */
    void move(String id, BiFunction<Book, Goal, List<Change>> rule) {
        book().find(Goal.class, id).ifPresent(goal -> {
            told.say("");
            desk.workspace().apply("actions.goal.move", rule.apply(book(), goal));
        });
    }

    /** Deletes a goal and says what its actions serve now. */
    void remove(String id) {
        book().find(Goal.class, id).ifPresent(goal -> {
            Words words = desk.words();
            int served = (int) GoalOrder.actions(book(), goal).count();
            Goal above = book().get(Goal.class, goal.parent());
            int place = shown.indexOf(id);
            told.say(served == 0 ? words.text("actions.goal.removed", goal.title())
                    : above == null ? words.count("actions.goal.removed.none", served, goal.title())
                    : words.count("actions.goal.removed.above", served, goal.title(), above.title()));
            desk.workspace().apply("actions.goal.remove", GoalOrder.without(book(), goal));
            if (book().get(Goal.class, id) != null) {
                told.say("");
            } else if (!lines.getChildren().isEmpty()) {
                focus(Math.min(place, lines.getChildren().size() - 1));
            } else {
                requestFocus();
            }
        });
    }

    /** Goes to the line above or below another one. */
    void go(GoalLine from, int by) {
        int to = lines.getChildren().indexOf(from) + by;
        if (to >= 0 && to < lines.getChildren().size()) {
            focus(to);
        }
    }

    void dragged(String id) {
        dragged = id;
    }

    String dragged() {
        return dragged;
    }

    private void focus(int line) {
        lines.getChildren().get(line).requestFocus();
    }

    private GoalLine line(String id) {
        return lines.getChildren().stream().map(GoalLine.class::cast).filter(line -> line.goal().equals(id)).findFirst()
                .orElseGet(() -> new GoalLine(desk, this, id));
    }

    private Book book() {
        return desk.workspace().book();
    }
}
