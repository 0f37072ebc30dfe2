package roundtable.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Document;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.words.Words;

/** A small invented city for the tests of the rules: a round table that meets every third month. */
final class City {

    static final Body TABLE = new Body("table", "o-table", "RT", Body.Kind.ROUND_TABLE, null, null, null, null, null, 3,
            2, DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), 120, "Town hall", Body.QuorumRule.SHARE, 50,
            Body.DecisionRule.CONSENSUS, Body.NumberPeriod.YEAR, 1, 1, 1, Body.MinutesKind.RESULTS, 14, 14, null,
            Confidentiality.MEMBERS, null, null, null, null, null, null, null, null, null);

    static final Book BOOK = Book.of(List.of(new Document("doc", "Test town", null, "en", true, null),
            organisation("o-table", "Round table on drug policy", null), TABLE));

    private City() {
    }

    static Organisation organisation(String id, String name, String shortName) {
        return new Organisation(id, name, shortName, null, null, null, null, null, null, null, null);
    }

    static Seat seat(String id, String organisation, boolean voting, double position) {
        return new Seat(id, "table", organisation, Seat.Role.MEMBER, voting, null, true, position, null, null);
    }

    static Meeting meeting(String id, String number, LocalDate day) {
        return new Meeting(id, "table", number, Meeting.Kind.ORDINARY, Meeting.State.PLANNED, day, null, null, null,
                Meeting.Mode.IN_PERSON, null, null, null, null, null, null, null, null, null, null, null,
                Confidentiality.MEMBERS, null, null, null);
    }

    static AgendaItem item(String id, String meeting, String parent, double position) {
        return new AgendaItem(id, meeting, parent, position, "Item " + id, AgendaItem.Kind.DISCUSSION, null, null, null,
                null, AgendaItem.Source.PROPOSED, null, null, null, Confidentiality.MEMBERS, null);
    }

    static Entry entry(String id, String item, Entry.Kind kind, String text) {
        return new Entry(id, item, 1, kind, text, null, Confidentiality.MEMBERS);
    }

    static Action action(String id, String number, LocalDate agreed, LocalDate due) {
        return new Action(id, "table", null, null, "Do " + id, number, null, null, Action.DueKind.DATE, due,
                Action.Priority.NORMAL, agreed, null, Confidentiality.MEMBERS, null, null, null, null, null);
    }

    static ActionEvent event(String action, LocalDate day, Action.Status status, LocalDate due) {
        return new ActionEvent(action + day + status, action, day, 1, null, status, due, null, null);
    }

    static Attendance attendance(String meeting, String seat, Attendance.Presence presence) {
        return new Attendance("at-" + meeting + seat, meeting, seat, null, null, null, presence, null, null, null, null,
                null, null);
    }

    /** The book with rows added or replaced. */
    static Book with(Book book, Row... rows) {
        return book.with(Arrays.stream(rows).map(row -> new Change(book.get(row.getClass(), row.id()), row)).toList());
    }

    /** The changes that propose the round table's next meeting, with English titles. */
    static List<Change> propose(Book book, LocalDate today) {
        return NextMeeting.propose(book, "table", today, key -> Words.in("en").text(key));
    }
}
