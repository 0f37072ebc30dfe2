package roundtable.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/**
 * Whether a body may decide.
 *
 * @param votingSeats voting seats of the day
 * @param filled of those, seats at which somebody sits
 * @param needed seats that the rule asks for; null without a rule
 */
public record Quorum(int votingSeats, int filled, @Nullable Integer needed) {

    /** Whether enough seats are filled; always, without a rule. */
    public boolean met() {
        return needed == null || filled >= needed;
    }

    /** How many more seats are needed, 0 when none. */
    public int missing() {
        return needed == null ? 0 : Math.max(0, needed - filled);
    }

    /** The quorum at the opening of a meeting: whoever came later does not count. */
    public static Quorum of(Book book, String meeting) {
        return counting(book, meeting, line -> line.attendance().fromItem() == null);
    }

    /** The quorum while an item is dealt with: those who had come by then and had not left. */
    public static Quorum at(Book book, String meeting, String item) {
        ItemNumbers agenda = ItemNumbers.of(book, meeting);
        return counting(book, meeting, line -> presentAt(agenda, line.attendance(), item));
    }

    /** Whether somebody marked as present was there while an item was dealt with. */
    public static boolean presentAt(ItemNumbers agenda, Attendance attendance, String item) {
        int place = agenda.place(item);
        return Roll.fills(attendance.presence())
                && (attendance.fromItem() == null || agenda.place(attendance.fromItem()) <= place)
                && (attendance.untilItem() == null || place <= agenda.place(attendance.untilItem()));
    }

    /** Votes that can be cast at an item: one of each filled voting seat, and one for each seat it votes for. */
    public static int eligible(Book book, String meeting, String item) {
        ItemNumbers agenda = ItemNumbers.of(book, meeting);
        List<Roll.Line> lines = Roll.of(book, meeting);
        List<String> there = lines.stream().filter(line -> line.attendance() != null
                && presentAt(agenda, line.attendance(), item)).map(line -> line.seat().id()).toList();
        return (int) lines.stream().filter(line -> line.seat().voting())
                .filter(line -> there.contains(line.seat().id()) || byProxy(line.attendance(), there)).count();
    }

    /** Opens a meeting at a time of day and stores the quorum as it was then, in one change. */
    public static List<Change> open(Book book, String meeting, LocalTime time) {
        Meeting planned = book.get(Meeting.class, meeting);
        Quorum quorum = of(book, meeting);
        boolean before = planned.state() == Meeting.State.PLANNED || planned.state() == Meeting.State.INVITED;
        return List.of(new Change(planned, planned.withOpenedAt(time).withVotingSeats(quorum.votingSeats())
                .withSeatsFilled(quorum.filled()).withQuorumNeeded(quorum.needed())
                .withState(before ? Meeting.State.IN_SESSION : planned.state())));
    }

    private static boolean byProxy(@Nullable Attendance attendance, List<String> there) {
        return attendance != null && attendance.presence() == Attendance.Presence.PROXY
                && there.contains(attendance.proxy());
    }

    private static Quorum counting(Book book, String meeting, Predicate<Roll.Line> counts) {
        Body body = book.get(Body.class, book.get(Meeting.class, meeting).body());
        List<Roll.Line> voting = Roll.of(book, meeting).stream().filter(line -> line.seat().voting()).toList();
        int filled = (int) voting.stream().filter(Roll.Line::filled).filter(counts).count();
        return new Quorum(voting.size(), filled, needed(body, voting.size()));
    }

    private static @Nullable Integer needed(Body body, int votingSeats) {
        return body.quorumValue() == null ? null : switch (body.quorumRule()) {
            case NONE -> null;
            case NUMBER -> body.quorumValue();
            case SHARE -> Math.ceilDiv(body.quorumValue() * votingSeats, 100);
        };
    }
}
