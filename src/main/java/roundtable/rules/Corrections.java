package roundtable.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Correction;
import roundtable.book.Correction.Status;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.book.Rows;

/**
 * What organisations want changed in minutes: asked for in review or after the approval, decided on at a meeting.
 * Accepted ones become the text with the approval, or with a corrected version that follows it.
 */
public final class Corrections {

    /**
     * A wording that can be corrected: the title of an item or a line under it.
     *
     * @param item key of the agenda item
     * @param before what is quoted before it, because another line under the item reads the same; empty for nothing
     */
    public record Line(String item, String text, String before) {

        /** A wording that is said once under its item. */
        public Line(String item, String text) {
            this(item, text, "");
        }
    }

    private Corrections() {
    }

    /** Whether somebody can ask for a correction now: in review, and once approved with its text kept. */
    public static boolean askable(Book book, @Nullable Meeting meeting) {
        return meeting != null && (meeting.state() == Meeting.State.IN_REVIEW
                || meeting.state() == Meeting.State.APPROVED && ApprovedMinutes.of(book, meeting.id()).isPresent());
    }

    /** Every wording of the minutes that can be corrected, in their order: as approved, or as they are in review. */
    public static List<Line> lines(Book book, String meeting) {
        Book text = ApprovedMinutes.book(book, meeting);
        return ItemNumbers.of(text, meeting).order().stream().flatMap(item -> lines(item.id(), Quoted.lines(text, item))).toList();
    }

    private static Stream<Line> lines(String item, List<Row> lines) {
        List<String> before = Quoted.before(lines);
        return IntStream.range(0, lines.size()).mapToObj(at -> new Line(item, Quoted.text(lines.get(at)), before.get(at)));
    }

    /** The rows that ask for a correction: the correction, and in review the version it is about, where there is none. */
    public static List<Row> ask(Book book, String meeting, @Nullable String organisation, Line old, String wording,
            Instant now) {
        List<Row> rows = new ArrayList<>();
        MinutesVersion about = base(book, meeting).orElseGet(() -> ApprovedMinutes.review(book, meeting, now));
        if (book.get(MinutesVersion.class, about.id()) == null) {
            rows.add(about);
        }
        rows.add(new Correction(Ids.next(), about.id(), old.item(), organisation, old.before() + old.text(), old.before() + wording,
                Status.PROPOSED, null));
        return rows.reversed();
    }

    /** All corrections to the minutes of a meeting, in the order in which they were asked for. */
    public static List<Correction> of(Book book, String meeting) {
        return book.all(Correction.class).stream().filter(correction -> book.find(MinutesVersion.class, correction.version())
                .filter(version -> version.meeting().equals(meeting)).isPresent())
                .sorted(Comparator.comparing(Correction::id)).toList();
    }

    /** Those on which nobody has decided yet. */
    public static List<Correction> open(Book book, String meeting) {
        return of(book, meeting).stream().filter(correction -> correction.status() == Status.PROPOSED).toList();
    }

    /** Those that will be in the text with the approval: accepted since the minutes were last approved, if ever. */
    public static List<Correction> accepted(Book book, String meeting) {
        int approved = ApprovedMinutes.all(book, meeting).filter(version -> version.state() != MinutesVersion.State.IN_REVIEW
                && version.state() != MinutesVersion.State.DRAFT).mapToInt(MinutesVersion::version).max().orElse(0);
        return of(book, meeting).stream().filter(correction -> correction.status() == Status.ACCEPTED
                && book.get(MinutesVersion.class, correction.version()).version() >= approved).toList();
    }

    /** Accepted ones whose old wording the minutes no longer have: until somebody decides again, they hold up the approval. */
    public static List<Correction> lost(Book book, String meeting) {
        Meeting held = book.get(Meeting.class, meeting);
        return MeetingStates.writable(held) ? Applied.to(book, meeting, accepted(book, meeting)).lost() : List.of();
    }

    /** Whether the old wording of a correction is in the minutes at one place only, so that the correction can be accepted. */
    public static boolean fits(Book book, Correction correction) {
        String meeting = book.get(MinutesVersion.class, correction.version()).meeting();
        List<Correction> all = new ArrayList<>();
        if (MeetingStates.writable(book.get(Meeting.class, meeting))) {
            accepted(book, meeting).stream().filter(other -> !other.id().equals(correction.id())).forEach(all::add);
        }
        all.add(correction);
        return Stream.of(book, ApprovedMinutes.book(book, meeting))
                .noneMatch(text -> Applied.to(text, book, meeting, all).lost().contains(correction));
    }

    /**
     * The rows that decide on a correction; none where one is to be accepted that does not fit, which stays open. In
     * review an accepted one belongs to the latest version; once the minutes are approved it makes a corrected version
     * that follows the approved one.
     *
     * @param at key of the meeting that decides; null where nobody said
     * @param on the day of the decision
     */
    public static List<Row> decide(Book book, Correction correction, Status status, @Nullable String at, LocalDate on, Instant now) {
        Correction decided = correction.withStatus(status).withDecidedAt(at);
        if (status != Status.ACCEPTED) {
            return List.of(decided);
        }
        if (!fits(book, correction)) {
            return List.of();
        }
        Meeting meeting = book.get(Meeting.class, book.get(MinutesVersion.class, correction.version()).meeting());
        if (MeetingStates.writable(meeting)) {
            return List.of(decided.withVersion(latest(book, meeting.id()).orElseThrow().id()));
        }
        List<Row> rows = new ArrayList<>(List.of(decided));
        rows.addAll(ApprovedMinutes.corrected(book, meeting, decided, on, now));
        return rows;
    }

    /** The version that corrections are about now: the one that holds, or the one in review. */
    private static Optional<MinutesVersion> base(Book book, String meeting) {
        boolean approved = book.get(Meeting.class, meeting).state() == Meeting.State.APPROVED;
        return approved ? ApprovedMinutes.of(book, meeting)
                : latest(book, meeting).filter(version -> version.state() == MinutesVersion.State.IN_REVIEW);
    }

    private static Optional<MinutesVersion> latest(Book book, String meeting) {
        return ApprovedMinutes.all(book, meeting).reduce((_, second) -> second);
    }
}
