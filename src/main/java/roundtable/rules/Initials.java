package roundtable.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short marks of two letters for names, each of its own, so that boxes can be told apart without colour. */
public final class Initials {

    /** More than anybody has sectors of one letter. */
    private static final int MOST = 9999;

    private Initials() {
    }

    /** A mark for each of some names, in their order: their first letters where these are free, else others of theirs. */
    public static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> marks = new ArrayList<>();
        for (String name : names) {
            String mark = wishes(name).filter(wish -> !taken.contains(wish.toUpperCase(Locale.ROOT))).findFirst().orElse("?");
            taken.add(mark.toUpperCase(Locale.ROOT));
            marks.add(mark);
        }
        return marks;
    }

    /** The first letters of two words, the first two of one, the first with any later one, at last the first with a number. */
    private static Stream<String> wishes(String name) {
        List<String> words = Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        String letters = String.join("", words);
        if (letters.isEmpty()) {
            return IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf);
        }
        String first = letter(letters, 0).toUpperCase(Locale.ROOT);
        Stream<String> two = words.stream().skip(1).map(word -> first + letter(word, 0).toUpperCase(Locale.ROOT));
        Stream<String> any = IntStream.range(1, letters.codePointCount(0, letters.length()))
                .mapToObj(at -> first + letter(letters, at).toLowerCase(Locale.ROOT));
        return Stream.of(two, any, IntStream.rangeClosed(2, MOST).mapToObj(n -> first + n)).flatMap(wishes -> wishes);
    }

    private static String letter(String word, int at) {
        return Character.toString(word.codePointAt(word.offsetByCodePoints(0, at)));
    }
}
