package roundtable.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * How long the items of a meeting take against what was planned. Moments are those of the world, so that a clock that is
 * put back an hour changes nothing; all lengths are minutes of time.
 *
 * @param running the item that is being dealt with
 * @param spent on that item so far
 * @param spentOnAll on all items so far
 * @param planned for all items; null where nothing is planned
 * @param end when the meeting is to end if the items still ahead take what is planned; null where nothing is
 */
public record ItemTimes(AgendaItem running, int spent, int spentOnAll, @Nullable Integer planned, @Nullable Instant end) {

    /** Who forgets to end a meeting is not told the next day how long it took. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The times of a meeting at a moment; empty while it is not in session or no item has been taken up. */
    public static Optional<ItemTimes> of(Book book, Meeting meeting, Instant now) {
        return running(book, meeting).map(item -> of(book, item, now));
    }

    private static ItemTimes of(Book book, AgendaItem running, Instant now) {
        List<AgendaItem> items = ItemNumbers.of(book, running.meeting()).order();
        int spent = spent(running, now);
        int others = items.stream().filter(item -> !item.id().equals(running.id())).map(AgendaItem::actualDuration)
                .filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        List<Integer> planned = items.stream().map(AgendaItem::duration).filter(Objects::nonNull).toList();
        int ahead = items.stream().skip(items.indexOf(running) + 1L).filter(item -> item.begunAt() == null && item.actualDuration() == null)
                .map(AgendaItem::duration).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        int rest = running.duration() == null ? 0 : Math.max(0, running.duration() - spent);
        return new ItemTimes(running, spent, others + spent,
                planned.isEmpty() ? null : planned.stream().mapToInt(Integer::intValue).sum(),
                planned.isEmpty() ? null : now.plus(Duration.ofMinutes(ahead + (long) rest)));
    }

    /** How far the item is over what was planned; 0 or less while it is not, or nothing was. */
    public int over() {
        return running.duration() == null ? 0 : spent - running.duration();
    }

    /** The item that is being dealt with: the one taken up last in a meeting in session. */
    public static Optional<AgendaItem> running(Book book, Meeting meeting) {
        return meeting.state() != Meeting.State.IN_SESSION ? Optional.empty()
                : Rows.items(book, meeting.id()).stream().filter(item -> item.begunAt() != null)
                        .max(Comparator.comparing(AgendaItem::begunAt));
    }

    /** Takes an item up, which ends the one before and writes down how long that took; one step. */
    public static List<Change> takeUp(Book book, AgendaItem item, Instant now) {
        Meeting meeting = book.get(Meeting.class, item.meeting());
        if (running(book, meeting).filter(item::equals).isPresent()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(written(book, meeting, now));
        // After a clock that was set back the item taken up last is still the one with the latest moment.
        Instant begun = Rows.items(book, meeting.id()).stream().map(AgendaItem::begunAt).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).filter(last -> !last.isBefore(now)).map(last -> last.plusSeconds(1)).orElse(now);
        changes.add(new Change(item, item.withBegunAt(begun)));
        return changes;
    }

    /** Writes down how long the item took that is being dealt with when the session ends; no item is dealt with from then on. */
    static List<Change> stop(Book book, Meeting meeting, Instant now) {
        List<Change> written = written(book, meeting, now);
        Book stopped = book.with(written);
        return Rows.items(stopped, meeting.id()).stream().filter(item -> item.begunAt() != null)
                .map(item -> new Change(book.get(AgendaItem.class, item.id()), item.withBegunAt(null))).toList();
    }

    private static List<Change> written(Book book, Meeting meeting, Instant now) {
        return running(book, meeting).filter(item -> lasts(item, now))
                .map(item -> new Change(item, item.withActualDuration(spent(item, now)))).stream().toList();
    }

    private static int spent(AgendaItem item, Instant now) {
        int before = Objects.requireNonNullElse(item.actualDuration(), 0);
        return lasts(item, now) ? before + (int) Math.max(0, Duration.between(item.begunAt(), now).toMinutes()) : before;
    }

    private static boolean lasts(AgendaItem item, Instant now) {
        return Duration.between(item.begunAt(), now).compareTo(LONGEST) < 0;
    }
}
