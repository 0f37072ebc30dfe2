package roundtable.actions;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Goal;
import roundtable.controls.Captioned;
import roundtable.controls.CommitField;
import roundtable.controls.FieldRow;
import roundtable.controls.Flow;
import roundtable.controls.SearchField;
import roundtable.rules.GoalOrder;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The goal an action serves: chosen, renamed, put below another one, or new; and all goals in their order. */
final class GoalField extends VBox {

    private final Desk desk;
    private final Supplier<String> id;
    private final SearchField<String> goal;
    private final SearchField<String> parent;
    private final CommitField title;
    private final CommitField indicator;
    private final VBox more;
    private final TextField fresh = new TextField();
    private final GoalList list;

    GoalField(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        goal = new SearchField<>(() -> Goals.choices(book(), action().body()), key -> key == null ? words.text("actions.goal.none") : Goals.progress(desk, key),
                () -> action() == null ? null : action().goal(), key -> assign(key));
        goal.setId("action-goal");
        title = new CommitField(() -> row() == null ? "" : row().title(), text -> change(text.isBlank() ? row() : row().withTitle(text.strip())));
        title.about(this::key);
        title.setId("goal-title");
        indicator = new CommitField(() -> row() == null ? "" : row().indicator(), text -> change(row().withIndicator(CommitField.orNull(text))));
        indicator.about(this::key);
        indicator.setId("goal-indicator");
        parent = new SearchField<>(() -> Goals.choices(book(), row().body()).stream().filter(this::above).toList(),
                key -> key == null ? words.text("actions.goal.top") : Goals.path(book(), key), () -> row() == null ? null : row().parent(),
                key -> change(row().withParent(key)));
        parent.setId("goal-parent");
        more = new VBox(new Captioned(words.text("actions.goal.title"), title),
                new FieldRow(new Captioned(words.text("actions.indicator"), indicator), new Captioned(words.text("actions.goal.parent"), parent)));
        more.getStyleClass().add("goal-facts");
        fresh.setPromptText(words.text("actions.goal.new"));
        fresh.setAccessibleText(words.text("actions.goal.new"));
        fresh.setId("goal-new");
        fresh.setOnAction(_ -> add());
        Button add = new Button(words.text("actions.goal.add"), new FontIcon(Feather.PLUS));
        add.setAccessibleText(add.getText());
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        Flow line = new Flow(fresh, add);
        line.getStyleClass().add("goal-new-line");
        list = new GoalList(desk, this::action);
        getStyleClass().add("goal-field");
        getChildren().addAll(new Captioned(words.text("actions.goal"), goal), more, line, list);
    }

    /** Shows the goal as it is now. */
    void refresh() {
        more.setVisible(row() != null);
        more.setManaged(more.isVisible());
        goal.refresh();
        list.refresh();
        title.refresh();
        indicator.refresh();
        if (row() != null) {
            parent.refresh();
        }
    }

    /** Whether a goal may stand above the one at hand: not itself, and nothing below it. */
    private boolean above(String key) {
        return key == null || !GoalOrder.within(book(), row(), book().get(Goal.class, key));
    }

    private void assign(String key) {
        desk.workspace().change("actions.goal.change", Action.class, id.get(), action -> action.withGoal(key));
    }

    private void add() {
        if (action() != null && !fresh.getText().isBlank()) {
            Goal made = Goals.next(book(), action().body(), null, fresh.getText().strip());
            desk.workspace().put("actions.goal.add", made, action().withGoal(made.id()));
            fresh.clear();
        }
    }

    private void change(Goal next) {
        if (next != null) {
            desk.workspace().typed("actions.goal.rename", Goal.class, next.id(), _ -> next);
        }
    }

    private Action action() {
        return book().get(Action.class, id.get());
    }

    private Goal row() {
        return action() == null ? null : book().get(Goal.class, action().goal());
    }

    private String key() {
        return row() == null ? null : row().id();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
