package planted.words;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class SpeaksAsTheSystem {
    String key(String name) {
        return name.toLowerCase();
    }
}
