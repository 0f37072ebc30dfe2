package roundtable.rules;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/** Texts as people compare them in their heads: without case, accents and the choice between ß and ss, ä and ae. */
public final class Folding {

    private static final int FIRST_NOT_ASCII = 0x80;
    private static final int FIRST_LATIN = 0xc0;
    /** The letters of western Europe from À on without their marks, as Unicode takes them apart, only quicker. */
    private static final String LATIN = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";
    private static final BitSet MARKS = types(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK);
    private static final BitSet NUMBERS = types(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "a"), Map.entry((int) 'œ', "o"), Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"), Map.entry((int) 'ґ', "г"));

    private Folding() {
    }

    private static BitSet types(byte... types) {
        BitSet set = new BitSet();
        for (byte type : types) {
            set.set(type);
        }
        return set;
    }

    /**
     * The folded text: lower case, no accents, words parted by one space. "Müller", "Mueller" and "Muller" are the
     * same; so are "ё" and "е".
     */
    public static String fold(String text) {
        StringBuilder words = new StringBuilder(text.length());
        letters(text).codePoints().forEach(c -> {
            if (Character.isLetter(c) || NUMBERS.get(Character.getType(c))) {
                words.appendCodePoint(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    /** As {@link #fold}, with spaces and punctuation left as they are. */
    static String letters(String text) {
        // Whole lists of names are folded while somebody types, so this is one pass without patterns.
        String plain = text.chars().allMatch(c -> c < FIRST_NOT_ASCII || isLatin(c)) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().filter(c -> !MARKS.get(Character.getType(c))).forEach(c -> {
            int letter = isLatin(c) ? LATIN.charAt(c - FIRST_LATIN) : c;
            String letters = letter < FIRST_NOT_ASCII ? null : LETTERS.get(letter);
            if (letters == null) {
                bare.appendCodePoint(letter);
            } else {
                bare.append(letters);
            }
        });
        return withoutUmlauts(bare);
    }

    private static boolean isLatin(int letter) {
        return letter >= FIRST_LATIN && letter < FIRST_LATIN + LATIN.length();
    }

    private static String withoutUmlauts(CharSequence bare) {
        StringBuilder shorter = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            shorter.append(letter);
            boolean vowel = letter == 'a' || letter == 'o' || letter == 'u';
            if (vowel && i + 1 < bare.length() && bare.charAt(i + 1) == 'e') {
                i++;
            }
        }
        return shorter.toString();
    }

    /** Whether two texts are the same when folded. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }
}
