package roundtable.rules;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Seat;

/**
 * Whether a body may decide.
 *
 * @param members member organisations of the day: those with a voting seat or the chair
 * @param filled of those, organisations that somebody sits for
 * @param needed organisations that the rule asks for; null without a rule
 */
public record Quorum(int members, int filled, @Nullable Integer needed) {

    /** Whether enough are represented; always, without a rule. */
    public boolean met() {
        return needed == null || filled >= needed;
    }

    /** How many more are needed, 0 when none. */
    public int missing() {
        return needed == null ? 0 : Math.max(0, needed - filled);
    }

    /** The quorum at the opening of a meeting: whoever came later does not count. */
    public static Quorum of(Book book, String meeting) {
        Meeting held = book.get(Meeting.class, meeting);
        return counting(book, meeting, line -> fromTheBeginning(held, line.attendance()));
    }

    /** Whether somebody was there when a meeting was opened. */
    static boolean fromTheBeginning(Meeting meeting, Attendance attendance) {
        LocalTime opened = meeting.openedAt() != null ? meeting.openedAt() : meeting.startsAt();
        return attendance.fromItem() == null
                && (attendance.arrivedAt() == null || opened == null || !attendance.arrivedAt().isAfter(opened));
    }

    /** Whether votes that absent members of a body handed over count; they do where it has no rule against it. */
    public static boolean proxies(Body body) {
        return !Boolean.FALSE.equals(body.proxies());
    }

    /** Whether a seat makes its organisation a member, which counts for the quorum. */
    static boolean isMember(Seat seat) {
        return seat.voting() || seat.role() == Seat.Role.CHAIR || seat.role() == Seat.Role.CO_CHAIR;
    }

    /** Whether somebody marked as present was there while an item was dealt with. */
    public static boolean presentAt(ItemNumbers agenda, Attendance attendance, String item) {
        int place = agenda.place(item);
        return Roll.fills(attendance.presence())
                && (attendance.fromItem() == null || agenda.place(attendance.fromItem()) <= place)
                && (attendance.untilItem() == null || place <= agenda.place(attendance.untilItem()));
    }

    /** Opens a meeting at a time of day: its roll begins with what was answered, and the quorum is stored as it was then. */
    public static List<Change> open(Book book, String meeting, LocalTime time) {
        Meeting planned = book.get(Meeting.class, meeting);
        List<Change> changes = new ArrayList<>(Replies.marks(book, meeting));
        Quorum quorum = of(book.with(changes), meeting);
        boolean before = planned.state() == Meeting.State.PLANNED || planned.state() == Meeting.State.INVITED;
        changes.add(new Change(planned, planned.withOpenedAt(time).withVotingSeats(quorum.members())
                .withSeatsFilled(quorum.filled()).withQuorumNeeded(quorum.needed())
                .withState(before ? Meeting.State.IN_SESSION : planned.state())));
        return changes;
    }

    private static Quorum counting(Book book, String meeting, Predicate<Roll.Line> counts) {
        Body body = book.get(Body.class, book.get(Meeting.class, meeting).body());
        List<Roll.Line> members = Roll.of(book, meeting).stream().filter(line -> isMember(line.seat())).toList();
        int all = organisations(members.stream());
        return new Quorum(all, organisations(members.stream().filter(Roll.Line::filled).filter(counts)), needed(body, all));
    }

    private static int organisations(Stream<Roll.Line> lines) {
        return (int) lines.map(line -> line.seat().organisation()).distinct().count();
    }

    /** Organisations that the rule of a body asks for, of so many members. */
    static @Nullable Integer needed(Body body, int members) {
        return members == 0 ? null : switch (body.quorumRule()) {
            case NONE -> null;
            case NUMBER -> body.quorumValue();
            case SHARE -> body.quorumValue() == null ? Integer.valueOf(members / 2 + 1)
                    : Integer.valueOf(Math.ceilDiv(body.quorumValue() * members, 100));
        };
    }
}
