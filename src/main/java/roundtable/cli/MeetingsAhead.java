package roundtable.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.MeetingStates;

/** The meetings that a command is about when it prepares one. */
final class MeetingsAhead {

    private MeetingsAhead() {
    }

    /**
     * Those of a number, or of each body the next one.
     *
     * @param possible whether there is anything to prepare for a meeting
     * @param over says that there is nothing
     */
    static List<Meeting> of(Console console, Book book, String number, Predicate<Meeting> possible, String over) throws Failure {
        LocalDate today = LocalDate.now();
        List<Meeting> found = book.all(Meeting.class).stream().filter(meeting -> number.isEmpty()
                ? isAhead(meeting, today) && book.all(Meeting.class).stream().noneMatch(other -> other.body().equals(meeting.body())
                        && isAhead(other, today) && other.day().isBefore(meeting.day()))
                : meeting.number().equals(number)).toList();
        if (found.isEmpty()) {
            throw Failure.of(number.isEmpty() ? console.words().text("cli.invite.none") : console.words().text("cli.export.no-meeting", number));
        }
        List<Meeting> open = found.stream().filter(possible).toList();
        if (open.isEmpty()) {
            throw Failure.of(over);
        }
        return open;
    }

    private static boolean isAhead(Meeting meeting, LocalDate today) {
        return MeetingStates.opens(meeting) && !meeting.day().isBefore(today);
    }
}
