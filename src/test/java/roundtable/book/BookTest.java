package roundtable.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import roundtable.exchange.RandomBook;

/** A book stays in order and finds what belongs together, however it came to be. */
class BookTest {

    private final Book book = RandomBook.of(21, 10);

    @Test
    void aBookChangedRowByRowIsTheBookMadeAtOnce() {
        List<Row> rows = new ArrayList<>(book.rows().toList());
        Collections.shuffle(rows, new Random(1));
        Book grown = Book.EMPTY;
        for (Row row : rows) {
            grown = grown.with(List.of(new Change(null, row)));
            List<? extends Row> all = grown.all(row.getClass());
            assertEquals(all.stream().sorted(Comparator.comparing(Row::id)).toList(), all);
        }
        assertEquals(book, grown);
        for (Row row : rows) {
            grown.all(row.getClass());
            grown = grown.with(List.of(new Change(row, null)));
        }
        assertEquals(Book.EMPTY, grown);
    }

    @Test
    void partsAndUsesAreTheRowsThatNameARow() {
        for (Row named : book.rows().toList()) {
            List<Row> naming = book.rows().filter(row -> RowType.of(row).columns().stream()
                    .anyMatch(c -> c.ref() == named.getClass() && named.id().equals(c.get(row)))).toList();
            List<Row> found = new ArrayList<>(book.partsOf(named));
            found.addAll(book.usesOf(named));
            assertTrue(found.containsAll(naming.stream().filter(row -> row != named).toList()), named.toString());
        }
    }

    @Test
    void deletingARowWithItsPartsLeavesOnlyTheUsesBroken() {
        Row meeting = book.all(Meeting.class).getFirst();
        List<Change> gone = new ArrayList<>(book.partsOf(meeting).stream().map(r -> new Change(r, null)).toList());
        gone.add(new Change(meeting, null));
        Book after = book.with(gone);
        List<Row> left = after.rows().toList();
        for (Row use : book.usesOf(meeting)) {
            boolean stays = left.contains(use);
            assertEquals(stays, after.broken(gone).stream().anyMatch(s -> s.startsWith(use.toString())), use.toString());
        }
    }
}
