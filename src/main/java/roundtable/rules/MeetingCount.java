package roundtable.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * Who was at a meeting, counted in member organisations, and how long it took.
 *
 * @param meeting the meeting
 * @param members how each member organisation of the day was represented; null where nobody noted it
 * @param unlistedDeputies organisations for which somebody came who is not on the list of deputies
 */
public record MeetingCount(Meeting meeting, Map<String, Presence> members, List<String> unlistedDeputies) {

    private static final Set<Meeting.State> HELD = Set.of(Meeting.State.IN_SESSION, Meeting.State.DRAFT,
            Meeting.State.IN_REVIEW, Meeting.State.APPROVED);
    private static final int DAY = 24 * 60;

    /** The count of a meeting. */
    public static MeetingCount of(Book book, Meeting meeting) {
        Map<String, Presence> members = new LinkedHashMap<>();
        List<Roll.Line> lines = Roll.of(book, meeting.id()).stream().filter(line -> Quorum.isMember(line.seat())).toList();
        // Of two seats of one organisation the one that somebody sits on counts.
        lines.stream().sorted((one, other) -> Boolean.compare(other.filled(), one.filled())).forEach(line ->
                members.putIfAbsent(line.seat().organisation(), line.attendance() == null ? null : line.attendance().presence()));
        List<String> unlisted = lines.stream().filter(line -> isUnlisted(book, meeting, line)).map(line -> line.seat().organisation())
                .distinct().toList();
        return new MeetingCount(meeting, members, unlisted);
    }

    /** The meetings of a body that had been held by the end of a day, the earliest first. */
    public static List<MeetingCount> held(Book book, String body, LocalDate day) {
        return Rows.meetings(book, body).stream().filter(meeting -> HELD.contains(meeting.state()) && !meeting.day().isAfter(day))
                .map(meeting -> of(book, meeting)).toList();
    }

    /** The meetings of a body that were held before another one, the latest first, as many as asked for. */
    public static List<MeetingCount> before(Book book, Meeting next, int most) {
        return Rows.meetings(book, next.body()).reversed().stream().filter(meeting -> HELD.contains(meeting.state())
                && !meeting.id().equals(next.id()) && !meeting.day().isAfter(next.day())).limit(most).map(meeting -> of(book, meeting)).toList();
    }

    /** Whether anybody was noted as having come. */
    public boolean noted() {
        return members.values().stream().anyMatch(presence -> presence != null && Roll.fills(presence));
    }

    /** Members that came themselves, in the room or online. */
    public long present() {
        return count(presence -> presence == Presence.PRESENT || presence == Presence.ONLINE);
    }

    /** Members for which a deputy came. */
    public long deputised() {
        return count(presence -> presence == Presence.DEPUTISED);
    }

    /** Members that sent their apologies; one that handed its vote to another one has. */
    public long excused() {
        return count(presence -> presence == Presence.EXCUSED || presence == Presence.PROXY);
    }

    /** Members of which nothing was heard. */
    public long absent() {
        return count(presence -> presence == Presence.ABSENT);
    }

    /** Whether somebody sat for an organisation. */
    public boolean represented(String organisation) {
        Presence presence = members.get(organisation);
        return presence != null && Roll.fills(presence);
    }

    /** Length that the agenda planned, in minutes of time: that of its items, else from the start to the end; null for neither. */
    public @Nullable Integer planned(Book book) {
        Integer items = sum(book, AgendaItem::duration);
        return items != null ? items : between(meeting.startsAt(), meeting.endsAt());
    }

    /** Length in minutes of time as it was: from the opening to the close, else that of its items; null for neither. */
    public @Nullable Integer actual(Book book) {
        Integer whole = between(meeting.openedAt(), meeting.closedAt());
        return whole != null ? whole : sum(book, AgendaItem::actualDuration);
    }

    private long count(Predicate<Presence> counts) {
        return members.values().stream().filter(Objects::nonNull).filter(counts).count();
    }

    private @Nullable Integer sum(Book book, Function<AgendaItem, Integer> length) {
        List<Integer> lengths = Rows.items(book, meeting.id()).stream().map(length).filter(Objects::nonNull).toList();
        return lengths.isEmpty() ? null : lengths.stream().mapToInt(Integer::intValue).sum();
    }

    /** A meeting that ends after midnight, or whose clock went back, has no negative length. */
    private static @Nullable Integer between(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null ? null : Math.floorMod((int) ChronoUnit.MINUTES.between(from, to), DAY);
    }

    private static boolean isUnlisted(Book book, Meeting meeting, Roll.Line line) {
        Attendance came = line.attendance();
        return came != null && came.presence() == Presence.DEPUTISED
                && !Roll.deputies(book, line.seat().id(), meeting.day()).contains(Objects.requireNonNullElse(came.contact(), ""));
    }
}
