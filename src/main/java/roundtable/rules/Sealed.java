package roundtable.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Attendance;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Dissent;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Nullable;
import roundtable.book.Row;

/**
 * What approved minutes keep from being changed, and what was reported once. What becomes of a decision or an action
 * afterwards is not in the minutes: that goes on, one report after the other.
 */
public final class Sealed {

    private Sealed() {
    }

    /** Why changes must not be made, or nothing; the book is the one before them. */
    public static Optional<Problem> refusal(Book book, List<Change> changes) {
        List<MinutesVersion> corrected = corrected(changes);
        return changes.stream().filter(change -> !allowed(change) && !carried(corrected, change)).flatMap(change -> meetings(book, change))
                .filter(meeting -> meeting.state() == Meeting.State.APPROVED).findFirst()
                .map(meeting -> Problem.error("rules.minutes.approved", meeting.id(), null, meeting.number()))
                .or(() -> Histories.refusal(book, changes));
    }

    /** The versions that follow an approved one with the changes: their text can only be the one of their fingerprint. */
    private static List<MinutesVersion> corrected(List<Change> changes) {
        return changes.stream().filter(change -> change.before() == null).map(Change::after)
                .filter(MinutesVersion.class::isInstance).map(MinutesVersion.class::cast)
                .filter(version -> version.state() == MinutesVersion.State.CORRECTED && ApprovedMinutes.sound(version)).toList();
    }

    /** Whether a change comes with a corrected version that has it: a new wording of an item or a line, and no more. */
    private static boolean carried(List<MinutesVersion> corrected, Change change) {
        Row after = change.after();
        boolean wording = switch (change.before()) {
            case null -> corrected.contains(after);
            case Entry before -> after instanceof Entry entry && before.withText(entry.text()).equals(entry);
            case AgendaItem before -> after instanceof AgendaItem item && before.withTitle(item.title()).equals(item);
            default -> false;
        };
        return wording && (change.before() == null || corrected.stream().anyMatch(version -> ApprovedMinutes.then(version)
                .filter(then -> says(then.get(after.getClass(), after.id()), after)).isPresent()));
    }

    private static boolean says(@Nullable Row kept, Row row) {
        return kept instanceof Entry entry ? entry.equals(row)
                : kept instanceof AgendaItem item && row instanceof AgendaItem other && item.title().equals(other.title());
    }

    /** The changes that are made to approved minutes: a withdrawal, and what happens to what was agreed. */
    private static boolean allowed(Change change) {
        if (change.before() == null || change.after() == null || change.before().equals(change.after())) {
            return Objects.equals(change.before(), change.after());
        }
        return switch (change.before()) {
            case Meeting before -> change.after().equals(before.withState(Meeting.State.IN_REVIEW));
            case Decision before -> change.after() instanceof Decision after && before.equals(after
                    .withStatus(before.status()).withReviewOn(before.reviewOn()).withSupersedes(before.supersedes()));
            case Action before -> change.after() instanceof Action after && before.number().equals(after.number())
                    && Objects.equals(before.entry(), after.entry()) && before.body().equals(after.body());
            case MinutesVersion before -> !ApprovedMinutes.holds(before.state())
                    || change.after() instanceof MinutesVersion after
                            && after.equals(before.withState(MinutesVersion.State.WITHDRAWN).withReason(after.reason()))
                    || change.after().equals(before.withState(MinutesVersion.State.CORRECTED));
            default -> false;
        };
    }

    private static Stream<Meeting> meetings(Book book, Change change) {
        return rows(change).flatMap(row -> row instanceof Escalation asked ? escalated(book, change, asked) : meeting(book, row).stream());
    }

    private static Stream<Row> rows(Change change) {
        return Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())).flatMap(Optional::stream);
    }

    /** A request is in the minutes of the body that asks, its answer in those of the body that gives it. */
    private static Stream<Meeting> escalated(Book book, Change change, Escalation asked) {
        boolean request = change.before() == null || change.after() == null
                || !asked((Escalation) change.before()).equals(asked((Escalation) change.after()));
        boolean answer = !Objects.equals(answer(change.before()), answer(change.after()));
        return Stream.concat(request ? atItem(book, asked.item()).stream() : Stream.empty(),
                answer ? Stream.ofNullable(Escalated.of(book, asked).there()).flatMap(there -> atItem(book, there.id()).stream()) : Stream.empty());
    }

    private static Escalation asked(Escalation escalation) {
        return escalation.withItemThere(null).withAnswer(null).withAnsweredOn(null);
    }

    private static @Nullable List<Object> answer(@Nullable Row row) {
        return row instanceof Escalation escalation && escalation.answer() != null
                ? List.of(escalation.answer(), Optional.ofNullable(escalation.answeredOn())) : null;
    }

    private static Optional<Meeting> meeting(Book book, Row row) {
        return switch (row) {
            case Meeting meeting -> book.find(Meeting.class, meeting.id());
            case Attendance attendance -> book.find(Meeting.class, attendance.meeting());
            case AgendaItem item -> book.find(Meeting.class, item.meeting());
            case Entry entry -> atItem(book, entry.item());
            case Decision decision -> Agreed.meeting(book, decision.entry());
            case Dissent dissent -> book.find(Decision.class, dissent.decision())
                    .flatMap(decision -> Agreed.meeting(book, decision.entry()));
            case Bias bias -> book.find(Decision.class, bias.decision())
                    .flatMap(decision -> Agreed.meeting(book, decision.entry()));
            case Action action -> Agreed.meeting(book, action.entry());
            case Attachment annex -> atItem(book, annex.item()).or(() -> book.find(Meeting.class, annex.meeting()));
            case MinutesVersion version -> book.find(Meeting.class, version.meeting());
            default -> Optional.empty();
        };
    }

    private static Optional<Meeting> atItem(Book book, @Nullable String item) {
        return book.find(AgendaItem.class, item).flatMap(row -> book.find(Meeting.class, row.meeting()));
    }
}
