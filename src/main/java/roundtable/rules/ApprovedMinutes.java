package roundtable.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Correction;
import roundtable.book.Distribution;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.MinutesVersion.ApprovedBy;
import roundtable.book.MinutesVersion.State;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.RowText;
import roundtable.book.Rows;

/** Minutes as they were approved: a text with the names of that day, which nothing that is changed later reaches. */
public final class ApprovedMinutes {

    private ApprovedMinutes() {
    }

    /**
     * The rows that approve the minutes of a meeting: the meeting, its lines as accepted corrections change them, and a
     * new version of its minutes; none while an accepted correction is lost.
     *
     * @param on the day of the approval
     * @param now the moment at which the version is made
     */
    public static List<Row> approve(Book book, String meeting, ApprovedBy by, LocalDate on, Instant now) {
        Meeting held = book.get(Meeting.class, meeting).withState(Meeting.State.APPROVED);
        List<Correction> accepted = Corrections.accepted(book, meeting);
        Applied applied = Applied.to(book, meeting, accepted);
        if (!applied.lost().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(applied.rows());
        Book corrected = book.with(changes(book, rows));
        MinutesVersion version = version(Ids.next(), corrected, held, by, on, now);
        rows.addFirst(held);
        rows.add(accepted.isEmpty() ? version : version.withState(State.CORRECTED));
        return rows;
    }

    /** The rows that approve the minutes of several meetings of a body at one of its meetings, each on top of the one before. */
    public static List<Row> approve(Book book, List<String> meetings, ApprovedBy by, LocalDate on, Instant now) {
        List<Row> rows = new ArrayList<>();
        Book then = book;
        for (String meeting : meetings) {
            List<Row> some = approve(then, meeting, by, on, now);
            then = then.with(changes(then, some));
            rows.addAll(some);
        }
        return rows;
    }

    /** The version that approves the minutes of a meeting as the book has them. */
    public static MinutesVersion version(String id, Book book, Meeting held, ApprovedBy by, LocalDate on, Instant now) {
        Meeting approved = held.withState(Meeting.State.APPROVED);
        String at = by != ApprovedBy.MEETING ? null : Rows.meetings(book, held.body()).stream()
                .filter(other -> other.day().equals(on) && !other.id().equals(held.id())).map(Meeting::id)
                .findFirst().orElse(null);
        return written(id, book, approved, State.APPROVED, now).withApprovedBy(by).withApprovedAt(at).withApprovedOn(on);
    }

    /** The version that goes out for comments: the minutes as they are now. */
    public static MinutesVersion review(Book book, String meeting, Instant now) {
        return written(Ids.next(), book, book.get(Meeting.class, meeting), State.IN_REVIEW, now);
    }

    /**
     * The rows of a corrected version that follows the approved one: the lines as they now read, and the version. Its
     * text is the approved one with the correction and nothing else, whatever happened in the book since.
     */
    static List<Row> corrected(Book book, Meeting approved, Correction accepted, LocalDate on, Instant now) {
        List<Row> rows = new ArrayList<>(Applied.to(book, approved.id(), List.of(accepted)).rows());
        Optional<MinutesVersion> before = of(book, approved.id());
        Optional<String> text = before.flatMap(ApprovedMinutes::then).map(then -> RowText.write(MinutesRows.sorted(
                then.with(changes(then, Applied.to(then, book, approved.id(), List.of(accepted)).rows())).rows())));
        String at = accepted.decidedAt();
        rows.add(written(Ids.next(), book, approved, State.CORRECTED,
                text.orElseGet(() -> text(book.with(changes(book, rows)), approved)), now).withApprovedOn(on).withApprovedAt(at)
                .withApprovedBy(at != null ? ApprovedBy.MEETING : before.map(MinutesVersion::approvedBy)
                        .filter(by -> by != ApprovedBy.MEETING).orElse(null)));
        return rows;
    }

    private static String text(Book book, Meeting held) {
        return RowText.write(MinutesRows.of(book.with(changes(book, List.of(held))), held));
    }

    private static MinutesVersion written(String id, Book book, Meeting held, State state, Instant now) {
        return written(id, book, held, state, text(book, held), now);
    }

    private static MinutesVersion written(String id, Book book, Meeting held, State state, String text, Instant now) {
        return new MinutesVersion(id, held.id(), all(book, held.id()).map(MinutesVersion::version)
                .max(Comparator.naturalOrder()).orElse(0) + 1, state, text, sha256(text), previous(book, held), now,
                null, null, null, null);
    }

    private static List<Change> changes(Book book, List<Row> rows) {
        return rows.stream().map(row -> new Change(book.get(row.getClass(), row.id()), row)).toList();
    }

    /**
     * The rows that take an approval back which was given by mistake; the version stays, as withdrawn.
     *
     * @param reason why; null where nobody said
     */
    public static List<Row> withdraw(Book book, String meeting, @Nullable String reason) {
        List<Row> rows = new ArrayList<>();
        rows.add(book.get(Meeting.class, meeting).withState(Meeting.State.IN_REVIEW));
        all(book, meeting).filter(version -> holds(version.state()))
                .forEach(version -> rows.add(version.withState(State.WITHDRAWN).withReason(reason)));
        return rows;
    }

    /** The meeting at which the minutes of an earlier one would be approved: the body's next, once its day has come. */
    public static Optional<Meeting> approvingMeeting(Book book, Meeting held, LocalDate today) {
        return Rows.meetings(book, held.body()).stream().filter(other -> other.day().isAfter(held.day())
                && !other.day().isAfter(today) && other.state() != Meeting.State.CANCELLED).findFirst();
    }

    /**
     * The meeting at which a correction is decided on. In review that is the one that would approve the minutes; after
     * the approval the body's meeting that is held now, and where there is none nobody knows.
     */
    public static Optional<Meeting> decidingMeeting(Book book, Meeting held, LocalDate today) {
        return MeetingStates.writable(held) ? approvingMeeting(book, held, today) : Rows.meetings(book, held.body()).stream()
                .filter(other -> !other.id().equals(held.id()) && !other.day().isAfter(today))
                .filter(other -> other.state() == Meeting.State.IN_SESSION
                        || other.day().equals(today) && other.state() != Meeting.State.CANCELLED)
                .reduce((_, second) -> second);
    }

    /** The version that holds; none for minutes that are not approved, or were before versions were kept. */
    public static Optional<MinutesVersion> of(Book book, String meeting) {
        return all(book, meeting).filter(version -> holds(version.state())).reduce((_, second) -> second);
    }

    /** Whether a version is one that nothing changes any more. */
    static boolean holds(State state) {
        return state == State.APPROVED || state == State.CORRECTED;
    }

    /** Whether the text of a version is still the one that was approved, and can be read. */
    public static boolean sound(MinutesVersion version) {
        return version.sha256().equals(sha256(version.text())) && then(version).isPresent();
    }

    /**
     * The book from which the minutes of a meeting are made: for approved ones what was approved, with what was added
     * since then, its corrections and recipients; for all others the book as it is.
     */
    public static Book book(Book book, String meeting) {
        Optional<MinutesVersion> version = of(book, meeting)
                .filter(v -> !MeetingStates.writable(book.get(Meeting.class, meeting)));
        return version.flatMap(approved -> then(approved).map(then -> then.with(since(book, then, approved)))).orElse(book);
    }

    /** The book of a version; none where somebody else wrote the text. */
    public static Optional<Book> then(MinutesVersion version) {
        try {
            Book then = Book.of(RowText.read(version.text()));
            return Optional.of(then).filter(book -> book.find(Meeting.class, version.meeting())
                    .flatMap(meeting -> book.find(Body.class, meeting.body())).isPresent());
        } catch (IllegalArgumentException e) {
            // The text is not ours: whoever prints it is told, see sound.
            return Optional.empty();
        }
    }

    /** The corrections that were accepted to a version and to those before it. */
    public static List<Correction> corrections(Book book, MinutesVersion version) {
        return Corrections.of(book, version.meeting()).stream()
                .filter(correction -> correction.status() == Correction.Status.ACCEPTED
                        && book.get(MinutesVersion.class, correction.version()).version() <= version.version()).toList();
    }

    private static List<Change> since(Book book, Book then, MinutesVersion version) {
        List<Row> rows = new ArrayList<>(List.of(version));
        book.all(Distribution.class).stream().filter(row -> row.meeting().equals(version.meeting())).forEach(row -> {
            rows.add(row);
            book.find(Organisation.class, row.organisation()).ifPresent(rows::add);
        });
        book.find(Meeting.class, version.approvedAt()).ifPresent(rows::add);
        for (Correction correction : corrections(book, version)) {
            rows.add(correction);
            rows.add(book.get(MinutesVersion.class, correction.version()));
            book.find(Meeting.class, correction.decidedAt()).ifPresent(rows::add);
            book.find(Organisation.class, correction.organisation()).ifPresent(rows::add);
        }
        return rows.stream().filter(row -> then.get(row.getClass(), row.id()) == null).distinct()
                .map(row -> new Change(null, row)).toList();
    }

    /** Every version of the minutes of a meeting, the first one first. */
    public static Stream<MinutesVersion> all(Book book, String meeting) {
        return book.all(MinutesVersion.class).stream().filter(version -> version.meeting().equals(meeting))
                .sorted(Comparator.comparing(MinutesVersion::version));
    }

    /** The fingerprint of the body's approved minutes before these. */
    private static @Nullable String previous(Book book, Meeting held) {
        return Rows.meetings(book, held.body()).stream().filter(other -> other.day().isBefore(held.day()))
                .flatMap(other -> of(book, other.id()).stream()).map(MinutesVersion::sha256)
                .reduce((first, second) -> second).orElse(null);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
