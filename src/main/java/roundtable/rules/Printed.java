package roundtable.rules;

import roundtable.book.Body;
import roundtable.book.Body.MinutesKind;
import roundtable.book.Book;
import roundtable.book.Entry;
import roundtable.book.Meeting;

/** Which lines each kind of minutes prints; all of them are kept. */
public final class Printed {

    private Printed() {
    }

    /** The kind of minutes of a meeting: its own, or else the usual one of its body. */
    public static MinutesKind kind(Book book, Meeting meeting) {
        return meeting.minutesKind() != null ? meeting.minutesKind() : book.get(Body.class, meeting.body()).minutesKind();
    }

    /** Whether a kind of minutes prints a kind of line. */
    public static boolean prints(MinutesKind minutes, Entry.Kind entry) {
        return switch (minutes) {
            case DECISIONS -> entry == Entry.Kind.DECISION || entry == Entry.Kind.ACTION || entry == Entry.Kind.STATEMENT;
            case RESULTS -> entry != Entry.Kind.DISCUSSION;
            case DETAILED_RESULTS, NARRATIVE -> true;
        };
    }
}
