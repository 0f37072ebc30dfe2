package planted.minutes;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesAnotherScreen {
    planted.actions.UsesAnotherScreen other;
}
