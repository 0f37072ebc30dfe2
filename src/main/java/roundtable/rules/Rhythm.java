package roundtable.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** The day on which a body meets next: the date it agreed, or the one its rhythm gives. */
public final class Rhythm {

    private Rhythm() {
    }

    /** The next day of a body, never before today; empty without an agreed date and without a rhythm. */
    public static Optional<LocalDate> next(Book book, String body, LocalDate today) {
        Body rules = book.get(Body.class, body);
        Meeting last = last(book, body).orElse(null);
        LocalDate agreed = last == null ? null : last.nextMeetingOn();
        if (agreed != null && !agreed.isBefore(today)) {
            return Optional.of(agreed);
        }
        return rules.rhythmMonths() < 1 ? Optional.empty()
                : Optional.of(byRhythm(rules, last == null ? null : last.day(), today));
    }

    /** The latest meeting of a body that was not cancelled. */
    public static Optional<Meeting> last(Book book, String body) {
        return Rows.meetings(book, body).reversed().stream()
                .filter(meeting -> meeting.state() != Meeting.State.CANCELLED).findFirst();
    }

    private static LocalDate byRhythm(Body rules, @Nullable LocalDate last, LocalDate today) {
        LocalDate from = last == null ? today : last;
        int months = last == null ? 0 : rules.rhythmMonths();
        LocalDate day = inMonth(rules, from, months);
        while (day.isBefore(today)) {
            months += last == null ? 1 : rules.rhythmMonths();
            day = inMonth(rules, from, months);
        }
        return day;
    }

    /** The body's day in a month: the second Wednesday, the last Friday, or the same day of the month. */
    private static LocalDate inMonth(Body rules, LocalDate from, int months) {
        DayOfWeek weekday = rules.rhythmDay();
        if (weekday == null) {
            return from.plusMonths(months);
        }
        int week = rules.rhythmWeek() != null ? rules.rhythmWeek() : (from.getDayOfMonth() - 1) / 7 + 1;
        return YearMonth.from(from).plusMonths(months).atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(week >= 5 ? -1 : week, weekday));
    }
}
