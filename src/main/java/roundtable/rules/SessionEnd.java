package roundtable.rules;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;

/** Ends the session of a body; each answer is the changes of one step. */
public final class SessionEnd {

    private SessionEnd() {
    }

    /** A meeting that comes to a state; where that ends its session, the draft of its minutes begins. */
    public static List<Change> to(Book book, Meeting meeting, Meeting.State state, ZonedDateTime now) {
        return meeting.state() == Meeting.State.IN_SESSION && state == Meeting.State.DRAFT ? draft(book, meeting, now)
                : List.of(new Change(meeting, meeting.withState(state)));
    }

    /** The session ends with a draft: how long the item took that was dealt with is written down. Who ends it on its day ends it now. */
    public static List<Change> draft(Book book, Meeting meeting, ZonedDateTime now) {
        LocalTime time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        Meeting ended = meeting.closedAt() == null && meeting.day().equals(now.toLocalDate()) ? meeting.withClosedAt(time) : meeting;
        return Stream.concat(Stream.of(new Change(meeting, ended.withState(Meeting.State.DRAFT))),
                ItemTimes.stop(book, meeting, now.toInstant()).stream()).toList();
    }
}
