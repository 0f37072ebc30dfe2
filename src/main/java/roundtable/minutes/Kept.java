package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Row;
import roundtable.rules.MeetingStates;

/** What of the minutes cannot be deleted: what other rows name, and what approved minutes report on. */
final class Kept {

    private Kept() {
    }

    /** Whether something that would stay speaks of a row or of one of its parts. */
    static boolean named(Book book, Row row) {
        List<Row> gone = new ArrayList<>(book.partsOf(row));
        gone.add(row);
        return gone.stream().anyMatch(each -> reported(book, each))
                || gone.stream().flatMap(each -> book.usesOf(each).stream()).anyMatch(use -> !gone.contains(use));
    }

    private static boolean reported(Book book, Row row) {
        return row instanceof ActionEvent event && event.meeting() != null
                && !MeetingStates.writable(book.get(Meeting.class, event.meeting()));
    }
}
