package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Meeting.State;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * The steps of a meeting from fixing its date to chasing its actions, counted back and forward from its day. What is done
 * is told by the rows; nobody ticks anything off.
 *
 * @param meeting the meeting
 * @param steps in the order in which they fall due
 */
public record Cycle(Meeting meeting, List<Step> steps) {

    /** What is to be done for a meeting. */
    public enum Stage {
        DATE(56), INVITATION(42), ITEMS(21), PACK(7), MEETING(0), DRAFT(0), OBJECTIONS(0), ACTIONS(21), APPROVAL(0);

        /** Days before a quarterly meeting; for actions, before the next one. */
        private final int ahead;

        Stage(int ahead) {
            this.ahead = ahead;
        }
    }

    /** How it is with a step. */
    public enum Mark {
        DONE, OPEN, LATE
    }

    /**
     * One step.
     *
     * @param due the day until which it is to be done; null where nobody knows
     * @param row what one goes to for it
     */
    public record Step(Stage stage, @Nullable LocalDate due, Mark mark, String row) {
    }

    private static final Set<State> HELD = EnumSet.of(State.DRAFT, State.IN_REVIEW, State.APPROVED);
    private static final Set<State> OUT = EnumSet.of(State.IN_REVIEW, State.APPROVED);
    private static final int QUARTER = 3;

    /** The steps of a meeting as they stand on a day; none for one that was called off. */
    public static Cycle of(Book book, Meeting meeting, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        if (meeting.state() != State.CANCELLED) {
            for (Stage stage : Stage.values()) {
                LocalDate due = due(book, meeting, stage);
                Mark mark = done(book, meeting, stage, due, today) ? Mark.DONE
                        : due != null && due.isBefore(today) ? Mark.LATE : Mark.OPEN;
                steps.add(new Step(stage, due, mark, row(book, meeting, stage, due, today)));
            }
        }
        return new Cycle(meeting, List.copyOf(steps));
    }

    /** The step that is to be done next; empty when all of them are done. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> step.mark() != Mark.DONE).findFirst();
    }

    /** What a body has to do next, for its last meeting or the coming one, each with its meeting; the most pressing first. */
    public static List<Cycle> pressing(Book book, String body, LocalDate today) {
        return Stream.of(Preparation.last(book, body, today), Preparation.next(book, body, today)).flatMap(Optional::stream)
                .distinct().map(meeting -> of(book, meeting, today)).filter(cycle -> cycle.next().isPresent())
                .sorted(Comparator.comparing(cycle -> cycle.next().map(Step::due).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The day until which the date of a body's meeting on a day is to be fixed. */
    public static LocalDate fixing(Book book, String body, LocalDate day) {
        return day.minusDays(ahead(book.get(Body.class, body), Stage.DATE));
    }

    /** Whether a meeting is on another day than the one for which was invited. */
    public static boolean moved(Meeting meeting) {
        return meeting.invitedOn() != null && meeting.invitedFor() != null && !meeting.invitedFor().equals(meeting.day());
    }

    private static @Nullable LocalDate due(Book book, Meeting meeting, Stage stage) {
        Body body = book.get(Body.class, meeting.body());
        return switch (stage) {
            case DATE, INVITATION, ITEMS, PACK, MEETING -> meeting.day().minusDays(ahead(body, stage));
            case DRAFT -> MinutesDue.draft(book, meeting).orElse(null);
            case OBJECTIONS -> MinutesDue.objections(book, meeting).orElse(null);
            case APPROVAL -> following(book, body, meeting);
            case ACTIONS -> Optional.ofNullable(following(book, body, meeting)).map(day -> day.minusDays(ahead(body, stage))).orElse(null);
        };
    }

    private static @Nullable LocalDate following(Book book, Body body, Meeting meeting) {
        return DueDate.nextMeeting(book, body.id(), meeting.day())
                .orElse(body.rhythmMonths() < 1 ? null : meeting.day().plusMonths(body.rhythmMonths()));
    }

    /** A body that meets more often than quarterly has as much less time for everything. */
    private static long ahead(Body body, Stage stage) {
        int months = body.rhythmMonths() < 1 ? QUARTER : Math.min(QUARTER, body.rhythmMonths());
        return Math.ceilDiv((long) stage.ahead * months, QUARTER);
    }

    private static boolean done(Book book, Meeting meeting, Stage stage, @Nullable LocalDate due, LocalDate today) {
        boolean held = HELD.contains(meeting.state());
        return switch (stage) {
            case DATE -> true;
            case INVITATION -> held || meeting.state() == State.IN_SESSION || meeting.invitedOn() != null && !moved(meeting);
            case ITEMS -> held || meeting.state() == State.IN_SESSION || meeting.packedOn() != null || !Proposals.of(book, meeting.id()).isEmpty();
            case PACK -> held || meeting.state() == State.IN_SESSION || meeting.packedOn() != null && !moved(meeting);
            case MEETING -> held;
            case DRAFT -> OUT.contains(meeting.state());
            case OBJECTIONS -> meeting.state() == State.APPROVED
                    || meeting.state() == State.IN_REVIEW && (due == null || due.isBefore(today));
            case APPROVAL -> meeting.state() == State.APPROVED;
            case ACTIONS -> held && (owed(book, meeting, due, today).isEmpty() || overtaken(book, meeting));
        };
    }

    /** What is still owed of what should be done by a day. */
    private static List<ActionState> owed(Book book, Meeting meeting, @Nullable LocalDate due, LocalDate today) {
        return DueActions.open(book, meeting.body(), today).stream().filter(state -> state.status() != Action.Status.REPORTED_DONE)
                .filter(state -> state.due() != null && (state.overdue() || due != null && !state.due().isAfter(due))).toList();
    }

    /** Whether the body met again since: what was owed is then a matter of that meeting. */
    private static boolean overtaken(Book book, Meeting meeting) {
        return Rows.meetings(book, meeting.body()).stream().anyMatch(later -> later.day().isAfter(meeting.day()) && HELD.contains(later.state()));
    }

    private static String row(Book book, Meeting meeting, Stage stage, @Nullable LocalDate due, LocalDate today) {
        return switch (stage) {
            case ITEMS, DRAFT -> ItemNumbers.of(book, meeting.id()).order().stream().map(AgendaItem::id).findFirst().orElse(meeting.id());
            case ACTIONS -> owed(book, meeting, due, today).stream().map(state -> state.action().id()).findFirst().orElse(meeting.id());
            default -> meeting.id();
        };
    }
}
