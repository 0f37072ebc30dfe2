package roundtable.minutes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Meeting;
import roundtable.rules.ActionState;
import roundtable.rules.MattersArising;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** With the item on matters arising: every action agreed before that was open, to say what has become of it. */
final class OpenActions extends VBox {

    private final Desk desk;
    private final Place place;
    private final Label title = new Label();
    private final VBox lines = new VBox();

    OpenActions(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        title.getStyleClass().add("open-actions-title");
        lines.getStyleClass().add("open-actions-lines");
        getStyleClass().add("open-actions");
        getChildren().addAll(title, lines);
    }

    /** Shows the open actions when the item at hand is the one for them, and nothing otherwise. */
    void refresh() {
        Meeting meeting = place.meetingIn(desk.workspace().book());
        boolean here = meeting != null && MattersArising.item(desk.workspace().book(), meeting.id())
                .filter(item -> item.id().equals(place.item().get())).isPresent();
        List<ActionState> actions = here ? MattersArising.actions(desk.workspace().book(), meeting) : List.of();
        setVisible(!actions.isEmpty());
        setManaged(!actions.isEmpty());
        Words words = desk.words();
        title.setText(words.count("minutes.open-actions", actions.size()));
        show(actions, meeting);
    }

    /** A line stays the same line, and those that were reported on do not jump to another place. */
    private void show(List<ActionState> actions, Meeting meeting) {
        List<String> ids = actions.stream().map(state -> state.action().id()).toList();
        lines.getChildren().removeIf(node -> !ids.contains(((OpenActionLine) node).id())
                || !((OpenActionLine) node).meeting().equals(meeting.id()));
        var here = lines.getChildren().stream().map(OpenActionLine.class::cast)
                .collect(Collectors.toMap(OpenActionLine::id, Function.identity()));
        for (ActionState state : actions) {
            OpenActionLine line = here.get(state.action().id());
            if (line == null) {
                line = new OpenActionLine(desk, state.action().id(), meeting.id());
                lines.getChildren().add(line);
            }
            line.show(state, place.open(desk.workspace().book()));
        }
    }
}
