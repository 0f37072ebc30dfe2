package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.rules.ComingAndGoing;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Roll;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One seat beside the minutes: whether somebody is there at the item at hand; one key or click says arrived or left. */
final class PresenceLine extends HBox {

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final List<Presence> KEYS = List.of(Presence.PRESENT, Presence.ONLINE, Presence.DEPUTISED,
            Presence.EXCUSED, Presence.ABSENT);

    private final Desk desk;
    private final Place place;
    private final String seat;
    private final Label organisation = new Label();
    private final Label state = new Label();
    private final Button toggle = new Button();

    PresenceLine(Desk desk, Place place, String seat) {
        this.desk = desk;
        this.place = place;
        this.seat = seat;
        organisation.getStyleClass().add("presence-organisation");
        organisation.setMinWidth(0);
        state.getStyleClass().add("presence-state");
        state.setWrapText(true);
        VBox who = new VBox(organisation, state);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        toggle.setFocusTraversable(false);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().addAll(Styles.SMALL, "presence-toggle");
        toggle.setOnAction(e -> toggle());
        getStyleClass().add("presence-line");
        getChildren().addAll(who, toggle);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(e -> requestFocus());
    }

    String seat() {
        return seat;
    }

    /** The name as it is looked for. */
    String name() {
        return organisation.getText();
    }

    /** Shows how the seat is filled at the item at hand. */
    void refresh(Roll.Line line, ItemNumbers agenda) {
        Words words = desk.words();
        String name = desk.names().of(line.seat().organisation());
        boolean here = here();
        organisation.setText(name);
        organisation.setTooltip(new Tooltip(name));
        state.setText(Optional.ofNullable(line.attendance()).map(a -> told(words, a, agenda))
                .orElse(words.text("minutes.presence.unmarked")));
        toggle.setText(words.text(here ? "minutes.presence.left" : "minutes.presence.arrived"));
        toggle.setAccessibleText(name + ": " + toggle.getText());
        toggle.setDisable(!writable());
        pseudoClassStateChanged(AWAY, !here);
        setAccessibleText(name + ", " + state.getText());
    }

    private String told(Words words, Attendance attendance, ItemNumbers agenda) {
        StringBuilder told = new StringBuilder(words.of(attendance.presence()));
        Seat proxy = desk.workspace().book().get(Seat.class, attendance.proxy());
        if (proxy != null) {
            told.append(": ").append(desk.names().shortOf(proxy.organisation()));
        }
        if (attendance.fromItem() != null) {
            told.append(", ").append(words.text("minutes.presence.from", agenda.of(attendance.fromItem())));
        }
        if (attendance.untilItem() != null) {
            told.append(", ").append(words.text("minutes.presence.until", agenda.of(attendance.untilItem())));
        }
        if (attendance.note() != null) {
            told.append(", ").append(attendance.note());
        }
        return told.toString();
    }

    private void key(KeyEvent event) {
        int number = "12345".indexOf(event.getText().isEmpty() ? "x" : event.getText());
        if (event.isShortcutDown() || event.isAltDown() || !writable()) {
            return;
        }
        if (number >= 0) {
            mark(KEYS.get(number));
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle();
            event.consume();
        }
    }

    private void toggle() {
        desk.workspace().apply("minutes.presence.change", here()
                ? ComingAndGoing.leave(book(), meeting(), seat, item())
                : ComingAndGoing.arrive(book(), meeting(), seat, item(), arriving(), this::missed, this::out));
    }

    /** Who is there already only changes how; apologies and absence are for the whole meeting. */
    private void mark(Presence presence) {
        if (Roll.fills(presence)) {
            desk.workspace().apply("minutes.presence.change",
                    ComingAndGoing.arrive(book(), meeting(), seat, item(), presence, this::missed, this::out));
        } else {
            desk.workspace().put("minutes.presence.change", Roll.mark(book(), meeting(), seat, presence)
                    .withFromItem(null).withUntilItem(null));
        }
    }

    /** Says in the language of the minutes what somebody missed who comes back. */
    private String missed(String from, String until) {
        Words words = desk.wordsOf(book().get(Meeting.class, meeting()).body());
        String name = desk.names().shortOf(book().get(Seat.class, seat).organisation());
        return from.equals(until) ? words.text("minutes.presence.missed-one", name, from) : words.text("minutes.presence.missed", name, from, until);
    }

    /** Says the same for the roll, which names the organisation anyway. */
    private String out(String from, String until) {
        Words words = desk.wordsOf(book().get(Meeting.class, meeting()).body());
        return from.equals(until) ? words.text("documents.attendance.out-one", from) : words.text("documents.attendance.out", from, until);
    }

    /** As somebody was here before, else in the room. */
    private Presence arriving() {
        return Roll.of(book(), meeting()).stream().filter(line -> line.seat().id().equals(seat) && line.filled())
                .map(line -> line.attendance().presence()).findFirst().orElse(Presence.PRESENT);
    }

    private boolean here() {
        return item() != null && ComingAndGoing.here(book(), meeting(), seat, item());
    }

    private boolean writable() {
        return place.open(book()) && item() != null;
    }

    private String meeting() {
        return place.meeting().get();
    }

    private String item() {
        return place.item().get();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
