package roundtable.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import roundtable.rules.Problem;

/** Goes over all text of a document before it is set: notes the fonts it needs and shows where a letter is missing. */
final class Letters {

    /** What is printed for a letter that no font has. */
    static final String REPLACEMENT = "\uFFFD";

    private final Set<String> families = new TreeSet<>();
    private final Set<Integer> missing = new TreeSet<>();

    /** The text as it can be printed. */
    String printable(String text) {
        if (text.codePoints().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> add(letter, printable));
        return printable.toString();
    }

    private void add(int letter, StringBuilder printable) {
        if (letter < ' ' || letter == '\u00AD') {
            printable.appendCodePoint(letter);
        } else if (Fonts.familyOf(letter).isPresent()) {
            families.add(Fonts.familyOf(letter).get());
            printable.appendCodePoint(letter);
        } else if (!invisible(letter)) {
            missing.add(letter);
            printable.append(REPLACEMENT);
        }
    }

    /** Signs that only steer how others look, such as a joiner or a variant mark: nothing is lost without them. */
    private static boolean invisible(int letter) {
        return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F
                || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    Set<String> families() {
        return families;
    }

    /** What to tell the user besides other warnings. */
    Report report(List<Problem> others) {
        List<String> letters = missing.stream().map(Character::toString).toList();
        List<Problem> warnings = new ArrayList<>(others);
        if (!letters.isEmpty()) {
            warnings.add(Problem.warning("documents.warning.missing-letters", null, null, String.join(" ", missing.stream()
                    .map(letter -> Character.toString(letter) + " (U+%04X)".formatted(letter)).toList())));
        }
        return new Report(letters, warnings);
    }

    /** A text without what no XML may hold: control characters and halves of a letter, as pasted text may have them. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(letter -> letter == '\t' || letter == '\n' || letter == '\r'
                || letter >= ' ' && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
