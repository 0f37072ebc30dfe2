package roundtable.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Document;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.UsedNumber;
import roundtable.book.UsedNumber.Kind;

/** The numbers that meetings, decisions and actions get: "3/2026" or "17", given once and never again. */
public final class Numbers {

    /** Sorts numbers as people read them: by year, then by the running number, then as text. */
    public static final Comparator<String> ORDER = Comparator.comparing(Numbers::parse, Number.ORDER)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern SHAPE = Pattern.compile("^(.*?)(\\d{1,9})(?:/(\\d{4}))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(.*?)((?:19|20)\\d{2})[-/.](\\d{1,9})$");
    private static final Pattern SHORT_YEAR = Pattern.compile("^(.*?)(\\d{1,9})/(\\d{2})$");
    private static final int CENTURY = 2000;
    private static final Map<String, String> DECISION = Map.of("de", "B ");

    private Numbers() {
    }

    /** The number of the next meeting of a body, held on a day: "3/2026". */
    public static String meeting(Book book, String body, LocalDate day) {
        Body rules = book.get(Body.class, body);
        List<String> given = given(book, body, Kind.MEETING, Rows.meetings(book, body).stream().map(Meeting::number));
        return next(book, rules, rules.nextMeeting(), day, given, "");
    }

    /** The number of the next decision of a body, taken on a day: "D 3/2026", in German "B 3/2026". */
    public static String decision(Book book, String body, LocalDate day) {
        Body rules = book.get(Body.class, body);
        List<String> given = given(book, body, Kind.DECISION, Rows.decisions(book, body).stream().map(Decision::number));
        String prefix = DECISION.getOrDefault(language(book, rules), "D ");
        return NumberPattern.of(rules.decisionPattern()).map(pattern -> next(book, rules, pattern, rules.nextDecision(), day, given))
                .orElseGet(() -> next(book, rules, rules.nextDecision(), day, given, prefix));
    }

    /** The number of the next action of a body, agreed on a day: "A 12/2026". */
    public static String action(Book book, String body, LocalDate day) {
        Body rules = book.get(Body.class, body);
        List<String> given = given(book, body, Kind.ACTION, Rows.actions(book, body).stream().map(Action::number));
        return NumberPattern.of(rules.actionPattern()).map(pattern -> next(book, rules, pattern, rules.nextAction(), day, given))
                .orElseGet(() -> next(book, rules, rules.nextAction(), day, given, "A "));
    }

    /** What is to be remembered when rows are deleted, so that none of their numbers is given to something else. */
    public static List<UsedNumber> used(Book book, List<Row> deleted) {
        return deleted.stream().flatMap(row -> switch (row) {
            case Meeting meeting -> Stream.of(new UsedNumber(Ids.next(), meeting.body(), Kind.MEETING, meeting.number()));
            case Decision decision -> Stream.of(new UsedNumber(Ids.next(), decision.body(), Kind.DECISION, decision.number()));
            case Action action -> Stream.of(new UsedNumber(Ids.next(), action.body(), Kind.ACTION, action.number()));
            default -> Stream.<UsedNumber>empty();
        }).toList();
    }

    /** All numbers of a kind that were ever given, deleted ones included. */
    private static List<String> given(Book book, String body, Kind kind, Stream<String> held) {
        return Stream.concat(held, Rows.usedNumbers(book, body).stream().filter(used -> used.kind() == kind)
                .map(UsedNumber::number)).toList();
    }

    /** The next number in a body's own way of writing. */
    private static String next(Book book, Body body, NumberPattern pattern, int lowest, LocalDate day, List<String> given) {
        int year = year(body, day);
        Integer run = startsAgain(body) ? Integer.valueOf(year) : null;
        long highest = given.stream().flatMapToLong(number -> pattern.count(number, run).stream()).max().orElse(0);
        return pattern.of(year, Math.max(least(book, body, lowest, day), highest + 1));
    }

    private static String next(Book book, Body body, int lowest, LocalDate day, List<String> given, String prefix) {
        boolean again = startsAgain(body);
        Stream<Number> sameRun = given.stream().map(Numbers::parse)
                .filter(number -> !again || number.year() == year(body, day));
        long highest = sameRun.mapToLong(Number::count).max().orElse(0);
        String before = given.stream().max(ORDER).map(number -> parse(number).prefix()).orElse(prefix);
        return before + Math.max(least(book, body, lowest, day), highest + 1) + (again ? "/" + year(body, day) : "");
    }

    /** Whether numbers begin anew, with each year or with each term. */
    private static boolean startsAgain(Body body) {
        return body.numberPeriod() == Body.NumberPeriod.YEAR || body.termFrom() != null;
    }

    /** The year in which the run of numbers began to which a day belongs. */
    private static int year(Body body, LocalDate day) {
        return body.termFrom() == null || body.termFrom().isAfter(day) ? day.getYear() : body.termFrom().getYear();
    }

    private static long least(Book book, Body body, int lowest, LocalDate day) {
        return !startsAgain(body) || firstYear(book, body, day) ? lowest : 1;
    }

    /** A body that starts in mid-life has a lowest number; it counts in the year in which this file begins. */
    private static boolean firstYear(Book book, Body body, LocalDate day) {
        return Rows.meetings(book, body.id()).stream().findFirst()
                .map(first -> year(body, first.day()) == year(body, day)).orElse(true);
    }

    private static String language(Book book, Body body) {
        return body.language() != null ? body.language() : book.document().map(Document::language).orElse("en");
    }

    /** The parts of a number; one that people typed in another shape counts as 0. */
    private static Number parse(@Nullable String text) {
        String number = text == null ? "" : text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(number);
        if (yearFirst.matches()) {
            return new Number(yearFirst.group(1), Long.parseLong(yearFirst.group(3)), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher shortYear = SHORT_YEAR.matcher(number);
        if (shortYear.matches()) {
            return new Number(shortYear.group(1), Long.parseLong(shortYear.group(2)), CENTURY + Integer.parseInt(shortYear.group(3)));
        }
        Matcher matcher = SHAPE.matcher(number);
        if (!matcher.matches()) {
            return new Number("", 0, 0);
        }
        int year = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return new Number(matcher.group(1), Long.parseLong(matcher.group(2)), year);
    }

    /** Rows in the order of their numbers. Each is read once, because a book of many years has thousands. */
    static <R> List<R> sorted(Stream<R> rows, Function<R, String> number) {
        return rows.map(row -> new Numbered<>(row, number.apply(row), parse(number.apply(row))))
                .sorted(Comparator.<Numbered<R>, Number>comparing(Numbered::read, Number.ORDER).thenComparing(Numbered::number))
                .map(Numbered::row).toList();
    }

    private record Numbered<R>(R row, String number, Number read) {
    }

    private record Number(String prefix, long count, int year) {

        private static final Comparator<Number> ORDER = Comparator.comparingInt(Number::year).thenComparingLong(Number::count);
    }
}
