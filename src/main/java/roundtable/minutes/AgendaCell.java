package roundtable.minutes;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Entry;
import roundtable.book.Rows;
import roundtable.controls.Parted;
import roundtable.rules.AgendaOrder;
import roundtable.rules.ItemNumbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** An item in the agenda: number, title, and whether something was decided or agreed under it. */
final class AgendaCell extends ListCell<String> {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final double INDENT = 18;

    private final Desk desk;
    private final Place place;
    private final AgendaList agenda;
    private final Label number = new Label();
    private final Parted title = new Parted();
    private final FontIcon decided = new FontIcon(Feather.CHECK_SQUARE);
    private final FontIcon agreed = new FontIcon(Feather.ARROW_RIGHT_CIRCLE);
    private final HBox row = new HBox(number, title, decided, agreed);

    AgendaCell(Desk desk, Place place, AgendaList agenda) {
        this.desk = desk;
        this.place = place;
        this.agenda = agenda;
        row.getStyleClass().add("agenda-row");
        row.setAlignment(Pos.TOP_LEFT);
        number.getStyleClass().add("agenda-number");
        number.setMinWidth(USE_PREF_SIZE);
        decided.getStyleClass().add("decided-icon");
        agreed.getStyleClass().add("agreed-icon");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getStyleClass().add("agenda-cell");
        setPrefWidth(0);
        // A quick hand has left the cell by the time the drag is noticed.
        setOnMousePressed(e -> agenda.dragged(getItem()));
        setOnDragDetected(e -> {
            if (!isEmpty()) {
                startFullDrag();
            }
        });
        setOnMouseDragEntered(e -> pseudoClassStateChanged(DROP, e.getGestureSource() != this && !isEmpty()));
        setOnMouseDragExited(e -> pseudoClassStateChanged(DROP, false));
        setOnMouseDragReleased(e -> drop());
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !isEmpty()) {
                agenda.rename();
            }
        });
    }

    /** As high as the wrapped title needs. */
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double list = getListView().getWidth() - getListView().snappedLeftInset()
                - getListView().snappedRightInset();
        double room = (getWidth() > 0 ? Math.min(getWidth(), list) : list) - around;
        return isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(String id, boolean empty) {
        super.updateItem(id, empty);
        AgendaItem item = empty ? null : desk.workspace().book().get(AgendaItem.class, id);
        setGraphic(item == null ? null : row);
        setContextMenu(item == null ? null : menu(id));
        setText(null);
        if (item != null) {
            show(item);
        }
    }

    private void show(AgendaItem item) {
        Book book = desk.workspace().book();
        ItemNumbers numbers = ItemNumbers.of(book, item.meeting());
        number.setText(numbers.of(item.id()));
        title.show(item.title());
        title.setTooltip(new Tooltip(item.title()));
        row.setStyle("-fx-padding: 0 0 0 " + numbers.depth(item.id()) * INDENT + "px");
        shown(decided, has(book, item, Entry.Kind.DECISION));
        shown(agreed, has(book, item, Entry.Kind.ACTION));
        setAccessibleText(number.getText() + " " + item.title());
    }

    /** What a cell shows of an item; as long as it stays equal, nothing has to be drawn again. */
    static List<Object> content(Book book, String id) {
        AgendaItem item = book.get(AgendaItem.class, id);
        return List.of(ItemNumbers.of(book, item.meeting()).of(id), item.title(),
                has(book, item, Entry.Kind.DECISION), has(book, item, Entry.Kind.ACTION));
    }

    private static boolean has(Book book, AgendaItem item, Entry.Kind kind) {
        return Rows.entries(book, item.id()).stream().anyMatch(entry -> entry.kind() == kind);
    }

    private static void shown(FontIcon icon, boolean shown) {
        icon.setVisible(shown);
        icon.setManaged(shown);
    }

    private void drop() {
        if (!isEmpty()) {
            String target = getItem();
            agenda.move(agenda.dragged(), (book, item) ->
                    AgendaOrder.place(book, item, book.get(AgendaItem.class, target)));
        }
    }

    private ContextMenu menu(String id) {
        Words words = desk.words();
        ContextMenu menu = new ContextMenu(
                entry(words.text("minutes.item.add"), agenda::add),
                entry(words.text("minutes.item.rename"), agenda::rename),
                entry(words.text("minutes.item.up"), () -> agenda.move(id, (b, i) -> AgendaOrder.step(b, i, -1))),
                entry(words.text("minutes.item.down"), () -> agenda.move(id, (b, i) -> AgendaOrder.step(b, i, 1))),
                entry(words.text("minutes.item.deeper"), () -> agenda.move(id, AgendaOrder::deeper)),
                entry(words.text("minutes.item.higher"), () -> agenda.move(id, AgendaOrder::higher)),
                entry(words.text("minutes.item.remove"), () -> agenda.remove(id)));
        menu.setOnShowing(e -> menu.getItems().forEach(item ->
                item.setDisable(!place.open(desk.workspace().book()))));
        return menu;
    }

    private static MenuItem entry(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }
}
