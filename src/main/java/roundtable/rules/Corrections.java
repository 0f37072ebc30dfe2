package roundtable.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Correction;
import roundtable.book.Correction.Status;
import roundtable.book.Entry;
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
     */
    public record Line(String item, String text) {
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
        return ItemNumbers.of(text, meeting).order().stream().flatMap(item -> Stream.concat(Stream.of(item.title()),
                Rows.entries(text, item.id()).stream().map(Entry::text)).filter(line -> !line.isBlank())
                .map(line -> new Line(item.id(), line))).toList();
    }

    /** The rows that ask for a correction: the correction, and in review the version it is about, where there is none. */
    public static List<Row> ask(Book book, String meeting, @Nullable String organisation, Line old, String wording,
            Instant now) {
        List<Row> rows = new ArrayList<>();
        MinutesVersion about = base(book, meeting).orElseGet(() -> ApprovedMinutes.review(book, meeting, now));
        if (book.get(MinutesVersion.class, about.id()) == null) {
            rows.add(about);
        }
        rows.add(new Correction(Ids.next(), about.id(), old.item(), organisation, old.text(), wording, Status.PROPOSED, null));
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

    /** Those that will be in the text with the approval: accepted in the review that goes on. */
    public static List<Correction> accepted(Book book, String meeting) {
        String base = base(book, meeting).map(MinutesVersion::id).orElse(null);
        return of(book, meeting).stream().filter(correction -> correction.status() == Status.ACCEPTED
                && correction.version().equals(base)).toList();
    }

    /**
     * The rows that decide on a correction. Once the minutes are approved, an accepted one makes a corrected version
     * that follows the approved one.
     *
     * @param at key of the meeting that decides; null where nobody said
     * @param on the day of the decision
     */
    public static List<Row> decide(Book book, Correction correction, Status status, @Nullable String at, LocalDate on, Instant now) {
        Correction decided = correction.withStatus(status).withDecidedAt(at);
        Meeting meeting = book.get(Meeting.class, book.get(MinutesVersion.class, correction.version()).meeting());
        List<Row> rows = new ArrayList<>(List.of(decided));
        if (status == Status.ACCEPTED && meeting.state() == Meeting.State.APPROVED) {
            rows.addAll(ApprovedMinutes.corrected(book, meeting, decided, on, now));
        }
        return rows;
    }

    /** The rows of the minutes as corrections change them; those whose old wording is not there change none. */
    static List<Row> applied(Book book, String meeting, List<Correction> corrections) {
        Map<String, Row> changed = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            Book now = book.with(changed.values().stream().map(row -> new Change(book.get(row.getClass(), row.id()), row)).toList());
            applied(now, meeting, correction).ifPresent(row -> changed.put(row.id(), row));
        }
        return List.copyOf(changed.values());
    }

    private static Optional<Row> applied(Book book, String meeting, Correction correction) {
        String old = correction.oldText();
        if (old == null || old.isEmpty()) {
            return Optional.empty();
        }
        List<AgendaItem> items = ItemNumbers.of(book, meeting).order().stream()
                .filter(item -> correction.item() == null || item.id().equals(correction.item())).toList();
        Optional<Row> title = items.stream().filter(item -> item.title().equals(old)).findFirst()
                .map(item -> item.withTitle(correction.newText()));
        return title.or(() -> items.stream().flatMap(item -> Rows.entries(book, item.id()).stream())
                .filter(entry -> entry.text().contains(old)).findFirst()
                .map(entry -> entry.withText(replaced(entry.text(), old, correction.newText()))));
    }

    private static String replaced(String text, String old, String wording) {
        int at = text.indexOf(old);
        return text.substring(0, at) + wording + text.substring(at + old.length());
    }

    /** The version that corrections are about now: the one that holds, or the one in review. */
    private static Optional<MinutesVersion> base(Book book, String meeting) {
        boolean approved = book.get(Meeting.class, meeting).state() == Meeting.State.APPROVED;
        return approved ? ApprovedMinutes.of(book, meeting) : ApprovedMinutes.all(book, meeting).reduce((_, second) -> second)
                .filter(version -> version.state() == MinutesVersion.State.IN_REVIEW);
    }
}
