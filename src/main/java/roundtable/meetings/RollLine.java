package roundtable.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Body;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.controls.Flow;
import roundtable.controls.Parted;
import roundtable.rules.ItemNumbers;
import roundtable.rules.MeetingStates;
import roundtable.rules.Quorum;
import roundtable.rules.Roll;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One seat on the roll of a meeting: the keys 1 to 5, or a click, say how it is filled, and the next seat is up. */
final class RollLine extends HBox implements Lines.Line {

    private static final List<Presence> KEYS = List.of(Presence.PRESENT, Presence.ONLINE, Presence.DEPUTISED,
            Presence.EXCUSED, Presence.ABSENT);

    /** Pixels in which the five marks stand side by side at the usual text size. */
    private static final double MARKS = 450;

    private final Desk desk;
    private final String meeting;
    private final String seat;
    private final Parted organisation = new Parted();
    private final Label person = new Label();
    private final Map<Presence, ToggleButton> buttons = new EnumMap<>(Presence.class);
    private final Flow details = new Flow();
    private final ChoiceField<String> deputy;
    private final ChoiceField<String> from;
    private final ChoiceField<String> until;
    private final ChoiceField<String> proxy;
    private final CommitField note;

    RollLine(Desk desk, String meeting, String seat) {
        this.desk = desk;
        this.meeting = meeting;
        this.seat = seat;
        Words words = desk.words();
        deputy = detail("meetings.roll.deputy", words.text("meetings.roll.deputy"), this::deputies,
                Attendance::contact, (a, key) -> a.withContact(key));
        from = detail("meetings.roll.from", words.text("meetings.roll.from"), this::items, Attendance::fromItem,
                (a, key) -> a.withFromItem(key));
        until = detail("meetings.roll.until", words.text("meetings.roll.until"), this::items, Attendance::untilItem,
                (a, key) -> a.withUntilItem(key));
        proxy = detail("meetings.roll.proxy", words.text("meetings.roll.proxy"), this::others, Attendance::proxy,
                (a, key) -> a.withProxy(key).withPresence(key == null ? Presence.EXCUSED : Presence.PROXY));
        note = note(words.text("meetings.roll.note"));
        organisation.setMinHeight(USE_PREF_SIZE);
        person.setWrapText(true);
        person.setMinHeight(USE_PREF_SIZE);
        organisation.getStyleClass().add("roll-organisation");
        person.getStyleClass().add("roll-person");
        details.getStyleClass().add("roll-details");
        VBox who = new VBox(organisation, person, details);
        HBox.setHgrow(who, Priority.ALWAYS);
        getStyleClass().add("roll-line");
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
        Seat place = desk.workspace().book().get(Seat.class, seat);
        organisation.show(desk.names().of(place.organisation()));
        Optional<Attendance> mark = mark();
        person.setText(RowLine.contact(desk, mark.map(Attendance::contact).orElse(place.contact())));
        Presence shown = mark.map(a -> a.presence() == Presence.PROXY ? Presence.EXCUSED : a.presence()).orElse(null);
        buttons.forEach((presence, button) -> button.setSelected(presence == shown));
        showDetails(place, shown, mark.filter(a -> a.note() != null).isPresent() || note.isFocused());
        details.setManaged(!details.getChildren().isEmpty());
        boolean writable = writable();
        buttons.values().forEach(button -> button.setDisable(!writable));
        details.setDisable(!writable);
        deputy.refresh();
        from.refresh();
        until.refresh();
        proxy.refresh();
        note.refresh();
        setAccessibleText(organisation.getAccessibleText() + ", " + mark.map(a -> desk.words().of(a.presence()))
                .orElse(desk.words().text("meetings.roll.unmarked")));
    }

    /** A field that is being worked in stays the same field. */
    private void showDetails(Seat place, Presence shown, boolean noted) {
        List<Node> now = new ArrayList<>(shown == null ? List.of() : switch (shown) {
            case DEPUTISED -> List.of(deputy, from, until);
            case PRESENT, ONLINE -> List.of(from, until);
            case EXCUSED -> handsOver(place) ? List.of(proxy) : List.of();
            default -> List.of();
        });
        if (noted) {
            now.add(note);
        }
        if (!details.getChildren().equals(now)) {
            details.getChildren().setAll(now);
        }
    }

    private Flow marks(Words words) {
        Flow marks = new Flow();
        marks.setPrefWidth(MARKS);
        HBox.setHgrow(marks, Priority.SOMETIMES);
        marks.getStyleClass().add("roll-marks");
        for (Presence presence : KEYS) {
            String name = words.of(presence);
            ToggleButton button = new ToggleButton(brief(words, presence));
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip((KEYS.indexOf(presence) + 1) + " · " + name));
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> set(presence));
            buttons.put(presence, button);
            marks.getChildren().add(button);
        }
        return marks;
    }

    /** What was noted of the presence, such as for which items somebody was out; emptied, it goes. */
    private CommitField note(String name) {
        CommitField field = new CommitField(() -> mark().map(Attendance::note).orElse(""), typed -> mark().ifPresent(a ->
                desk.workspace().typed("meetings.roll.mark", Attendance.class, a.id(), row -> row.withNote(CommitField.orNull(typed)))));
        field.about(() -> mark().map(Attendance::id).orElse(null));
        field.onLeave(desk.workspace()::endTyping);
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.setId("note");
        return field;
    }

    private static String brief(Words words, Presence presence) {
        return switch (presence) {
            case PRESENT -> words.text("meetings.roll.present");
            case ONLINE -> words.text("meetings.roll.online");
            case DEPUTISED -> words.text("meetings.roll.deputised");
            case EXCUSED -> words.text("meetings.roll.excused");
            default -> words.text("meetings.roll.absent");
        };
    }

    private ChoiceField<String> detail(String name, String text, java.util.function.Supplier<List<String>> choices,
                                       java.util.function.Function<Attendance, String> get,
                                       java.util.function.BiFunction<Attendance, String, Attendance> set) {
        ChoiceField<String> field = new ChoiceField<>(choices, key -> key == null ? text : label(key),
                () -> mark().map(get).orElse(null), key -> change(a -> set.apply(a, key)));
        field.setAccessibleText(text);
        field.setId(name.substring(name.lastIndexOf('.') + 1));
        return field;
    }

    private String label(String key) {
        AgendaItem item = desk.workspace().book().get(AgendaItem.class, key);
        Seat other = desk.workspace().book().get(Seat.class, key);
        if (other != null) {
            return desk.names().shortOf(other.organisation());
        }
        return item == null ? RowLine.contact(desk, key)
                : ItemNumbers.of(desk.workspace().book(), meeting).of(key) + " " + item.title();
    }

    /** Whether the seat may hand its vote to another one, or has done so. */
    private boolean handsOver(Seat place) {
        boolean rule = Quorum.proxies(desk.workspace().book().get(Body.class, place.body()));
        return place.voting() && rule || mark().filter(a -> a.presence() == Presence.PROXY).isPresent();
    }

    /** The other voting seats of the day. */
    private List<String> others() {
        List<String> keys = new ArrayList<>(Roll.of(desk.workspace().book(), meeting).stream().map(Roll.Line::seat)
                .filter(other -> other.voting() && !other.id().equals(seat)).map(Seat::id).toList());
        keys.addFirst(null);
        return keys;
    }

    private List<String> deputies() {
        List<String> keys = new ArrayList<>(Roll.deputies(desk.workspace().book(), seat,
                desk.workspace().book().get(Meeting.class, meeting).day()));
        mark().map(Attendance::contact).filter(key -> !keys.contains(key)).ifPresent(keys::add);
        keys.addFirst(null);
        return keys;
    }

    private List<String> items() {
        List<String> keys = new ArrayList<>(ItemNumbers.of(desk.workspace().book(), meeting).order().stream()
                .map(AgendaItem::id).toList());
        keys.addFirst(null);
        return keys;
    }

    private void key(KeyEvent event) {
        int number = "12345".indexOf(event.getText().isEmpty() ? "x" : event.getText());
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (number >= 0 && writable()) {
            set(KEYS.get(number));
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

    private void set(Presence presence) {
        desk.workspace().put("meetings.roll.mark", Roll.mark(desk.workspace().book(), meeting, seat, presence));
    }

    private void change(UnaryOperator<Attendance> edit) {
        mark().ifPresent(a -> desk.workspace().change("meetings.roll.mark", Attendance.class, a.id(), edit));
    }

    private boolean writable() {
        return MeetingStates.writable(desk.workspace().book().get(Meeting.class, meeting));
    }

    private Optional<Attendance> mark() {
        return Roll.of(desk.workspace().book(), meeting).stream().filter(line -> line.seat().id().equals(seat))
                .map(Roll.Line::attendance).filter(a -> a != null).findFirst();
    }
}
