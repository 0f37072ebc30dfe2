package planted.controls;

import planted.book.UsesTheWindow;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class SomeControl {
    UsesTheWindow row;
}
