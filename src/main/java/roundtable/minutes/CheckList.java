package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.controls.Idle;
import roundtable.rules.BeforeDraft;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Problem;
import roundtable.rules.Problems;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What is still missing in the minutes, one line each; a click or Enter goes to the place. */
final class CheckList extends VBox {

    private final Desk desk;
    private final Place place;
    private final Consumer<String> show;
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private final Idle idle = new Idle(Duration.millis(250), this::check);
    private List<Problem> shown;

    /**
     * The list for the meeting at hand.
     *
     * @param show goes to a row of the minutes
     */
    CheckList(Desk desk, Place place, Consumer<String> show) {
        this.desk = desk;
        this.place = place;
        this.show = show;
        title.getStyleClass().add("side-title");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("check-scroll");
        lines.getStyleClass().add("check-lines");
        getStyleClass().add("check-list");
        getChildren().addAll(title, scroll);
        setId("check-list");
    }

    /** Looks again once typing has paused. */
    void refresh() {
        idle.restart();
    }

    /** Looks now. */
    void check() {
        String meeting = place.meeting().get();
        List<Problem> now = place.meetingIn(desk.workspace().book()) == null ? List.of()
                : problems(desk.workspace().book(), meeting);
        if (!now.equals(shown)) {
            shown = now;
            Words words = desk.words();
            title.setText(now.isEmpty() ? words.text("minutes.check.none") : words.count("minutes.check", now.size()));
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    /** While the meeting goes on an item under which nothing stands yet is no news; in the draft it is. */
    private static List<Problem> problems(Book book, String meeting) {
        Meeting.State state = book.get(Meeting.class, meeting).state();
        return state == Meeting.State.DRAFT || state == Meeting.State.IN_REVIEW ? BeforeDraft.of(book, meeting)
                : Problems.ofMinutes(book, meeting);
    }

    /** Number of the decision, the action or the item it is about, to tell one line from the other. */
    private String where(Problem problem) {
        Book book = desk.workspace().book();
        String number = switch (book.get(problem.row())) {
            case Decision decision -> decision.number();
            case Action action -> action.number();
            case Entry entry -> ItemNumbers.of(book, place.meeting().get()).of(entry.item());
            case AgendaItem item -> ItemNumbers.of(book, item.meeting()).of(item.id());
            case Attendance attendance -> desk.names().shortOf(attendance.organisation());
            case null, default -> "";
        };
        return number.isEmpty() ? "" : number + ": ";
    }

    private Button line(Problem problem) {
        String sentence = where(problem) + desk.words().text(problem.key(), problem.values().toArray());
        Button line = new Button(sentence, new FontIcon(problem.grave() ? Feather.ALERT_CIRCLE : Feather.INFO));
        line.setAccessibleText(sentence);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("check-line", Styles.FLAT, problem.grave() ? "grave" : "mild");
        line.setOnAction(e -> show.accept(problem.row()));
        return line;
    }
}
