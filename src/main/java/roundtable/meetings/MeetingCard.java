package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.controls.Flow;
import roundtable.rules.Inviting;
import roundtable.rules.ItemNumbers;
import roundtable.rules.MeetingStates;
import roundtable.rules.Printed;
import roundtable.rules.Quorum;
import roundtable.rules.Roll;
import roundtable.rules.SessionEnd;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A meeting: when and where, who chairs and writes, who is there, and whether that is enough to decide. */
final class MeetingCard extends VBox {

    private final Desk desk;
    private final Supplier<String> id;
    private final Label title = new Label();
    private final Label quorum = new Label();
    private final Button open;
    private final DraftCheck check;
    private final Approval approval;
    private final BeforeMeeting before;
    private final ReplyList replies;
    private final Fields<Meeting> fields;
    private final Label keys = new Label();
    private final VBox roll = new VBox();
    private Lines<Seat> seats;
    private Lines<Attendance> guests;
    private String shown;

    MeetingCard(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        quorum.getStyleClass().add("quorum");
        quorum.setWrapText(true);
        quorum.setMinHeight(USE_PREF_SIZE);
        check = new DraftCheck(desk, id);
        approval = new Approval(desk, id);
        fields = fields(words);
        before = new BeforeMeeting(desk, this);
        replies = new ReplyList(desk);
        open = new Button(words.text("meetings.open"), new FontIcon(Feather.PLAY));
        open.setAccessibleText(words.text("meetings.open"));
        open.setId("meeting-open");
        open.getStyleClass().add(Styles.ACCENT);
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(e -> open());
        Button write = new Button(words.text("meetings.minutes"), new FontIcon(Feather.EDIT_3));
        write.setAccessibleText(words.text("meetings.minutes"));
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(e -> write());
        Flow line = new Flow(open, write, quorum);
        line.getStyleClass().add("meeting-commands");
        keys.setText(words.text("meetings.roll.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().add("roll-keys");
        getStyleClass().add("card");
        getChildren().addAll(title, before, check, approval, fields, replies, BodyCard.heading(words.text("meetings.roll")), keys, roll, line);
    }

    /** Shows the meeting as it is in the book now. */
    void refresh() {
        Meeting meeting = desk.workspace().book().get(Meeting.class, id.get());
        if (meeting == null) {
            return;
        }
        Words words = desk.words();
        title.setText(words.text("meetings.meeting.title", meeting.number(), words.longDate(meeting.day())));
        check.refresh();
        approval.refresh();
        fields.refresh();
        before.show(meeting);
        replies.show(meeting);
        if (!meeting.id().equals(shown)) {
            turn(meeting.id());
        }
        seats.refresh();
        guests.refresh();
        showQuorum(meeting);
        lock(!MeetingStates.writable(meeting));
    }

    /** Opens the meeting now; the quorum of this moment is stored. */
    void open() {
        Meeting meeting = desk.workspace().book().get(Meeting.class, id.get());
        if (meeting != null && MeetingStates.opens(meeting)) {
            desk.workspace().apply("meetings.open", Quorum.open(desk.workspace().book(), meeting.id(),
                    LocalTime.now().truncatedTo(ChronoUnit.MINUTES)));
        }
    }

    /** Makes the letters and calendar entries with which one invites to the meeting, or calls it off. */
    void invite() {
        if (invites()) {
            desk.pages().invitation(id.get(), before.encloses());
        }
    }

    /** Makes the papers for the meeting in one document. */
    void pack() {
        if (packs()) {
            desk.pages().pack(id.get());
        }
    }

    /** Whether there is anything to invite to, or to call off. */
    boolean invites() {
        return MeetingStates.invites(book().get(Meeting.class, id.get()));
    }

    /** Whether papers are to be made: for a meeting still to be opened, not for one that is called off. */
    boolean packs() {
        return book().find(Meeting.class, id.get()).filter(MeetingStates::opens).isPresent();
    }

    /** Does the next step of the meeting's cycle, or goes to where it is done. */
    void doNext() {
        if (book().get(Meeting.class, id.get()) != null) {
            before.doNext();
        }
    }

    /** Opens the meeting on its day; until then there is only its roll. */
    void attend() {
        if (book().find(Meeting.class, id.get()).filter(held -> !held.day().isAfter(Making.today())).isPresent()) {
            open();
        }
        enterRoll();
    }

    /** Puts the focus into the field of a column of the meeting. */
    void enter(String column) {
        fields.enter(column);
    }

    /** Ends the session with a draft of the minutes, or hands the draft out. */
    void finish() {
        check.go();
        check.enter();
    }

    /** Goes to the minutes of the meeting. */
    void write() {
        if (book().get(Meeting.class, id.get()) != null) {
            desk.navigator().show(firstItem());
        }
    }

    private void lock(boolean locked) {
        fields.lock(locked);
        guests.lock(locked);
        keys.setVisible(!locked);
        keys.setManaged(!locked);
    }

    /** Goes to the answers to the invitation. */
    void enterReplies() {
        replies.enter();
    }

    /** Puts the focus on the first seat of the roll. */
    void enterRoll() {
        roll.lookupAll(".roll-line").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    private void showQuorum(Meeting meeting) {
        Words words = desk.words();
        Quorum now = Quorum.of(desk.workspace().book(), meeting.id());
        open.setDisable(!MeetingStates.opens(meeting));
        quorum.setText(now.needed() == null ? words.text("meetings.quorum.none", now.filled(), now.members())
                : now.met() ? words.text("meetings.quorum.met", now.filled(), now.members(), now.needed())
                : words.text("meetings.quorum.missing", now.filled(), now.members(), now.needed()));
        quorum.pseudoClassStateChanged(Styles.STATE_SUCCESS, now.met());
        quorum.pseudoClassStateChanged(Styles.STATE_DANGER, !now.met());
    }

    /** The first item leads to the minutes; a meeting without an agenda stays here. */
    private String firstItem() {
        return ItemNumbers.of(book(), id.get()).order().stream().map(AgendaItem::id).findFirst().orElse(id.get());
    }

    private void turn(String meeting) {
        shown = meeting;
        seats = new Lines<>(() -> Roll.of(book(), meeting).stream().map(Roll.Line::seat).toList(),
                seat -> new RollLine(desk, meeting, seat.id()), null);
        guests = new Lines<>(() -> Roll.guests(book(), meeting), this::guest,
                Lines.more(desk.words().text("meetings.guest.add"), () -> addGuest(meeting)));
        roll.getChildren().setAll(seats, guests);
    }

    private Lines.Line guest(Attendance guest) {
        Words words = desk.words();
        return new RowLine<>(desk, Attendance.class, "meetings.guest.change", guest.id())
                .text(words.text("meetings.guest.name"), "wide-field", Attendance::guest, Attendance::withGuest)
                .organisation(words.text("meetings.guest.organisation"), Attendance::organisation,
                        Attendance::withOrganisation)
                .removable(words.text("meetings.guest.remove"), "meetings.guest.remove");
    }

    private void addGuest(String meeting) {
        desk.workspace().put("meetings.guest.add", new Attendance(Ids.next(), meeting, null, null, null, "",
                Attendance.Presence.GUEST, null, null, null, null, null, null));
        guests.enterLast();
    }

    private Fields<Meeting> fields(Words words) {
        return new Fields<>(desk, Meeting.class, "meetings.meeting.change", id)
                .required(words.text("meetings.meeting.number"), words.text("meetings.meeting.number-empty"),
                        Meeting::number, Meeting::withNumber).watching("number")
                .day(words.text("meetings.meeting.day"), true, Meeting::day, Meeting::withDay).as("day")
                .time(words.text("meetings.meeting.starts"), Meeting::startsAt, Meeting::withStartsAt).as("starts_at")
                .time(words.text("meetings.meeting.ends"), Meeting::endsAt, Meeting::withEndsAt)
                .watching("ends_at")
                .text(words.text("meetings.meeting.place"), Meeting::place, Meeting::withPlace).as("place")
                .choice(words.text("meetings.meeting.mode"), Meeting.Mode.class, Meeting::mode, Meeting::withMode)
                .choice(words.text("meetings.meeting.kind"), Meeting.Kind.class, Meeting::kind, Meeting::withKind)
                .pick(words.text("meetings.meeting.state"), this::states, words::title, Meeting::state,
                        this::turnTo).as("state")
                .pick(words.text("meetings.meeting.chair"), this::people, this::person, Meeting::chair,
                        Meeting::withChair).as("chair")
                .pick(words.text("meetings.meeting.writer"), this::people, this::person, Meeting::minuteTaker,
                        Meeting::withMinuteTaker).as("minute_taker")
                .choice(words.text("meetings.body.minutes-kind"), Body.MinutesKind.class,
                        meeting -> Printed.kind(book(), meeting), Meeting::withMinutesKind)
                .day(words.text("meetings.meeting.invited"), false, Meeting::invitedOn, Inviting::on).as("invited_on")
                .day(words.text("meetings.meeting.next"), false, Meeting::nextMeetingOn, Meeting::withNextMeetingOn)
                .watching("next_meeting_on");
    }

    private void turnTo(Meeting meeting, Meeting.State state) {
        desk.workspace().apply("meetings.meeting.change", SessionEnd.to(book(), meeting, state, ZonedDateTime.now()));
    }

    private List<Meeting.State> states() {
        return book().find(Meeting.class, id.get()).map(MeetingStates::choices).orElse(List.of());
    }

    /** Everybody who may sit at the table: the contacts of its organisations. */
    private List<String> people() {
        Meeting meeting = book().get(Meeting.class, id.get());
        Stream<String> contacts = meeting == null ? Stream.empty() : Roll.of(book(), meeting.id()).stream()
                .flatMap(line -> RowLine.contacts(desk, line.seat().organisation()).stream())
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of((String) null), contacts.distinct()).toList();
    }

    private String person(String contact) {
        return contact == null ? "–" : RowLine.contact(desk, contact);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
