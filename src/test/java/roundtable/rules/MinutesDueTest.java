package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.exchange.Examples;

/** A body allows fourteen days for the draft and twenty-one more for objections. */
class MinutesDueTest {

    @Test
    void theDaysOfTheBodyCountFromTheMeeting() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting held = book.all(Meeting.class).getFirst();
        Body body = book.get(Body.class, held.body());
        assertEquals(Optional.of(held.day().plusDays(14)), MinutesDue.draft(book, held));
        assertEquals(Optional.of(held.day().plusDays(35)), MinutesDue.objections(book, held));
        Book free = book.with(List.of(new Change(body, body.withDraftDays(null))));
        assertEquals(Optional.empty(), MinutesDue.draft(free, held));
        assertEquals(Optional.empty(), MinutesDue.objections(free, held));
    }
}
