package roundtable.shell;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.ActionPartner;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.rules.Agreed;
import roundtable.rules.MattersArising;
import roundtable.rules.Roll;
import roundtable.words.Words;

/** What a round table did, typed once more by its secretariat: as the example tells it, into the file in the window. */
final class Year {

    private static final Map<Entry.Kind, KeyCode> KINDS = Map.of(Entry.Kind.INFORMATION, F5, Entry.Kind.DISCUSSION, F6,
            Entry.Kind.DECISION, F7, Entry.Kind.ACTION, F8);
    private static final List<KeyCode> PRESENCES = List.of(DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5);
    private static final List<Attendance.Presence> PRESENCE = List.of(Attendance.Presence.PRESENT,
            Attendance.Presence.ONLINE, Attendance.Presence.DEPUTISED, Attendance.Presence.EXCUSED,
            Attendance.Presence.ABSENT);

    private final Book example;
    private final Words words;
    private final Keyboard keys;
    private final Supplier<Book> written;

    Year(Book example, Words words, Keyboard keys, Supplier<Book> written) {
        this.example = example;
        this.words = words;
        this.keys = keys;
        this.written = written;
    }

    void organisations() {
        keys.press(CONTROL, DIGIT1).press(CONTROL, SHIFT, N);
        String itself = body().organisation();
        example.all(Organisation.class).stream().filter(row -> !row.id().equals(itself))
                .forEach(row -> keys.type(row.name()).press(ENTER));
    }

    Body body() {
        return example.all(Body.class).getFirst();
    }

    void table() {
        keys.press(CONTROL, DIGIT3).press(CONTROL, SHIFT, B)
                .type(example.get(Organisation.class, body().organisation()).name()).press(TAB);
        for (Seat seat : Rows.seats(example, body().id())) {
            keys.press(F4).type(name(seat.organisation())).press(DOWN).press(ENTER);
        }
    }

    /** Numbers go on where the round table stood before this file. */
    void numbersFrom(int meeting, int decision, int action) {
        keys.press(CONTROL, DIGIT3).press(HOME);
        keys.to(words.text("meetings.body.next-meeting")).replace(Integer.toString(meeting));
        keys.to(words.text("meetings.body.next-decision")).replace(Integer.toString(decision));
        keys.to(words.text("meetings.body.next-action")).replace(Integer.toString(action)).press(TAB);
    }

    /** Plans a meeting, marks who is there, writes its minutes, hands out the draft and has it approved. */
    void meeting(Meeting meeting) {
        reported(meeting.day());
        planned(meeting);
        keys.press(F4);
        for (Roll.Line line : Roll.of(example, meeting.id())) {
            keys.press(PRESENCES.get(PRESENCE.indexOf(line.attendance().presence())));
        }
        keys.press(F9).press(CONTROL, SHIFT, M);
        agenda(meeting);
        Rows.items(example, meeting.id()).forEach(item -> item(meeting, item));
        keys.press(CONTROL, DIGIT3).press(SHIFT, F9).press(SHIFT, F9);
        keys.to("approval").press(SPACE);
    }

    /** The next meeting, with the number and the day that were agreed. */
    void planned(Meeting meeting) {
        keys.press(CONTROL, DIGIT3).press(CONTROL, SHIFT, N);
        keys.to(words.text("meetings.meeting.number")).replace(meeting.number());
        keys.to(words.text("meetings.meeting.day")).replace(meeting.day().toString()).press(TAB);
    }

    /** The proposed agenda makes room for the one that was sent out. */
    private void agenda(Meeting meeting) {
        Meeting here = written.get().all(Meeting.class).stream().filter(m -> m.number().equals(meeting.number()))
                .findFirst().orElseThrow();
        List<AgendaItem> proposed = Rows.items(written.get(), here.id());
        keys.press(F4).press(END);
        for (AgendaItem item : Rows.items(example, meeting.id())) {
            keys.press(CONTROL, SHIFT, I).replace(item.title()).press(TAB);
        }
        keys.press(F4).press(HOME);
        proposed.forEach(item -> keys.press(DELETE));
        keys.press(HOME);
    }

    private void item(Meeting meeting, AgendaItem item) {
        keys.press(F4).press(HOME);
        int place = Rows.items(example, meeting.id()).indexOf(item);
        for (int i = 0; i < place; i++) {
            keys.press(DOWN);
        }
        if (MattersArising.item(example, meeting.id()).filter(item::equals).isPresent()) {
            MattersArising.actions(example, meeting).forEach(state -> arises(meeting, state.action()));
            keys.press(F4);
        }
        keys.press(ENTER);
        Rows.entries(example, item.id()).forEach(this::entry);
    }

    /** What the meeting hears about an action. */
    private void arises(Meeting meeting, Action action) {
        for (ActionEvent event : Rows.events(example, action.id())) {
            if (meeting.id().equals(event.meeting())) {
                if (event.note() != null) {
                    keys.to(field("report-note", action), action.number()).replace(event.note());
                }
                if (event.dueOn() != null) {
                    keys.to(field("report-due", action), action.number()).replace(event.dueOn().toString());
                }
                keys.to(field("report-status", action), action.number()).choose(event.status());
            }
        }
    }

    private static Predicate<Node> field(String id, Action action) {
        return node -> id.equals(node.getId()) && Stream.iterate((Node) node.getParent(), Objects::nonNull, Node::getParent)
                .filter(parent -> parent.getStyleClass().contains("open-action")).findFirst()
                .filter(line -> ((Labeled) line.lookup(".open-action-number")).getText().equals(action.number())).isPresent();
    }

    /** What was heard of actions between the last meeting before a day and that day. */
    void reported(LocalDate day) {
        LocalDate before = Rows.meetings(example, body().id()).stream().map(Meeting::day)
                .filter(held -> held.isBefore(day)).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        for (Action action : Agreed.actions(example, body().id())) {
            Rows.events(example, action.id()).stream().filter(event -> event.meeting() == null
                    && event.day().isAfter(before) && !event.day().isAfter(day)).forEach(event -> report(action, event));
        }
    }

    private void report(Action action, ActionEvent event) {
        keys.press(CONTROL, DIGIT5).press(CONTROL, K).type(action.number()).enterAndClose().press(CONTROL, R);
        keys.to("report-status").choose(event.status());
        keys.to("report-day").replace(event.day().toString());
        if (event.dueOn() != null) {
            keys.to("report-due").replace(event.dueOn().toString());
        }
        keys.to("report-note").replace(event.note()).press(ENTER);
    }

    private void entry(Entry entry) {
        keys.type(entry.text());
        KeyCode kind = KINDS.get(entry.kind());
        if (kind != null && kind != F5) {
            keys.press(kind);
        }
        switch (entry.kind()) {
            case DECISION -> decision(Rows.decisionAt(example, entry.id()).orElseThrow());
            case ACTION -> action(Rows.actionAt(example, entry.id()).orElseThrow());
            default -> { }
        }
        keys.press(ENTER);
    }

    private void decision(Decision decision) {
        keys.to("decision-method").choose(decision.method());
        if (decision.method() == Decision.Method.VOTE) {
            keys.to("decision-for").replace(decision.votesFor().toString());
            keys.to("decision-against").replace(decision.votesAgainst().toString());
            keys.to("decision-abstentions").replace(decision.abstentions().toString());
        }
        keys.back("entry-text");
    }

    private void action(Action action) {
        keys.to("action-owner").replace(name(action.owner())).press(DOWN).press(ENTER);
        keys.to("action-due-kind").choose(action.dueKind());
        if (action.dueOn() != null) {
            keys.to("action-due").replace(action.dueOn().toString());
        }
        keys.to("action-priority").choose(action.priority());
        for (ActionPartner partner : Rows.partners(example, action.id())) {
            keys.to("partner-add").replace(name(partner.organisation())).press(DOWN).press(ENTER);
        }
        keys.back("entry-text");
    }

    /** What has become of the decisions by the day of the last meeting. */
    void decisions(LocalDate day) {
        for (Decision decision : Agreed.decisions(example, body().id())) {
            keys.press(CONTROL, DIGIT6).press(CONTROL, K).type(decision.number()).enterAndClose();
            if (decision.reviewOn() != null) {
                keys.to("decision-review").replace(decision.reviewOn().toString()).press(TAB);
            }
            if (decision.supersedes() != null) {
                keys.to("decision-supersedes").replace(example.get(Decision.class, decision.supersedes()).number())
                        .press(DOWN).press(ENTER);
            }
            if (decision.status() != Decision.Status.IN_FORCE) {
                keys.to("decision-status").choose(decision.status());
                keys.to("decision-day").replace(day.toString());
                keys.to("decision-fate-add").press(SPACE);
            }
        }
    }

    private String name(String organisation) {
        return example.get(Organisation.class, organisation).name();
    }
}
