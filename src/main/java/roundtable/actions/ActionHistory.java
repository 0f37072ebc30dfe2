package roundtable.actions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.ActionEvent;
import roundtable.book.Meeting;
import roundtable.controls.SectionHeading;
import roundtable.rules.ActionState;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What has happened to an action, the newest first: day, status, new due date, who said so and where. */
final class ActionHistory extends VBox {

    private final Desk desk;
    private final Words words;

    ActionHistory(Desk desk, ActionState state) {
        this.desk = desk;
        this.words = desk.words();
        getStyleClass().add("action-history");
        SectionHeading heading = new SectionHeading(words.text("actions.history"));
        getChildren().add(heading);
        if (state.history().isEmpty()) {
            getChildren().add(new Label(words.text("actions.history.empty")));
        }
        List<ActionEvent> newestFirst = new ArrayList<>(state.history());
        Collections.reverse(newestFirst);
        newestFirst.forEach(event -> getChildren().add(line(event)));
    }

    private VBox line(ActionEvent event) {
        Label head = new Label(words.text("actions.history.line", words.date(event.day()), event.handsOver() ? event.note() : words.of(event.status())));
        head.getStyleClass().add("event-head");
        head.setWrapText(true);
        Label more = new Label(String.join(" · ", details(event)));
        more.setWrapText(true);
        more.getStyleClass().add("event-details");
        VBox line = new VBox(head);
        if (!more.getText().isEmpty()) {
            line.getChildren().add(more);
        }
        return line;
    }

    private List<String> details(ActionEvent event) {
        List<String> details = new ArrayList<>();
        details.add(event.dueOn() == null ? null : words.text("actions.history.due", words.date(event.dueOn())));
        details.add(event.reporter() == null ? null
                : words.text("actions.history.reporter", desk.names().shortOf(event.reporter())));
        details.add(desk.workspace().book().find(Meeting.class, event.meeting())
                .map(meeting -> words.text("actions.history.meeting", meeting.number())).orElse(null));
        details.add(event.handsOver() ? null : event.note());
        return details.stream().filter(Objects::nonNull).toList();
    }
}
