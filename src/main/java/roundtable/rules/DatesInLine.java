package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates in a line of the minutes while it is being typed. */
public final class DatesInLine {

    private static final Pattern WORD = Pattern.compile("[^\\s,;]+");
    private static final int LONGEST = 6;
    /** Behind these, "Morgen" is the time of day. */
    private static final Set<String> PLACES = Set.of("am", "zum", "on");

    private final DateWords words;
    private final DateReader reader;

    /**
     * A date in a line.
     *
     * @param start first character
     * @param end behind the last character
     * @param date what it means: one day, or several to choose from
     */
    public record Found(int start, int end, TypedDate date) {
    }

    private DatesInLine(String language, LocalDate today) {
        this.words = DateWords.in(language);
        this.reader = new DateReader(words, today);
    }

    /**
     * The dates of a line from left to right, each as long as it can be. A single word such as "Friday" or "May"
     * counts only behind a word such as "by", because sentences are full of them.
     */
    public static List<Found> find(String line, String language, LocalDate today) {
        return new DatesInLine(language, today).find(line);
    }

    private List<Found> find(String line) {
        List<int[]> spans = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find();) {
            spans.add(new int[] {word.start(), word.end()});
        }
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < spans.size(); first++) {
            for (int last = Math.min(first + LONGEST, spans.size()) - 1; last >= first; last--) {
                int start = spans.get(first)[0];
                String text = line.substring(start, spans.get(last)[1]);
                TypedDate date = plausible(text) ? reader.read(text) : new TypedDate.None(null);
                if (!(date instanceof TypedDate.None none && none.hint() == null)) {
                    found.add(new Found(start, start + text.length(), date));
                    first = last;
                    break;
                }
            }
        }
        return found;
    }

    private boolean plausible(String text) {
        String[] parts = Folding.letters(text).split("[\\s,;]+");
        boolean announced = words.lead().contains(parts[0]);
        boolean ends = !words.noise().contains(parts[parts.length - 1]);
        boolean opens = announced || !words.noise().contains(parts[0]);
        boolean oneWord = parts.length == 1 && !Character.isDigit(parts[0].charAt(0));
        boolean fraction = text.matches("\\d{1,2}(/\\d{1,2}|\\.\\d{1,2})");
        boolean verb = text.matches("(?s).*\\b(may|march)\\b.*") && words == DateWords.in("en");
        boolean morning = parts.length == 2 && PLACES.contains(parts[0]) && words.days().containsKey(parts[1]);
        return opens && ends && !oneWord && !fraction && !verb && !morning;
    }
}
