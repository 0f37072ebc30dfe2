package roundtable.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/**
 * The proposal for a body's next meeting: date, number and agenda. Open actions are not copied; they stay one row
 * each, and the item on matters arising shows {@link DueActions}. Nobody is marked present or excused in advance.
 */
public final class NextMeeting {

    private NextMeeting() {
    }

    /**
     * The new rows: the meeting first, then its agenda items.
     *
     * @param today earliest day; the day of the meeting where the body has neither rhythm nor agreed date
     * @param words the text of a key of the words, in the language of the minutes
     */
    public static List<Change> propose(Book book, String body, LocalDate today, UnaryOperator<String> words) {
        return on(book, body, Rhythm.next(book, body, today).orElse(today), words);
    }

    /** The same for a day that the user chose. */
    public static List<Change> on(Book book, String body, LocalDate day, UnaryOperator<String> words) {
        Body rules = book.get(Body.class, body);
        Meeting meeting = meeting(book, rules, day);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(null, meeting));
        List<AgendaItem> items = new Agenda(book, meeting, words).items();
        items.forEach(item -> changes.add(new Change(null, item)));
        changes.addAll(Requests.waiting(book, meeting, items));
        return changes;
    }

    private static Meeting meeting(Book book, Body body, LocalDate day) {
        Meeting.Mode mode = Rhythm.last(book, body.id()).map(Meeting::mode).orElse(Meeting.Mode.IN_PERSON);
        return new Meeting(Ids.next(), body.id(), Numbers.meeting(book, body.id(), day), Meeting.Kind.ORDINARY,
                Meeting.State.PLANNED, day, body.startsAt(), endsAt(body), body.place(), mode,
                Roll.chair(book, body.id(), day), Roll.minuteTaker(book, body.id(), day), null, null, null, null,
                null, null, null, null, body.minutesKind(), body.confidentiality(), null, null, null);
    }

    private static @Nullable LocalTime endsAt(Body body) {
        return body.startsAt() == null || body.duration() == null ? null
                : body.startsAt().plusMinutes(body.duration());
    }
}
