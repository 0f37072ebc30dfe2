package roundtable.exchange;

import java.util.List;
import roundtable.words.Words;

/** Something in a source that does not fit, as one sentence for the user: which row, which field, what is wrong. */
public final class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> values;

    /**
     * @param key the sentence in the words
     * @param values what stands for {0}, {1} ... in the sentence
     */
    public ExchangeException(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values).stream().map(String::valueOf).toList();
    }

    /** Key of the sentence in the words. */
    public String key() {
        return key;
    }

    /** The sentence in a language. */
    public String sentence(Words words) {
        return words.text(key, values.toArray());
    }
}
