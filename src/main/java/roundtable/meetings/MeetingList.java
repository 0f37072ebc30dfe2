package roundtable.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ListView;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Rows;
import roundtable.workspace.Desk;

/** The bodies that meet, each with its meetings below it: what the card beside it is about. */
final class MeetingList extends ListView<String> {

    private final Desk desk;

    MeetingList(Desk desk) {
        this.desk = desk;
        setId("meetings");
        setAccessibleText(desk.words().text("meetings.list"));
        setCellFactory(_ -> new ListLine(desk, this));
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
}
