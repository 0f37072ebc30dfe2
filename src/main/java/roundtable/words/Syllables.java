package roundtable.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a long word may be parted with a hyphen when its card is narrow: before a consonant that begins a syllable, and
 * between the parts of the compounds that public bodies are called by. A rule of thumb for every alphabet with vowels.
 */
public final class Syllables {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[-/–])(?=\\p{L})");
    private static final String VOWELS = "aeiouyæøœıαεηιουωаеиоуыэюяєіүөაეიოუ";
    private static final int BEFORE = 3;
    private static final int AFTER = 4;
    /** Letters that begin a syllable together. */
    private static final List<String> TOGETHER = List.of("schw", "schl", "schr", "schn", "schm", "sch", "str", "spr", "ch", "ck",
            "ph", "th", "sh", "st", "sp", "pl", "pr", "bl", "br", "tr", "dr", "kl", "kr", "gl", "gr", "fl", "fr", "cl",
            "cr", "zw", "qu", "wh", "ст", "пр", "тр", "бр", "др", "кр", "гр", "пл", "бл", "кл", "гл", "вл");
    /** Ends of German compounds that begin with a vowel, before which no consonant belongs to them. */
    private static final List<String> PARTS = List.of("amt", "ämter", "arbeit", "aufsicht", "ausschu", "austausch",
            "agentur", "anstalt", "einricht", "eingliede", "ordnung", "initiativ", "anwohn", "angebot", "abteilung");

    /** Names of a chart have many words in common, and each is asked for at every zoom. */
    private static final Map<String, List<Integer>> KNOWN = new HashMap<>();
    private static final int MOST_KNOWN = 20_000;

    private Syllables() {
    }

    /** The pieces of a text between which a new line may begin, each with the space after it. */
    public static Stream<String> words(String text) {
        return WORDS.splitAsStream(text);
    }

    /** The places before which a hyphen may stand, as numbers of letters from the beginning, ascending. */
    public static synchronized List<Integer> breaks(String word) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(word.toLowerCase(Locale.ROOT), Syllables::parted);
    }

    private static List<Integer> parted(String small) {
        return IntStream.rangeClosed(BEFORE, small.length() - AFTER).filter(at -> partable(small, at)).boxed().toList();
    }

    private static boolean partable(String word, int at) {
        if (!Character.isLetter(word.charAt(at - 1)) || !letters(word, at, AFTER) || !voiced(word.substring(0, at))) {
            return false;
        }
        if (begins(word, at)) {
            return true;
        }
        return opens(word, at) && !begins(word, at + 1) && !inside(word, at);
    }

    private static boolean letters(String word, int from, int count) {
        return word.substring(from, from + count).codePoints().allMatch(Character::isLetter);
    }

    private static boolean begins(String word, int at) {
        return PARTS.stream().anyMatch(part -> word.startsWith(part, at));
    }

    /** Whether a consonant, or some that go together, and then a vowel stand here. */
    private static boolean opens(String word, int at) {
        int length = TOGETHER.stream().filter(some -> word.startsWith(some, at)).mapToInt(String::length).findFirst().orElse(1);
        return !vowel(word.charAt(at)) && at + length < word.length() && vowel(word.charAt(at + length));
    }

    /** Whether the letter goes together with one before it. */
    private static boolean inside(String word, int at) {
        return TOGETHER.stream().anyMatch(some -> IntStream.range(1, some.length())
                .anyMatch(back -> word.startsWith(some, at - back)));
    }

    private static boolean voiced(String part) {
        return part.chars().anyMatch(letter -> vowel((char) letter));
    }

    private static boolean vowel(char letter) {
        // This one sounds like a consonant, although without its mark it is a vowel.
        return letter != 'й' && VOWELS.indexOf(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0)) >= 0;
    }
}
