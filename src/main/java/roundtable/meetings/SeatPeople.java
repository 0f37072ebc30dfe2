package roundtable.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.controls.SearchField;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * Who may sit on a seat: its deputies in the order in which they are asked, from whatever organisation, and a way to
 * enter somebody who is not in the file yet.
 */
final class SeatPeople extends VBox {

    private final Desk desk;
    private final String seat;
    private final Lines<Deputy> deputies;
    private final SearchField<String> add;
    private final NewContact entered;

    SeatPeople(Desk desk, String seat) {
        this.desk = desk;
        this.seat = seat;
        Words words = desk.words();
        add = new SearchField<>(this::candidates, key -> key == null ? words.text("meetings.deputy.add")
                : text(key), () -> null, contact -> desk.workspace().put("meetings.deputy.add", deputy(contact)));
        add.setAccessibleText(words.text("meetings.deputy.add"));
        add.setId("deputy-add");
        add.getStyleClass().add("deputy-add");
        deputies = new Lines<>(this::rows, row -> new DeputyLine(desk, row.id(), this::text, this::move), add);
        entered = new NewContact(desk, seat, () -> seat().map(Seat::organisation).orElse(null), this::enterDeputy,
                this::enterUsual);
        getStyleClass().add("seat-people");
        getChildren().addAll(deputies, entered);
    }

    void refresh() {
        deputies.refresh();
        add.refresh();
        entered.refresh();
    }

    private List<Deputy> rows() {
        return Rows.deputies(book(), seat);
    }

    private Deputy deputy(String contact) {
        double position = 1 + rows().stream().mapToDouble(Deputy::position).max().orElse(0);
        return new Deputy(Ids.next(), seat, contact, position, null, null);
    }

    private void enterDeputy(Contact contact) {
        desk.workspace().apply("meetings.deputy.enter", List.of(new Change(null, contact),
                new Change(null, deputy(contact.id()))));
    }

    private void enterUsual(Contact contact) {
        seat().ifPresent(row -> desk.workspace().apply("meetings.seat.enter", List.of(new Change(null, contact),
                new Change(row, row.withContact(contact.id())))));
    }

    /** Changes places with the one before or behind. */
    private void move(String id, int by) {
        List<Deputy> rows = rows();
        int from = rows.stream().map(Deputy::id).toList().indexOf(id);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            Deputy one = rows.get(from);
            Deputy other = rows.get(to);
            desk.workspace().apply("meetings.deputy.move", List.of(
                    new Change(one, one.withPosition(other.position())),
                    new Change(other, other.withPosition(one.position()))));
        }
    }

    /** Everybody in the file who is not at the seat yet: the seat's own people first, behind null for nobody. */
    private List<String> candidates() {
        String own = seat().map(Seat::organisation).orElse(null);
        List<String> taken = new ArrayList<>(rows().stream().map(Deputy::contact).toList());
        seat().map(Seat::contact).ifPresent(taken::add);
        List<String> keys = new ArrayList<>(RowLine.contacts(desk, own));
        RowLine.organisations(desk).stream().filter(id -> id != null && !id.equals(own))
                .forEach(id -> keys.addAll(RowLine.contacts(desk, id)));
        List<String> free = new ArrayList<>(keys.stream().filter(Objects::nonNull)
                .filter(key -> !taken.contains(key)).toList());
        free.addFirst(null);
        return free;
    }

    /** A contact with its organisation, where that is not the one of the seat. */
    private String text(String contact) {
        String own = seat().map(Seat::organisation).orElse(null);
        return book().find(Contact.class, contact).filter(row -> !row.organisation().equals(own))
                .map(row -> desk.words().text("meetings.deputy.of", RowLine.contact(desk, contact),
                        desk.names().shortOf(row.organisation()))).orElseGet(() -> RowLine.contact(desk, contact));
    }

    private Optional<Seat> seat() {
        return book().find(Seat.class, seat);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
