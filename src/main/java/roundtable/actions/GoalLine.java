package roundtable.actions;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Goal;
import roundtable.controls.IconButton;
import roundtable.rules.GoalOrder;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A goal in the list of goals: what it is called and how far it is; Alt with the arrows moves it, Delete deletes it. */
final class GoalLine extends HBox {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final double INDENT = 1.4;

    private final Desk desk;
    private final GoalList list;
    private final String goal;
    private final Label title = new Label();
    private final ContextMenu menu;

    GoalLine(Desk desk, GoalList list, String goal) {
        this.desk = desk;
        this.list = list;
        this.goal = goal;
        Words words = desk.words();
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        IconButton remove = new IconButton(Feather.TRASH_2, words.text("actions.goal.remove"), () -> list.remove(goal));
        remove.setFocusTraversable(false);
        menu = new ContextMenu(item("actions.goal.up", () -> step(-1)), item("actions.goal.down", () -> step(1)),
                item("actions.goal.remove", () -> list.remove(goal)));
        getStyleClass().add("goal-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(title, remove);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        bindDrag();
    }

    String goal() {
        return goal;
    }

    void refresh() {
        int depth = GoalOrder.path(desk.workspace().book(), goal).size() - 1;
        setStyle("-fx-padding: 0.2em 0.2em 0.2em " + (0.5 + depth * INDENT) + "em");
        title.setText(Goals.progress(desk, goal, desk.workspace().book().get(Goal.class, goal).title()));
        setAccessibleText(Goals.progress(desk, goal));
    }

    private void bindDrag() {
        // A quick hand has left the line by the time the drag is noticed.
        setOnMousePressed(event -> {
            requestFocus();
            list.dragged(event.getButton() == MouseButton.PRIMARY ? goal : null);
        });
        setOnDragDetected(_ -> startFullDrag());
        setOnMouseDragEntered(event -> pseudoClassStateChanged(DROP, event.getGestureSource() != this));
        setOnMouseDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnMouseDragReleased(_ -> list.move(list.dragged(),
                (book, moved) -> GoalOrder.place(book, moved, book.get(Goal.class, goal))));
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        int by = code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0;
        if (by != 0 && event.isAltDown()) {
            step(by);
        } else if (by != 0) {
            list.go(this, by);
        } else if (code == KeyCode.DELETE) {
            list.remove(goal);
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        list.move(goal, (book, moved) -> GoalOrder.step(book, moved, by));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(desk.words().text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
