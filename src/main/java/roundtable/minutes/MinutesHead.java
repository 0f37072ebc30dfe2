package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.controls.ChoiceField;
import roundtable.controls.Cramped;
import roundtable.controls.Flow;
import roundtable.rules.Quorum;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Above the minutes: whose they are and of which day, how far they have come, and the way to the paper. */
final class MinutesHead extends HBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    /** Pixels: as wide as the window allows. */
    private static final double ONE_LINE = 2000;

    private final Desk desk;
    private final Place place;
    private final Label body = new Label();
    private final Label state = new Label();
    private final Label quorum = new Label();
    private final Label now = new Label();
    private final ItemClock clock;
    private final ChoiceField<String> meetings;
    private boolean cramped;

    MinutesHead(Desk desk, Place place, Runnable pdf) {
        this.desk = desk;
        this.place = place;
        Words words = desk.words();
        meetings = new ChoiceField<>(this::choices, this::text, place.meeting()::get, place.meeting()::set);
        meetings.setAccessibleText(words.text("minutes.meeting"));
        meetings.setId("minutes-meeting");
        meetings.setVisibleRowCount(14);
        body.getStyleClass().add("minutes-body");
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        state.getStyleClass().add("minutes-state");
        quorum.getStyleClass().add("minutes-quorum");
        now.setId("quorum-now");
        now.setWrapText(true);
        now.getStyleClass().add("minutes-quorum");
        clock = new ItemClock(desk, place);
        Flow line = new Flow(meetings, state, quorum, now, clock);
        line.setPrefWrapLength(ONE_LINE);
        line.getStyleClass().add("minutes-head-line");
        VBox names = new VBox(body, line);
        names.getStyleClass().add("minutes-head-names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        Button paper = new Button(words.text("minutes.pdf"), new FontIcon(Feather.FILE_TEXT));
        paper.setAccessibleText(words.text("minutes.pdf"));
        paper.setId("minutes-pdf");
        paper.setMinWidth(USE_PREF_SIZE);
        paper.getStyleClass().add(Styles.ACCENT);
        paper.setOnAction(e -> pdf.run());
        getStyleClass().add("minutes-head");
        getChildren().addAll(names, paper);
        Cramped.follow(this, now -> {
            cramped = now;
            spread();
        });
    }

    /** Shows what is in the book now. */
    void refresh() {
        Book book = desk.workspace().book();
        Words words = desk.words();
        meetings.refresh();
        Optional<Meeting> meeting = Optional.ofNullable(place.meetingIn(book));
        String name = meeting.flatMap(m -> book.find(Body.class, m.body())).map(desk.names()::of).orElse("");
        body.setText(name);
        state.setText(meeting.map(m -> words.title(m.state())).orElse(""));
        quorum.setText(meeting.map(m -> quorum(words, book, m)).orElse(""));
        PresenceWords table = PresenceWords.of(desk, place);
        now.setText(meeting.filter(held -> held.openedAt() != null && table.lost()).map(held -> table.whole()).orElse(""));
        now.pseudoClassStateChanged(LOST, table.lost());
        clock.refresh();
        spread();
    }

    /** What is empty takes no room; nor does the name of the body where that is scarce: the choice of meetings says it in short. */
    private void spread() {
        for (Label label : List.of(body, state, quorum, now)) {
            label.setVisible(!label.getText().isEmpty() && !(label == body && cramped));
            label.setManaged(label.isVisible());
        }
    }

    private static String quorum(Words words, Book book, Meeting meeting) {
        Quorum now = Quorum.of(book, meeting.id());
        if (now.needed() == null || meeting.openedAt() == null) {
            return "";
        }
        return now.met() ? words.text("minutes.quorum.met", now.filled(), now.members())
                : words.text("minutes.quorum.missing", now.filled(), now.members(), now.needed());
    }

    /** All meetings, the latest first. */
    private List<String> choices() {
        return desk.workspace().book().all(Meeting.class).stream()
                .sorted(Comparator.comparing(Meeting::day).reversed()).map(Meeting::id).toList();
    }

    private String text(String id) {
        Book book = desk.workspace().book();
        return book.find(Meeting.class, id).map(m -> desk.words().text("minutes.meeting.name",
                book.find(Body.class, m.body()).map(b -> desk.names().shortOf(b.organisation())).orElse(""),
                m.number(), desk.words().date(m.day()))).orElse("");
    }
}
