package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.controls.SettledColumn;

/**
 * Rows below each other, each one a line of fields that stays the same line while its row is there, and a button for
 * one more.
 *
 * @param <R> the kind of row
 */
class Lines<R extends Row> extends VBox {

    /** A line that shows a row. */
    interface Line {

        String id();

        Node node();

        void refresh();
    }

    private final Supplier<List<R>> rows;
    private final Function<R, Line> make;
    private final @Nullable Node more;
    private final SettledColumn lines = new SettledColumn();

    /** Lines with something below them that makes one more; null for nothing. */
    Lines(Supplier<List<R>> rows, Function<R, Line> make, @Nullable Node more) {
        this.rows = rows;
        this.make = make;
        this.more = more;
        getChildren().add(lines);
        lines.getStyleClass().add("lines");
        if (more != null) {
            getChildren().add(more);
        }
    }

    /** A button that makes one more. */
    static Button more(String add, Runnable action) {
        Button more = new Button(add, new FontIcon(Feather.PLUS));
        more.setAccessibleText(add);
        more.getStyleClass().addAll(Styles.FLAT, "add-line");
        more.setOnAction(e -> action.run());
        return more;
    }

    /** Shows the rows as they are now. */
    void refresh() {
        List<R> now = rows.get();
        List<Node> nodes = now.stream().map(row -> existing(row.id())).toList();
        if (!lines.getChildren().equals(nodes)) {
            lines.getChildren().setAll(now.stream().map(this::kept).toList());
        }
        lines.getChildren().forEach(node -> ((Line) node.getUserData()).refresh());
    }

    /** Lets the lines only be read, or changed again. */
    void lock(boolean locked) {
        lines.setDisable(locked);
        if (more != null) {
            more.setVisible(!locked);
            more.setManaged(!locked);
        }
    }

    /** Puts the focus on what makes one more. */
    void enterMore() {
        if (more != null) {
            more.requestFocus();
        }
    }

    /** Puts the focus into the line of a row, where it is shown. */
    void enter(String id) {
        Node line = existing(id);
        if (line != null) {
            line.requestFocus();
        }
    }

    /** Puts the focus into the last line. */
    void enterLast() {
        if (!lines.getChildren().isEmpty()) {
            lines.getChildren().getLast().requestFocus();
        }
    }

    private Node existing(String id) {
        return lines.getChildren().stream().filter(node -> ((Line) node.getUserData()).id().equals(id))
                .findFirst().orElse(null);
    }

    private Node kept(R row) {
        Node here = existing(row.id());
        if (here != null) {
            return here;
        }
        Line line = make.apply(row);
        line.node().setUserData(line);
        return line.node();
    }
}
