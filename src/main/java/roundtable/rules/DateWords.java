package roundtable.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which people of one language say a date: what is recognised, never what is shown. All of them folded
 * as {@link Folding#letters} folds, so that "Maerz" is "März".
 *
 * @param lead words that announce a date, such as "by"
 * @param noise words that add nothing, the lead words included
 * @param days "today", "tomorrow" ... with the days from today
 * @param months names with 1 to 12
 * @param weekdays names with 1 (Monday) to 7
 * @param numbers number words
 * @param units "weeks" with D, W, M or Y
 * @param coming words for "this", the first one that comes
 * @param next words for "next"
 * @param in words before a span of time
 * @param end words for the end of a span
 * @param middle words for the middle of a month
 * @param quarter words for a quarter
 * @param meeting words for a meeting
 * @param ongoing words for what has no end
 * @param monthFirst whether 3/4 may be the fourth of March
 */
record DateWords(List<String> lead, List<String> noise, Map<String, Integer> days, Map<String, Integer> months,
        Map<String, Integer> weekdays, Map<String, Integer> numbers, Map<String, Integer> units,
        List<String> coming, List<String> next, List<String> in, List<String> end, List<String> middle,
        List<String> quarter, List<String> meeting, List<String> ongoing, boolean monthFirst) {

    private static final DateWords ENGLISH = new DateWords(
            list("by until till due on"), list("by until till due on at the of latest time from now"),
            numbered(0, "today", "tomorrow", "day after tomorrow|overmorrow"),
            numbered(1, "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul",
                    "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec"),
            numbered(1, "monday|mon", "tuesday|tue|tues", "wednesday|wed", "thursday|thu|thur|thurs", "friday|fri",
                    "saturday|sat", "sunday|sun"),
            numbered(1, "one|a|an|first", "two|second|couple|a couple", "three|third", "four|fourth", "five", "six",
                    "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
            units("day days", "week weeks wk wks", "month months", "year years"),
            list("this|coming|this coming"), list("next"), list("in|within"), list("end|late|close"), list("mid|middle"),
            list("quarter"), list("meeting|session|round table|sitting"), list("ongoing|continuous|permanent"), true);

    private static final DateWords GERMAN = new DateWords(
            list("bis am zum zur spätestens ab"),
            list("bis am zum zur an zu spätestens der die das des dem den vom von im heute an gerechnet"),
            numbered(0, "heute", "morgen", "übermorgen"),
            numbered(1, "januar|jan|jänner", "februar|feb|feber", "märz|mär|mrz", "april|apr", "mai", "juni|jun",
                    "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"),
            numbered(1, "montag|mo|montags", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr",
                    "samstag|sa|sonnabend", "sonntag|so"),
            numbered(1, "ein|eine|einen|einem|einer|eins|erstes|ersten", "zwei|zweites|zweiten", "drei|drittes|dritten",
                    "vier|viertes|vierten", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
                    "dreizehn", "vierzehn"),
            units("tag tage tagen tages", "woche wochen", "monat monate monaten monats", "jahr jahre jahren jahres"),
            list("diesen|dieser|dieses|diese|diesem|kommenden|kommender|kommende|kommendes|kommendem"),
            list("nächsten|nächster|nächste|nächstes|nächstem"), list("in|innerhalb|binnen"), list("ende"),
            list("mitte"), list("quartal|quartals|vierteljahr"), list("sitzung|treffen|besprechung|runden tisch"),
            list("laufend|fortlaufend|dauerhaft|daueraufgabe"), false);

    /** The words of a language, English where it is not known. */
    static DateWords in(String language) {
        return language.equals("de") ? GERMAN : ENGLISH;
    }

    /** A pattern that matches any of the words, the longest first. */
    static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> list(String words) {
        String parting = words.contains("|") ? "\\|" : " ";
        return Arrays.stream(words.split(parting)).map(Folding::letters).toList();
    }

    private static Map<String, Integer> numbered(int first, String... groups) {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (String word : groups[i].split("\\|")) {
                result.put(Folding.letters(word), first + i);
            }
        }
        return result;
    }

    private static Map<String, Integer> units(String... groups) {
        return numbered(0, Arrays.stream(groups).map(group -> group.replace(' ', '|')).toArray(String[]::new));
    }
}
