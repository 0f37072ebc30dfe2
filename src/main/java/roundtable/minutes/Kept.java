package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Row;
import roundtable.rules.Histories;

/** What of the minutes cannot be deleted: what other rows name, and what was reported on already. */
final class Kept {

    private Kept() {
    }

    /** Whether something that would stay speaks of a row or of one of its parts. */
    static boolean named(Book book, Row row) {
        List<Row> gone = new ArrayList<>(book.partsOf(row));
        gone.add(row);
        return gone.stream().anyMatch(each -> Histories.fixed(book, each))
                || gone.stream().flatMap(each -> book.usesOf(each).stream()).anyMatch(use -> !gone.contains(use));
    }
}
