package roundtable.file;

import java.util.List;

/**
 * Something to tell the user about a file.
 *
 * @param key the sentence in the words
 * @param values what stands for {0}, {1} ... in the sentence
 */
public record Sentence(String key, List<String> values) {

    public Sentence {
        values = List.copyOf(values);
    }

    /** A sentence with its values. */
    public static Sentence of(String key, Object... values) {
        return new Sentence(key, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }
}
