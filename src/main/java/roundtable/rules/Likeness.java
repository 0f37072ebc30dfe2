package roundtable.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How two names are compared that may mean the same: word by word in any order, with a slip of the hand, an
 * abbreviation or the initials allowed. Made once for a name and asked for many.
 */
final class Likeness {

    /** Words that say nothing about which organisation it is; all folded. */
    private static final Set<String> FILLING = Set.of("the", "of", "for", "and", "on", "in", "at", "a", "an", "to", "der",
            "die", "das", "des", "dem", "den", "fur", "und", "von", "vom", "zu", "zum", "zur", "im", "am", "bei", "e",
            "v", "ev", "ggmbh", "gmbh", "mbh", "ag", "ltd", "inc", "eg", "kg");

    private static final Map<String, String> SHORT = Map.of("dept", "department", "govt", "government",
            "natl", "national", "intl", "international", "str", "strasse");

    private final List<String> words;
    private final String joined;
    private final String initials;

    Likeness(String name) {
        List<String> all = Arrays.stream(Folding.fold(name).split(" "))
                .map(word -> SHORT.getOrDefault(word, word)).toList();
        List<String> telling = all.stream().filter(word -> !FILLING.contains(word)).toList();
        List<String> kept = telling.isEmpty() ? all : telling;
        this.joined = String.join("", kept);
        this.initials = kept.stream().filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        this.words = kept.stream().sorted().toList();
    }

    /** Whether the other name probably means the same. */
    boolean likely(Likeness other) {
        if (joined.isEmpty() || other.joined.isEmpty()) {
            return false;
        }
        return joined.equals(other.joined) || joined.length() > 2 && joined.equals(other.initials)
                || other.joined.length() > 2 && other.joined.equals(initials) || sameWords(other);
    }

    private boolean sameWords(Likeness other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        boolean[] taken = new boolean[words.size()];
        return words.stream().allMatch(word -> {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && sameWord(word, other.words.get(i))) {
                    taken[i] = true;
                    return true;
                }
            }
            return false;
        });
    }

    /** Equal, a slip apart, a plural, or an abbreviation of three or four letters; figures have to be equal. */
    private static boolean sameWord(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (one.equals(other)) {
            return true;
        }
        if (shorter.chars().anyMatch(Character::isDigit) || longer.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int more = longer.length() - shorter.length();
        boolean begins = longer.startsWith(shorter)
                && (more > 2 && shorter.length() > 2 && shorter.length() < 5 || more == 1 && shorter.length() > 3);
        int allowed = shorter.length() < 5 ? 0 : shorter.length() < 9 ? 1 : 2;
        return begins || distance(one, other, allowed) <= allowed;
    }

    /** Letters to add, drop, change or swap, counted up to a limit; above it any greater number. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
