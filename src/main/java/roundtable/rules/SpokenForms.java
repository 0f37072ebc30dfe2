package roundtable.rules;

import static roundtable.rules.DateWords.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import roundtable.book.Nullable;

/** Dates as people say them: tomorrow, in two weeks, next Friday, end of March, Q2 2027. */
final class SpokenForms {

    private final DateWords words;
    private final LocalDate today;

    SpokenForms(DateWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    List<DateReader.Form> forms() {
        String weekday = "(?<weekday>" + any(words.weekdays().keySet()) + ")";
        String month = "(?<month>" + any(words.months().keySet()) + ")(?: (?<year>\\d{4}))?";
        String unit = "(?<unit>" + any(words.units().keySet()) + ")";
        String count = "(?<count>\\d{1,3}|" + any(words.numbers().keySet()) + ")";
        String next = any(words.next());
        String coming = any(words.coming());
        String end = any(words.end());
        String quarter = "(?:q ?(?<number>[1-4])|(?<count>[1-4]|" + any(words.numbers().keySet()) + ")\\.? "
                + any(words.quarter()) + ")(?:[ /]?(?<year>\\d{4}))?";
        return List.of(
                form(any(words.days().keySet()), match -> List.of(today.plusDays(words.days().get(match.group())))),
                form(any(words.in()) + " " + count + " " + unit, match -> List.of(after(count(match), unit(match)))),
                form("(?:" + coming + " )?" + weekday, match -> coming(weekday(match))),
                form(next + " " + weekday, match -> next(weekday(match))),
                form(weekday + " " + next + " " + unit("W"), match -> List.of(nextWeek(weekday(match)))),
                form(next + " " + unit("W") + " " + weekday, match -> List.of(nextWeek(weekday(match)))),
                form(next + " " + unit("W"), match -> List.of(nextWeek(5), nextWeek(1))),
                form("(?:" + end + " )?(?:" + coming + " )?" + unit("W") + "|" + end + " " + unit("W"),
                        match -> List.of(ofWeek(5), ofWeek(7))),
                form(end + " (?:(?<next>" + next + ")|" + coming + ")? ?" + unit, this::endOfUnit),
                form(unit + "(?: ?" + end + ")", this::endOfUnit),
                form(end + " (?:(?<next>" + next + ")|" + coming + ")? ?" + any(words.quarter())
                        + "|" + any(words.quarter()) + " ?" + end, this::endOfQuarter),
                form(end + " " + month, match -> months(match, YearMonth::atEndOfMonth)),
                form(any(words.middle()) + "[ -]" + month, match -> months(match, m -> m.atDay(15))),
                form(month, match -> List.of(months(match, YearMonth::atEndOfMonth).getFirst(),
                        months(match, m -> m.atDay(1)).getFirst())),
                form("(?:" + end + " )?" + quarter, this::quarter));
    }

    private static DateReader.Form form(String pattern, Function<Matcher, List<LocalDate>> days) {
        return new DateReader.Form(Pattern.compile(pattern), days);
    }

    /** On the very weekday its name may mean today or the week after. */
    private List<LocalDate> coming(DayOfWeek weekday) {
        LocalDate later = today.with(TemporalAdjusters.next(weekday));
        return today.getDayOfWeek() == weekday ? List.of(later, today) : List.of(later);
    }

    /** "Next Friday" is the coming one for some and the one of next week for others. */
    private List<LocalDate> next(DayOfWeek weekday) {
        return List.of(today.with(TemporalAdjusters.next(weekday)), nextWeek(weekday.getValue()));
    }

    private LocalDate nextWeek(DayOfWeek weekday) {
        return nextWeek(weekday.getValue());
    }

    private LocalDate nextWeek(int weekday) {
        return ofWeek(weekday).plusWeeks(1);
    }

    private LocalDate ofWeek(int weekday) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
    }

    private LocalDate after(int count, int unit) {
        return switch (unit) {
            case 0 -> today.plusDays(count);
            case 1 -> today.plusWeeks(count);
            case 2 -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }

    private List<LocalDate> endOfUnit(Matcher match) {
        boolean later = match.namedGroups().containsKey("next") && match.group("next") != null;
        YearMonth month = YearMonth.from(today);
        return switch (unit(match)) {
            case 2 -> List.of(month.plusMonths(later ? 1 : 0).atEndOfMonth());
            case 3 -> List.of(LocalDate.of(today.getYear() + (later ? 1 : 0), 12, 31));
            case 1 -> later ? List.of(nextWeek(5), nextWeek(7)) : List.of(ofWeek(5), ofWeek(7));
            default -> List.of(today.plusDays(later ? 1 : 0));
        };
    }

    private List<LocalDate> endOfQuarter(Matcher match) {
        int number = today.get(IsoFields.QUARTER_OF_YEAR) + (match.group("next") != null ? 1 : 0);
        return List.of(YearMonth.of(today.getYear(), 1).plusMonths(number * 3L - 1).atEndOfMonth());
    }

    private List<LocalDate> quarter(Matcher match) {
        String number = match.group("number") != null ? match.group("number") : match.group("count");
        int quarter = words.numbers().getOrDefault(number, number.matches("\\d") ? Integer.parseInt(number) : 0);
        return quarter > 4 ? List.of() : years(match.group("year"),
                year -> YearMonth.of(year, quarter * 3).atEndOfMonth());
    }

    private List<LocalDate> months(Matcher match, Function<YearMonth, LocalDate> day) {
        Month month = Month.of(words.months().get(match.group("month")));
        return years(match.group("year"), year -> day.apply(YearMonth.of(year, month)));
    }

    /** Without a year: this year; when that is past, next year or this one. */
    private List<LocalDate> years(@Nullable String typed, Function<Integer, LocalDate> day) {
        int year = typed == null ? today.getYear() : Integer.parseInt(typed);
        boolean clear = typed != null || !day.apply(year).isBefore(today);
        return clear ? List.of(day.apply(year)) : List.of(day.apply(year + 1), day.apply(year));
    }

    private String unit(String kind) {
        int wanted = "DWMY".indexOf(kind);
        return any(words.units().entrySet().stream().filter(unit -> unit.getValue() == wanted)
                .map(Map.Entry::getKey).toList());
    }

    private DayOfWeek weekday(Matcher match) {
        return DayOfWeek.of(words.weekdays().get(match.group("weekday")));
    }

    private int unit(Matcher match) {
        return words.units().get(match.group("unit"));
    }

    private int count(Matcher match) {
        String typed = match.group("count");
        return words.numbers().containsKey(typed) ? words.numbers().get(typed) : Integer.parseInt(typed);
    }
}
