package roundtable.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.book.Nullable;

/** Dates with a day and a month: 31.3., 2027-03-31, 31 March 2027, 3/4; a weekday before them has to fit. */
final class CalendarForms {

    private final DateWords words;
    private final LocalDate today;
    private final String weekday;
    private final String month;

    CalendarForms(DateWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        this.weekday = "(?:(?<weekday>" + DateWords.any(words.weekdays().keySet()) + ") )?";
        this.month = "(?<month>" + DateWords.any(words.months().keySet()) + ")";
    }

    List<DateReader.Form> forms() {
        String year = "(?<year>\\d{4}|\\d{2})";
        String number = "(?<day>\\d{1,2})";
        return List.of(
                form("(?<year>\\d{4})-(?<number>\\d{1,2})-" + number, false),
                form(number + "\\. ?(?<number>\\d{1,2})(?:\\.? ?" + "|\\. ?" + year + ")", false),
                form(number + "/(?<number>\\d{1,2})(?:/" + year + ")?", words.monthFirst()),
                form(number + "-(?<number>\\d{1,2})-" + year, words.monthFirst()),
                form(number + "(?:\\.|st|nd|rd|th)?[ -]?" + month + "(?:[ -]" + year + ")?", false),
                form(month + " " + number + "(?:st|nd|rd|th)?(?: (?<year>\\d{4}))?", false));
    }

    private DateReader.Form form(String date, boolean bothWays) {
        return new DateReader.Form(Pattern.compile(weekday + date), match -> days(match, bothWays));
    }

    private List<LocalDate> days(Matcher match, boolean bothWays) {
        int day = Integer.parseInt(match.group("day"));
        int month = match.namedGroups().containsKey("number") ? Integer.parseInt(match.group("number"))
                : words.months().get(match.group("month"));
        Integer year = match.namedGroups().containsKey("year") ? year(match.group("year")) : null;
        Integer weekday = words.weekdays().get(match.group("weekday"));
        Stream<LocalDate> days = Stream.concat(inYear(day, month, year, weekday).stream(),
                bothWays ? inYear(month, day, year, weekday).stream() : Stream.empty());
        return days.distinct().toList();
    }

    /** Without a year: this year, or when that is past, next year or this one. A weekday tells the year. */
    private List<LocalDate> inYear(int day, int month, @Nullable Integer year, @Nullable Integer weekday) {
        List<Integer> years = year != null ? List.of(year) : List.of(today.getYear(), today.getYear() + 1);
        List<LocalDate> days = years.stream().flatMap(y -> valid(y, month, day))
                .filter(date -> weekday == null || date.getDayOfWeek() == DayOfWeek.of(weekday)).toList();
        boolean clear = days.isEmpty() || year != null || !days.getFirst().isBefore(today);
        return clear ? days.stream().limit(1).toList() : days.reversed();
    }

    private static Stream<LocalDate> valid(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Stream.empty(); // 31 February: the caller says that there is no such day
        }
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    }
}
