package planted.catalogues;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesAnotherScreen {
    planted.home.UsesAnotherScreen other;
}
