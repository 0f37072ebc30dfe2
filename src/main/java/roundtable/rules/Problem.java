package roundtable.rules;

import java.util.List;
import roundtable.book.Nullable;

/**
 * Something the user can mend, said at its place.
 *
 * @param key the sentence in the words
 * @param values what stands for {0}, {1} ... in the sentence
 * @param row the row it concerns, or null
 * @param column the column it concerns, such as "due_on", or null
 * @param grave whether the change must not be made; otherwise it is a warning
 */
public record Problem(String key, List<String> values, @Nullable String row, @Nullable String column, boolean grave) {

    public Problem {
        values = List.copyOf(values);
    }

    /** Something that must not be. */
    public static Problem error(String key, @Nullable String row, @Nullable String column, String... values) {
        return new Problem(key, List.of(values), row, column, true);
    }

    /** Something worth a second look. */
    public static Problem warning(String key, @Nullable String row, @Nullable String column, String... values) {
        return new Problem(key, List.of(values), row, column, false);
    }
}
