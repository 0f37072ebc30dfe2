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
     * The rows that approve the minutes of a meeting: the meeting, and a new version of its minutes.
     *
     * @param on the day of the approval
     * @param now the moment at which the version is made
     */
    public static List<Row> approve(Book book, String meeting, ApprovedBy by, LocalDate on, Instant now) {
        Meeting held = book.get(Meeting.class, meeting).withState(Meeting.State.APPROVED);
        return List.of(held, version(Ids.next(), book, held, by, on, now));
    }

    /** The version that approves the minutes of a meeting as the book has them. */
    public static MinutesVersion version(String id, Book book, Meeting held, ApprovedBy by, LocalDate on, Instant now) {
        Meeting approved = held.withState(Meeting.State.APPROVED);
        String text = RowText.write(MinutesRows.of(book.with(List.of(new Change(held, approved))), approved));
        String at = by != ApprovedBy.MEETING ? null : Rows.meetings(book, held.body()).stream()
                .filter(other -> other.day().equals(on) && !other.id().equals(held.id())).map(Meeting::id)
                .findFirst().orElse(null);
        return new MinutesVersion(id, held.id(), versions(book, held.id()).map(MinutesVersion::version)
                .max(Comparator.naturalOrder()).orElse(0) + 1, State.APPROVED, text, sha256(text),
                previous(book, held), now, by, at, on, null);
    }

    /** The rows that take an approval back which was given by mistake; the version stays, as withdrawn. */
    public static List<Row> withdraw(Book book, String meeting) {
        List<Row> rows = new ArrayList<>();
        rows.add(book.get(Meeting.class, meeting).withState(Meeting.State.IN_REVIEW));
        of(book, meeting).map(version -> version.withState(State.WITHDRAWN)).ifPresent(rows::add);
        return rows;
    }

    /** The meeting at which the minutes of an earlier one would be approved: the body's next, once its day has come. */
    public static Optional<Meeting> approvingMeeting(Book book, Meeting held, LocalDate today) {
        return Rows.meetings(book, held.body()).stream().filter(other -> other.day().isAfter(held.day())
                && !other.day().isAfter(today) && other.state() != Meeting.State.CANCELLED).findFirst();
    }

    /** The version that holds; none for minutes that are not approved, or were before versions were kept. */
    public static Optional<MinutesVersion> of(Book book, String meeting) {
        return versions(book, meeting).filter(version -> holds(version.state()))
                .max(Comparator.comparing(MinutesVersion::version));
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
    private static Optional<Book> then(MinutesVersion version) {
        try {
            Book then = Book.of(RowText.read(version.text()));
            return Optional.of(then).filter(book -> book.find(Meeting.class, version.meeting())
                    .flatMap(meeting -> book.find(Body.class, meeting.body())).isPresent());
        } catch (IllegalArgumentException e) {
            // The text is not ours: whoever prints it is told, see sound.
            return Optional.empty();
        }
    }

    /** The corrections that were accepted to a version. */
    public static List<Correction> corrections(Book book, MinutesVersion version) {
        return book.all(Correction.class).stream().filter(correction -> correction.version().equals(version.id())
                && correction.status() == Correction.Status.ACCEPTED).toList();
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
            book.find(Meeting.class, correction.decidedAt()).ifPresent(rows::add);
            book.find(Organisation.class, correction.organisation()).ifPresent(rows::add);
        }
        return rows.stream().filter(row -> then.get(row.getClass(), row.id()) == null).distinct()
                .map(row -> new Change(null, row)).toList();
    }

    private static Stream<MinutesVersion> versions(Book book, String meeting) {
        return book.all(MinutesVersion.class).stream().filter(version -> version.meeting().equals(meeting));
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
