package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.BeforeDraft;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Problem;
import roundtable.rules.SessionEnd;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * Under the title of a meeting that is held: the next step of its minutes and how much is worth a look before they go
 * out; in the draft each as a line that leads to its place. It warns and never holds up.
 */
final class DraftCheck extends VBox {

    private final Desk desk;
    private final Supplier<String> id;
    private final Label count = new Label();
    private final Button go = new Button();
    private final VBox lines = new VBox();
    private List<Object> shown = List.of();

    DraftCheck(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        count.setId("draft-count");
        go.setId("draft-go");
        go.getStyleClass().add(Styles.ACCENT);
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(_ -> go());
        managedProperty().bind(visibleProperty());
        getStyleClass().add("draft-check");
        setId("draft-check");
        getChildren().addAll(count, lines, go);
    }

    /** Shows what is missing now; nothing for meetings ahead and approved ones. */
    void refresh() {
        Meeting meeting = book().get(Meeting.class, id.get());
        boolean writing = meeting != null
                && (meeting.state() == Meeting.State.IN_SESSION || meeting.state() == Meeting.State.DRAFT);
        setVisible(writing);
        List<Problem> problems = writing ? BeforeDraft.of(book(), meeting.id()) : List.of();
        List<Object> now = writing ? List.of(meeting.state(), problems) : List.of();
        if (!now.equals(shown)) {
            shown = now;
            Words words = desk.words();
            boolean session = writing && meeting.state() == Meeting.State.IN_SESSION;
            count.setText(problems.isEmpty() ? words.text("meetings.check.none") : words.count("meetings.check", problems.size()));
            go.setText(words.text(session ? "meetings.draft" : "meetings.review"));
            go.setAccessibleText(go.getText() + ". " + count.getText());
            lines.getChildren().setAll((session ? List.<Problem>of() : problems).stream().map(this::line).toList());
        }
    }

    /** The next step: from the session to the draft, from the draft to the members. */
    void go() {
        Meeting meeting = book().get(Meeting.class, id.get());
        if (meeting != null && meeting.state() == Meeting.State.IN_SESSION) {
            desk.workspace().apply("meetings.draft", SessionEnd.draft(book(), meeting, ZonedDateTime.now()));
        } else if (meeting != null && meeting.state() == Meeting.State.DRAFT) {
            Meeting out = meeting.withState(Meeting.State.IN_REVIEW);
            desk.workspace().put("meetings.review", out,
                    ApprovedMinutes.review(book().with(List.of(new Change(meeting, out))), meeting.id(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    /** Puts the focus on the first thing that is missing, or on the next step. */
    void enter() {
        (lines.getChildren().isEmpty() ? go : lines.getChildren().getFirst()).requestFocus();
    }

    private Button line(Problem problem) {
        String sentence = where(problem) + desk.words().text(problem.key(), problem.values().toArray());
        Button line = new Button(sentence, new FontIcon(problem.grave() ? Feather.ALERT_CIRCLE : Feather.INFO));
        line.setAccessibleText(sentence);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("draft-check-line", Styles.FLAT);
        line.setOnAction(_ -> desk.navigator().show(place(problem.row())));
        return line;
    }

    /** A decision or an action is mended where it was written. */
    private String place(String row) {
        return switch (book().get(row)) {
            case Decision decision when decision.entry() != null -> decision.entry();
            case Action action when action.entry() != null -> action.entry();
            case null, default -> row;
        };
    }

    private String where(Problem problem) {
        Book book = book();
        ItemNumbers numbers = ItemNumbers.of(book, id.get());
        String place = switch (book.get(problem.row())) {
            case Decision decision -> decision.number();
            case Action action -> action.number();
            case Entry entry -> numbers.of(entry.item());
            case AgendaItem item -> numbers.of(item.id()) + " " + item.title();
            case Attendance attendance -> attendance.organisation() == null
                    ? book.find(Seat.class, attendance.seat()).map(seat -> desk.names().shortOf(seat.organisation())).orElse("")
                    : desk.names().shortOf(attendance.organisation());
            case null, default -> "";
        };
        return place.isEmpty() ? "" : place + ": ";
    }

    private Book book() {
        return desk.workspace().book();
    }
}
