package roundtable.meetings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.MeetingStates;
import roundtable.rules.Preparation;
import roundtable.rules.Problem;
import roundtable.rules.TableHints;
import roundtable.workspace.Desk;

/** What the secretariat sees to until a meeting is opened. */
final class BeforeMeeting extends VBox {

    private final Desk desk;
    private final HintList hints;

    /** Nothing yet; where a hint is about a field of the meeting, that is gone to by the name of its column. */
    BeforeMeeting(Desk desk, Consumer<String> field) {
        this.desk = desk;
        hints = new HintList(desk.words(), hint -> go(hint, field));
        setId("before-meeting");
        getStyleClass().add("before-meeting");
        getChildren().addAll(BodyCard.heading(desk.words().text("meetings.before")), hints);
    }

    /** Shows what is to be seen to for a meeting; takes no room once there is nothing. */
    void show(Meeting meeting) {
        Book book = desk.workspace().book();
        hints.show(MeetingStates.opens(meeting) ? Stream.concat(Preparation.missing(book, meeting).stream(),
                TableHints.of(book, meeting, desk.names(), Making.today()).stream()).toList() : List.of());
        setVisible(hints.isVisible());
        setManaged(hints.isVisible());
    }

    private void go(Problem hint, Consumer<String> field) {
        if (hint.column() != null && desk.workspace().book().get(Meeting.class, hint.row()) != null) {
            desk.navigator().show(hint.row());
            field.accept(hint.column());
        } else {
            desk.navigator().show(hint.row());
        }
    }
}
