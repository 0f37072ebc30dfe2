package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Reply.Answer;
import roundtable.book.Seat;
import roundtable.rules.MeetingStates;
import roundtable.rules.Quorum;
import roundtable.rules.Replies;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What was answered to an invitation, seat by seat, and whether a quorum is to be expected; until the meeting is opened. */
final class ReplyList extends VBox {

    private final Desk desk;
    private final Label counts = new Label();
    private final Label quorum = new Label();
    private final VBox place = new VBox();
    private Lines<Seat> lines;
    private String shown;

    ReplyList(Desk desk) {
        this.desk = desk;
        Label keys = new Label(desk.words().text("meetings.reply.keys"));
        keys.getStyleClass().add("roll-keys");
        counts.setId("reply-counts");
        quorum.setId("reply-quorum");
        quorum.getStyleClass().add("quorum");
        for (Label label : List.of(keys, counts, quorum)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        setId("reply-list");
        getStyleClass().add("reply-list");
        getChildren().addAll(BodyCard.heading(desk.words().text("meetings.replies")), keys, place, counts, quorum);
    }

    /** Shows the answers for a meeting to which was invited and which is not opened yet. */
    void show(Meeting meeting) {
        Book book = desk.workspace().book();
        boolean asked = MeetingStates.opens(meeting) && meeting.invitedOn() != null;
        setVisible(asked);
        setManaged(asked);
        if (!asked) {
            return;
        }
        if (!meeting.id().equals(shown)) {
            shown = meeting.id();
            lines = new Lines<>(() -> Replies.of(desk.workspace().book(), shown).lines().stream().map(Replies.Line::seat).toList(),
                    seat -> new ReplyLine(desk, meeting.id(), seat.id()), null);
            place.getChildren().setAll(lines);
        }
        lines.refresh();
        count(Replies.of(book, meeting.id()), Replies.expected(book, meeting.id()));
    }

    /** Goes to the first seat. */
    void enter() {
        if (isVisible()) {
            place.lookupAll(".reply-line").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void count(Replies replies, Quorum expected) {
        Words words = desk.words();
        List<String> parts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            parts.add(words.text("meetings.reply.count", words.title(answer), replies.count(answer)));
        }
        parts.add(words.text("meetings.reply.count", words.title(words.text("meetings.reply.none")), replies.silent()));
        if (replies.stale() > 0) {
            parts.add(words.text("meetings.reply.count", words.text("meetings.reply.other-day"), replies.stale()));
        }
        counts.setText(String.join(" · ", parts));
        quorum.setText(expected.needed() == null ? words.text("meetings.reply.quorum.none", expected.filled(), expected.members())
                : words.text(expected.met() ? "meetings.reply.quorum.met" : "meetings.reply.quorum.missing", expected.filled(),
                        expected.members(), expected.needed()));
        quorum.pseudoClassStateChanged(Styles.STATE_SUCCESS, expected.met());
        quorum.pseudoClassStateChanged(Styles.STATE_DANGER, !expected.met());
    }
}
