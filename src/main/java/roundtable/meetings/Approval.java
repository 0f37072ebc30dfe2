package roundtable.meetings;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Meeting;
import roundtable.rules.MeetingStates;
import roundtable.workspace.Desk;

/** Under the title of a meeting whose minutes were agreed on: the way to approve them, or why nothing changes any more. */
final class Approval extends FlowPane {

    private final Desk desk;
    private final Supplier<String> id;
    private final Label sentence = new Label();
    private final Button act = new Button();

    Approval(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        sentence.setWrapText(true);
        sentence.setId("approval-sentence");
        act.setId("approval");
        act.setOnAction(e -> act());
        managedProperty().bind(visibleProperty());
        getStyleClass().add("approval");
        getChildren().addAll(sentence, act);
    }

    void refresh() {
        Meeting meeting = desk.workspace().book().get(Meeting.class, id.get());
        boolean approved = !MeetingStates.writable(meeting);
        setVisible(approved || MeetingStates.approvable(meeting));
        sentence.setText(desk.words().text(approved ? "meetings.approved" : "meetings.in-review"));
        sentence.setGraphic(approved ? new FontIcon(Feather.LOCK) : null);
        act.setText(desk.words().text(approved ? "meetings.approval.withdraw" : "meetings.approval"));
        act.setAccessibleText(act.getText());
    }

    /** An approval cannot be taken back by undo, only withdrawn. */
    private void act() {
        Meeting meeting = desk.workspace().book().get(Meeting.class, id.get());
        if (MeetingStates.approvable(meeting)) {
            desk.workspace().putFinal("meetings.approval", List.of(
                    meeting.withState(Meeting.State.APPROVED)));
        } else if (!MeetingStates.writable(meeting)) {
            desk.workspace().put("meetings.approval.withdraw", meeting.withState(Meeting.State.IN_REVIEW));
        }
    }
}
