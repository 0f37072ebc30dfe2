package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.words.Words;

class MinutesChoiceTest {

    private final Book book = Examples.book("musterstadt", "en");

    @Test
    void aCancelledMeetingHasNoMinutes() throws Failure {
        assertEquals(List.of("4/2025", "1/2026", "2/2026", "3/2026"), numbers(book, "all"));
        Book cancelled = changed(book, meeting("3/2026"), meeting("3/2026").withState(Meeting.State.CANCELLED));
        assertEquals(List.of("4/2025", "1/2026", "2/2026"), numbers(cancelled, "all"), "though lines were written");
        assertEquals(List.of("2/2026"), numbers(cancelled, "last"));
    }

    @Test
    void aMeetingWithLinesHasMinutesAlthoughNobodyOpenedIt() throws Failure {
        Meeting next = meeting("4/2026");
        AgendaItem item = Rows.items(book, next.id()).getFirst();
        Book written = book.with(List.of(new Change(null, new Entry("e", item.id(), 1, Entry.Kind.INFORMATION,
                "Welcome.", null, item.confidentiality()))));
        assertEquals(List.of("4/2026"), numbers(written, "last"));
    }

    private Meeting meeting(String number) {
        return book.all(Meeting.class).stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow();
    }

    private static Book changed(Book book, Meeting before, Meeting after) {
        return book.with(List.of(new Change(before, after)));
    }

    private static List<String> numbers(Book book, String asked) throws Failure {
        return new MinutesChoice(book, Words.in("en")).of(asked).stream().map(Meeting::number).toList();
    }
}
