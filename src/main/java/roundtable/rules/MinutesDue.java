package roundtable.rules;

import java.time.LocalDate;
import java.util.Optional;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;

/** Until when something is to be done about the minutes of a meeting, by the days that its body allows. */
public final class MinutesDue {

    private MinutesDue() {
    }

    /** The day by which the draft is to be ready, counted from the meeting; empty where its body sets none. */
    public static Optional<LocalDate> draft(Book book, Meeting meeting) {
        return book.find(Body.class, meeting.body()).map(Body::draftDays).map(days -> meeting.day().plusDays(days));
    }

    /** The last day for objections, counted from the day by which the draft is to be ready; empty where its body sets none. */
    public static Optional<LocalDate> objections(Book book, Meeting meeting) {
        return draft(book, meeting).flatMap(day -> book.find(Body.class, meeting.body()).map(Body::objectionDays).map(day::plusDays));
    }
}
