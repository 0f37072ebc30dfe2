package roundtable.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import roundtable.book.Nullable;

/**
 * How a body writes its numbers, such as "B-YYYY-NN" or "NN/YY": YYYY or YY is the year, N the running number with as
 * many digits as there are letters, or more where it is larger.
 *
 * @param text what the secretariat typed
 */
public record NumberPattern(String text) {

    private static final Pattern PART = Pattern.compile("YYYY|YY|N+");

    /** Whether a text says once where the running number stands. */
    public static boolean isPattern(String text) {
        return PART.matcher(text).results().filter(NumberPattern::runs).count() == 1;
    }

    /** The way of writing that a body chose; empty where it chose none or what it typed is none. */
    static Optional<NumberPattern> of(@Nullable String text) {
        return Optional.ofNullable(text).filter(NumberPattern::isPattern).map(NumberPattern::new);
    }

    /** A number as it is written. */
    String of(int year, long count) {
        return PART.matcher(text).replaceAll(part -> runs(part) ? padded(count, part.group().length()) : year(part, year));
    }

    /**
     * The running number in a text that was written in this way; empty where it was written otherwise.
     *
     * @param year in which it was written; null for any
     */
    OptionalLong count(String number, @Nullable Integer year) {
        StringBuilder shape = new StringBuilder();
        int at = 0;
        for (MatchResult part : PART.matcher(text).results().toList()) {
            shape.append(Pattern.quote(text.substring(at, part.start()))).append(runs(part) ? "(\\d{1,9})"
                    : year == null ? "\\d{" + part.group().length() + "}" : year(part, year));
            at = part.end();
        }
        Matcher written = Pattern.compile(shape + Pattern.quote(text.substring(at))).matcher(number);
        return written.matches() ? OptionalLong.of(Long.parseLong(written.group(1))) : OptionalLong.empty();
    }

    private static boolean runs(MatchResult part) {
        return part.group().startsWith("N");
    }

    private static String year(MatchResult part, int year) {
        int digits = part.group().length();
        return padded(digits == 4 ? year : year % 100, digits);
    }

    private static String padded(long number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
