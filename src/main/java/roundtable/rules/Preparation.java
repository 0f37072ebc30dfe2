package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;

/** What is still to be done before a meeting, each thing with the row at which it is done. */
public final class Preparation {

    private static final Set<Meeting.State> AHEAD = EnumSet.of(Meeting.State.PLANNED, Meeting.State.INVITED,
            Meeting.State.IN_SESSION);

    private Preparation() {
    }

    /** The meeting of a body that comes next or goes on today; empty when none is planned. */
    public static Optional<Meeting> next(Book book, String body, LocalDate today) {
        return Rows.meetings(book, body).stream()
                .filter(meeting -> AHEAD.contains(meeting.state()) && !meeting.day().isBefore(today)).findFirst();
    }

    /** The meeting of a body that was held last before a day; empty when none was. */
    public static Optional<Meeting> last(Book book, String body, LocalDate today) {
        return Rows.meetings(book, body).reversed().stream()
                .filter(meeting -> !AHEAD.contains(meeting.state()) && meeting.state() != Meeting.State.CANCELLED
                        && !meeting.day().isAfter(today)).findFirst();
    }

    /** What is missing for a meeting, in the order in which one sees to it. */
    public static List<Problem> missing(Book book, Meeting meeting) {
        List<Problem> missing = new ArrayList<>();
        minutesBefore(book, meeting, missing);
        if (meeting.startsAt() == null) {
            missing.add(at(meeting, "rules.prepare.time", "starts_at"));
        }
        if (meeting.place() == null && meeting.mode() != Meeting.Mode.ONLINE) {
            missing.add(at(meeting, "rules.prepare.place", "place"));
        }
        if (meeting.chair() == null) {
            missing.add(at(meeting, "rules.prepare.chair", "chair"));
        }
        if (meeting.minuteTaker() == null) {
            missing.add(at(meeting, "rules.prepare.minute-taker", "minute_taker"));
        }
        if (Rows.items(book, meeting.id()).isEmpty()) {
            missing.add(at(meeting, "rules.prepare.agenda", null));
        }
        if (meeting.invitedOn() == null) {
            missing.add(at(meeting, "rules.prepare.invitation", "invited_on"));
        } else if (Cycle.moved(meeting)) {
            missing.add(at(meeting, "rules.prepare.moved", "invited_on"));
        }
        seats(book, meeting, missing);
        return missing;
    }

    private static void minutesBefore(Book book, Meeting meeting, List<Problem> missing) {
        last(book, meeting.body(), meeting.day().minusDays(1))
                .filter(before -> before.state() != Meeting.State.APPROVED)
                .ifPresent(before -> missing.add(Problem.warning(before.state() == Meeting.State.IN_REVIEW
                        ? "rules.prepare.minutes-review" : "rules.prepare.minutes-draft",
                        before.id(), "state", before.number())));
    }

    private static void seats(Book book, Meeting meeting, List<Problem> missing) {
        List<Seat> seats = Rows.seats(book, meeting.body()).stream()
                .filter(seat -> Valid.on(seat.since(), seat.until(), meeting.day())).toList();
        List<Seat> empty = seats.stream().filter(seat -> seat.contact() == null).toList();
        if (!empty.isEmpty()) {
            missing.add(Problem.warning("rules.prepare.seats", empty.getFirst().id(), "contact",
                    String.valueOf(empty.size())));
        }
        List<Seat> alone = seats.stream().filter(seat -> seat.voting() && Roll.deputies(book, seat.id(), meeting.day()).isEmpty())
                .toList();
        if (!alone.isEmpty()) {
            missing.add(Problem.warning("rules.prepare.deputies", alone.getFirst().id(), null,
                    String.valueOf(alone.size())));
        }
    }

    private static Problem at(Meeting meeting, String key, String column) {
        return Problem.warning(key, meeting.id(), column);
    }
}
