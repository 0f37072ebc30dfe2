package planted.cli;

import planted.home.UsesAnotherScreen;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesAScreen {
    UsesAnotherScreen screen;
}
