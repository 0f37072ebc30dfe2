package planted.meetings;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesAnotherScreen {
    planted.minutes.UsesAnotherScreen other;
}
