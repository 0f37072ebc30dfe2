package roundtable.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every text the program shows, in one language. A key such as "minutes.pdf" stands in the file
 * {@code words/minutes_LANGUAGE.properties}, named by its first part; the texts of enumerations stand in "kinds".
 */
public final class Words {

    /** The languages the program speaks. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");
    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    private Words(String language) {
        // English dates with the day first, as the users' letters have them.
        this.locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    /** The words of a language, English for one the program does not speak. */
    public static Words in(String language) {
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Words::new);
    }

    /** The ISO 639 code of the language. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with {0}, {1} ... replaced.
     *
     * @throws IllegalArgumentException when no file has the key
     */
    public String text(String key, Object... values) {
        String text = find(key);
        if (text == null) {
            throw new IllegalArgumentException("No word for " + key + " in " + language());
        }
        // In one go: what a user typed may itself look like a place for another value.
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < values.length ? String.valueOf(values[number]) : place.group());
        });
    }

    /** The text of a key for a number: the key with ".one" or ".other" behind it, {0} being the number. */
    public String count(String key, long number) {
        return text(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** As {@link #count(String, long)}, with more to be named: the number is 0, what follows 1 and on. */
    public String count(String key, long number, String... more) {
        return text(key + (number == 1 ? ".one" : ".other"), Stream.concat(Stream.of(number), Stream.of(more)).toArray());
    }

    /** The text of an enumeration's constant, such as "in progress" for Action.Status.IN_PROGRESS. */
    public String of(Enum<?> constant) {
        return text(keyOf(constant));
    }

    /** Key of an enumeration's constant, such as "kinds.action-status.in-progress". */
    public static String keyOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String owner = type.getEnclosingClass() == null ? "" : kebabCase(type.getEnclosingClass().getSimpleName()) + "-";
        return "kinds." + owner + kebabCase(type.getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return find(key) != null;
    }

    /** A day written out, such as 5 March 2026. */
    public String longDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** A day in figures, such as 05.03.2026. */
    public String date(LocalDate day) {
        return format("dd.MM.yyyy", "dd/MM/yyyy", day);
    }

    /** A time of day, such as 14:30. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    /** Sorts texts as people of the language expect; remembers how each text sorts, so use it for one list or column. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.SECONDARY);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(text -> keys.computeIfAbsent(text, collator::getCollationKey));
    }

    private String format(String german, String english, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(language().equals("de") ? german : english, locale).format(value);
    }

    private String find(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? null : files.computeIfAbsent(key.substring(0, dot), this::load).getProperty(key);
    }

    private Properties load(String file) {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/words/" + file + "_" + language() + ".properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** As {@link #of(Enum)}, for a value that stands alone in a field or a table: with a capital letter. */
    public String title(Enum<?> constant) {
        return title(of(constant));
    }

    /** A text that starts with a capital letter, as it stands alone. */
    public String title(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
