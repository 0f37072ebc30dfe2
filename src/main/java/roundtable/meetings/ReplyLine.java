package roundtable.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Reply;
import roundtable.book.Reply.Answer;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.controls.ChoiceField;
import roundtable.controls.Flow;
import roundtable.rules.Replies;
import roundtable.rules.Roll;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What was answered for a seat: the keys 1 to 4, or a click, say it, 0 takes it away, and the next seat is up. */
final class ReplyLine extends HBox implements Lines.Line {

    private static final List<Answer> KEYS = List.of(Answer.values());
    /** Pixels in which the marks stand side by side at the usual text size. */
    private static final double MARKS = 420;

    private final Desk desk;
    private final String meeting;
    private final String seat;
    private final Label organisation = new Label();
    private final Label stale = new Label();
    private final Map<Answer, ToggleButton> buttons = new EnumMap<>(Answer.class);
    private final ChoiceField<String> deputy;

    ReplyLine(Desk desk, String meeting, String seat) {
        this.desk = desk;
        this.meeting = meeting;
        this.seat = seat;
        Words words = desk.words();
        deputy = new ChoiceField<>(this::deputies, key -> key == null ? words.text("meetings.reply.deputy") : RowLine.contact(desk, key),
                () -> reply().map(Reply::contact).orElse(null), key -> reply().ifPresent(row -> desk.workspace().change(
                        "meetings.reply.change", Reply.class, row.id(), before -> before.withContact(key))));
        deputy.setAccessibleText(words.text("meetings.reply.deputy"));
        deputy.setId("reply-deputy");
        deputy.managedProperty().bind(deputy.visibleProperty());
        organisation.setWrapText(true);
        organisation.setMinHeight(USE_PREF_SIZE);
        organisation.getStyleClass().add("roll-organisation");
        stale.setWrapText(true);
        stale.setMinHeight(USE_PREF_SIZE);
        stale.getStyleClass().add("roll-person");
        stale.managedProperty().bind(stale.visibleProperty());
        VBox who = new VBox(organisation, stale, deputy);
        HBox.setHgrow(who, Priority.ALWAYS);
        getStyleClass().addAll("roll-line", "reply-line");
        getChildren().addAll(who, marks(words));
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(e -> requestFocus());
    }

    @Override
    public String id() {
        return seat;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        Words words = desk.words();
        organisation.setText(desk.names().of(book().get(Seat.class, seat).organisation()));
        Optional<Reply> reply = reply();
        Answer answer = reply.map(Reply::answer).orElse(null);
        buttons.forEach((each, button) -> button.setSelected(each == answer));
        deputy.setVisible(answer == Answer.DEPUTY);
        deputy.refresh();
        Optional<Reply> other = reply.filter(row -> Replies.stale(book().get(Meeting.class, meeting), row));
        stale.setText(other.map(row -> words.text("meetings.reply.stale", words.date(row.forDay()))).orElse(""));
        stale.setVisible(other.isPresent());
        setAccessibleText(organisation.getText() + ", " + (answer == null ? words.text("meetings.reply.none") : words.of(answer))
                + (other.isPresent() ? ", " + stale.getText() : ""));
    }

    private Flow marks(Words words) {
        Flow marks = new Flow();
        marks.setPrefWidth(MARKS);
        HBox.setHgrow(marks, Priority.SOMETIMES);
        marks.getStyleClass().add("roll-marks");
        for (Answer answer : KEYS) {
            ToggleButton button = new ToggleButton(words.title(brief(words, answer)));
            button.setAccessibleText(words.of(answer));
            button.setTooltip(new Tooltip((KEYS.indexOf(answer) + 1) + " · " + words.of(answer)));
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> set(button.isSelected() ? answer : null));
            buttons.put(answer, button);
            marks.getChildren().add(button);
        }
        return marks;
    }

    private static String brief(Words words, Answer answer) {
        return switch (answer) {
            case COMING -> words.text("meetings.reply.coming");
            case ONLINE -> words.text("meetings.reply.online");
            case DEPUTY -> words.text("meetings.reply.deputised");
            case NOT_COMING -> words.text("meetings.reply.not-coming");
        };
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int number = "01234".indexOf(event.getText().isEmpty() ? "x" : event.getText());
        if (number >= 0) {
            set(number == 0 ? null : KEYS.get(number - 1));
            step(1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void step(int by) {
        List<Node> lines = getParent().getChildrenUnmodifiable();
        int next = lines.indexOf(this) + by;
        if (next >= 0 && next < lines.size()) {
            lines.get(next).requestFocus();
        }
    }

    /** Notes an answer; null takes it away. */
    private void set(Answer answer) {
        if (answer != null) {
            desk.workspace().put("meetings.reply.change", Replies.answer(book(), meeting, seat, answer, Making.today()));
        } else {
            reply().ifPresent(row -> desk.workspace().remove("meetings.reply.change", List.of(row)));
        }
    }

    private List<String> deputies() {
        List<String> keys = new ArrayList<>(Roll.deputies(book(), seat, book().get(Meeting.class, meeting).day()));
        reply().map(Reply::contact).filter(key -> !keys.contains(key)).ifPresent(keys::add);
        keys.addFirst(null);
        return keys;
    }

    private Optional<Reply> reply() {
        return Rows.replies(book(), meeting).stream().filter(row -> row.seat().equals(seat)).findFirst();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
