package roundtable.minutes;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.controls.Commits;
import roundtable.controls.IconButton;
import roundtable.rules.AgendaOrder;
import roundtable.rules.ItemNumbers;
import roundtable.rules.ReorderNote;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * The agenda. Insert adds an item, Delete removes it, F2 renames it, Enter goes to its lines; with Alt the arrows
 * move it up and down, and right and left make it a part of the one before or an item of its own.
 */
final class AgendaList extends VBox {

    private final Desk desk;
    private final Place place;
    private final ListView<String> list = new ListView<>();
    private final Runnable write;
    private final Runnable rename;
    private final Label note = new Label();
    private String dragged;
    private List<Object> shown = List.of();
    private boolean refreshing;

    /**
     * The agenda of the meeting at hand.
     *
     * @param write goes to the lines of the item at hand
     * @param rename goes to the title of the item at hand
     */
    AgendaList(Desk desk, Place place, Runnable write, Runnable rename) {
        this.desk = desk;
        this.place = place;
        this.write = write;
        this.rename = rename;
        Words words = desk.words();
        list.setId("agenda");
        list.setAccessibleText(words.text("minutes.agenda"));
        list.setCellFactory(view -> new AgendaCell(desk, place, this));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("agenda");
        note.setId("agenda-note");
        note.getStyleClass().add("agenda-note");
        note.setWrapText(true);
        tell("");
        getChildren().addAll(head(words), list, note);
    }

    private HBox head(Words words) {
        Label title = new Label(words.text("minutes.agenda"));
        title.getStyleClass().add("side-title");
        IconButton add = new IconButton(Feather.PLUS, words.text("minutes.item.add"), this::add);
        add.setId("item-add");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, add);
        head.getStyleClass().add("side-head");
        return head;
    }

    /** Shows the agenda as it is in the book now, the item at hand marked. */
    void refresh() {
        refreshing = true;
        List<String> ids = place.meeting().get() == null ? List.of()
                : ItemNumbers.of(book(), place.meeting().get()).order().stream().map(AgendaItem::id).toList();
        if (!list.getItems().equals(ids)) {
            list.getItems().setAll(ids);
        }
        if (!java.util.Objects.equals(list.getSelectionModel().getSelectedItem(), place.item().get())) {
            list.getSelectionModel().select(place.item().get());
        }
        refreshing = false;
        List<Object> now = ids.stream().<Object>map(id -> AgendaCell.content(book(), id)).toList();
        if (!now.equals(shown)) {
            shown = now;
            list.refresh();
        }
    }

    /** Adds an item behind the one at hand and goes to its title. */
    void add() {
        if (place.open(book())) {
            Commits.commitFocused(getScene());
            AgendaItem item = AgendaOrder.added(book(), place.meeting().get(), place.item().get(),
                    desk.wordsOf(place.meetingIn(book()).body()).text("minutes.item.new"));
            desk.workspace().put("minutes.item.add", item);
            place.item().set(item.id());
            rename.run();
        }
    }

    void rename() {
        rename.run();
    }

    void write() {
        write.run();
    }

    /** Removes an item with its parts and all that is written under them, unless something else names any of it. */
    void remove(String id) {
        AgendaItem item = book().get(AgendaItem.class, id);
        if (item == null || !place.open(book())) {
            return;
        }
        if (Kept.named(book(), item)) {
            tell(desk.words().text("minutes.item.named"));
        } else {
            int index = list.getItems().indexOf(id);
            place.item().set(index > 0 ? list.getItems().get(index - 1)
                    : list.getItems().size() > 1 ? list.getItems().get(1) : null);
            desk.workspace().remove("minutes.item.remove", List.of(item));
        }
    }

    /** Moves the item with a key by a rule of the agenda's order. */
    void move(String id, BiFunction<Book, AgendaItem, List<Change>> rule) {
        AgendaItem item = book().get(AgendaItem.class, id);
        if (item != null && place.open(book())) {
            Words words = desk.wordsOf(place.meetingIn(book()).body());
            desk.workspace().apply("minutes.item.move", ReorderNote.with(book(), item, rule.apply(book(), item),
                    (from, to) -> words.text("minutes.item.moved", from, to)));
        }
    }

    /** Remembers the item that is being dragged. */
    void dragged(String id) {
        dragged = id;
    }

    String dragged() {
        return dragged;
    }

    void focus() {
        list.requestFocus();
    }

    /** Says under the agenda why something was not done; an empty sentence takes it away. */
    private void tell(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    private void chosen(String id) {
        tell("");
        if (!refreshing && id != null) {
            place.item().set(id);
        }
    }

    private void key(KeyEvent event) {
        String id = list.getSelectionModel().getSelectedItem();
        if (event.isAltDown() ? carried(event.getCode(), id) : plain(event.getCode(), id)) {
            event.consume();
        }
    }

    private boolean carried(KeyCode code, String id) {
        switch (code) {
            case UP -> move(id, (book, item) -> AgendaOrder.step(book, item, -1));
            case DOWN -> move(id, (book, item) -> AgendaOrder.step(book, item, 1));
            case RIGHT -> move(id, AgendaOrder::deeper);
            case LEFT -> move(id, AgendaOrder::higher);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code, String id) {
        switch (code) {
            case INSERT -> add();
            case DELETE -> remove(id);
            case F2 -> rename.run();
            case ENTER -> write.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Book book() {
        return desk.workspace().book();
    }
}
