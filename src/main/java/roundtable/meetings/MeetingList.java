package roundtable.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The bodies that meet, each with its meetings below it: what the card beside it is about. */
final class MeetingList extends ListView<String> {

    /** Pixels of a list beside its lines: the scroll bar and the edges. */
    private static final double BESIDE = 24;

    private final Desk desk;

    MeetingList(Desk desk) {
        this.desk = desk;
        setId("meetings");
        setAccessibleText(desk.words().text("meetings.list"));
        setCellFactory(_ -> new Line());
    }

    /** Bodies by name, each followed by its meetings, the latest first. */
    List<String> ids() {
        Book book = desk.workspace().book();
        List<String> ids = new ArrayList<>();
        book.all(Body.class).stream().sorted(Comparator.comparing(desk.names()::of, desk.words().order()))
                .forEach(row -> {
                    ids.add(row.id());
                    Rows.meetings(book, row.id()).reversed().forEach(held -> ids.add(held.id()));
                });
        return ids;
    }

    /** A body in bold, or one of its meetings below it. */
    private final class Line extends ListCell<String> {

        Line() {
            // A cell remembers its height, and in another width its name takes another number of lines.
            MeetingList.this.widthProperty().addListener((o, was, is) -> requestLayout());
        }

        /** As high as the name needs that goes over several lines. */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(getListView().getWidth() - BESIDE);
        }

        @Override
        protected void updateItem(String id, boolean none) {
            super.updateItem(id, none);
            Book book = desk.workspace().book();
            Words words = desk.words();
            Meeting held = none ? null : book.get(Meeting.class, id);
            Body row = none ? null : book.get(Body.class, id);
            getStyleClass().removeAll("body-line", "meeting-line");
            getStyleClass().add(held == null ? "body-line" : "meeting-line");
            setText(held != null ? words.text("meetings.line", held.number(), words.date(held.day()),
                    words.of(held.state())) : row != null ? desk.names().of(row) : null);
            setPrefWidth(0);
            setWrapText(true);
            setMinHeight(USE_PREF_SIZE);
            setTooltip(getText() == null ? null : new Tooltip(getText()));
        }
    }
}
