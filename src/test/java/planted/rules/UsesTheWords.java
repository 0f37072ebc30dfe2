package planted.rules;

import planted.words.SomeWords;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesTheWords {
    SomeWords words;
}
