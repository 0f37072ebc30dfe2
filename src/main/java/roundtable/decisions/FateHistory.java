package roundtable.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.DecisionEvent;
import roundtable.book.Meeting;
import roundtable.controls.SectionHeading;
import roundtable.rules.DecisionState;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What has happened to a decision, the newest first: day, status, who said so, at which meeting, and what was said. */
final class FateHistory extends VBox {

    private final Desk desk;

    FateHistory(Desk desk, DecisionState state) {
        this.desk = desk;
        getStyleClass().add("fate-history");
        getChildren().add(new SectionHeading(desk.words().text("decisions.history")));
        if (state.history().isEmpty()) {
            getChildren().add(label(desk.words().text("decisions.history.empty")));
        }
        new ArrayList<>(state.history()).reversed().forEach(event -> getChildren().add(label(line(event))));
    }

    private String line(DecisionEvent event) {
        Words words = desk.words();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("decisions.history.line", words.date(event.day()), words.of(event.status())));
        parts.add(event.reporter() == null ? null : words.text("decisions.history.reporter", desk.names().shortOf(event.reporter())));
        parts.add(desk.workspace().book().find(Meeting.class, event.meeting())
                .map(meeting -> words.text("decisions.history.meeting", meeting.number())).orElse(null));
        parts.add(event.note());
        return String.join(" · ", parts.stream().filter(Objects::nonNull).toList());
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
