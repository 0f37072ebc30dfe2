package roundtable.meetings;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import roundtable.book.Body;
import roundtable.book.Meeting;
import roundtable.controls.Parted;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A line in the list of bodies and meetings: a body in bold, or one of its meetings below it. */
final class ListLine extends ListCell<String> {

    /** Pixels of the list that no line has: its border and the bar it is scrolled with. */
    private static final double BESIDE = 24;

    private final Desk desk;
    private final Parted name = new Parted();

    ListLine(Desk desk, ListView<String> list) {
        this.desk = desk;
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        // A cell remembers its height, and in another width its name takes another number of lines.
        list.widthProperty().addListener((_, _, _) -> requestLayout());
    }

    /** As high as the name needs that goes over several lines. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - BESIDE - snappedLeftInset() - snappedRightInset();
        return isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + name.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(String id, boolean none) {
        super.updateItem(id, none);
        Meeting held = none ? null : desk.workspace().book().get(Meeting.class, id);
        Body body = none ? null : desk.workspace().book().get(Body.class, id);
        getStyleClass().removeAll("body-line", "meeting-line");
        getStyleClass().add(held == null ? "body-line" : "meeting-line");
        show(held != null ? text(held) : body != null ? desk.names().of(body) : null);
    }

    private String text(Meeting held) {
        Words words = desk.words();
        return words.text("meetings.line", held.number(), words.date(held.day()), words.of(held.state()));
    }

    private void show(String text) {
        setGraphic(text == null ? null : name);
        setAccessibleText(text);
        setTooltip(text == null ? null : new Tooltip(text));
        if (text != null) {
            name.show(text);
        }
    }
}
