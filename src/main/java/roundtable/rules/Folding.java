package roundtable.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as people compare them in their heads: without case, accents and the choice between ß and ss, ä and ae. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UMLAUTS = Pattern.compile("ae|oe|ue");

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "a"), Map.entry((int) 'œ', "o"), Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"), Map.entry((int) 'ґ', "г"));

    private Folding() {
    }

    /**
     * The folded text: lower case, no accents, words parted by one space. "Müller", "Mueller" and "Muller" are the
     * same; so are "ё" and "е".
     */
    public static String fold(String text) {
        return GAPS.matcher(letters(text)).replaceAll(" ").strip();
    }

    /** As {@link #fold}, with spaces and punctuation left as they are. */
    static String letters(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(parts).replaceAll("").codePoints()
                .mapToObj(c -> LETTERS.getOrDefault(c, Character.toString(c))).collect(Collectors.joining());
        return UMLAUTS.matcher(bare).replaceAll(match -> match.group().substring(0, 1));
    }

    /** Whether two texts are the same when folded. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }
}
