package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.book.Deputy;
import roundtable.book.Rows;
import roundtable.controls.IconButton;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A deputy of a seat, with buttons to ask that person earlier, later or no more. */
final class DeputyLine extends HBox implements Lines.Line {

    private final Desk desk;
    private final String id;
    private final UnaryOperator<String> name;
    private final Label who = new Label();
    private final Button up;
    private final Button down;

    DeputyLine(Desk desk, String id, UnaryOperator<String> name, ObjIntConsumer<String> move) {
        this.desk = desk;
        this.id = id;
        this.name = name;
        Words words = desk.words();
        up = button(words.text("meetings.deputy.up"), Feather.ARROW_UP, () -> move.accept(id, -1));
        down = button(words.text("meetings.deputy.down"), Feather.ARROW_DOWN, () -> move.accept(id, 1));
        Button remove = button(words.text("meetings.deputy.remove"), Feather.X, this::remove);
        who.setTooltip(new Tooltip());
        who.setMinWidth(0);
        getStyleClass().add("deputy-line");
        getChildren().addAll(who, up, down, remove);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        Book book = desk.workspace().book();
        Deputy row = book.get(Deputy.class, id);
        List<String> order = Rows.deputies(book, row.seat()).stream().map(Deputy::id).toList();
        int place = order.indexOf(id);
        who.setText(desk.words().text("meetings.deputy.line", place + 1, name.apply(row.contact())));
        who.getTooltip().setText(who.getText());
        up.setDisable(place == 0);
        down.setDisable(place == order.size() - 1);
    }

    private void remove() {
        desk.workspace().book().find(Deputy.class, id).ifPresent(row ->
                desk.workspace().remove("meetings.deputy.remove", List.of(row)));
    }

    private static Button button(String text, Feather icon, Runnable action) {
        IconButton button = new IconButton(icon, text, action);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }
}
