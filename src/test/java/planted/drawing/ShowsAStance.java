package planted.drawing;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class ShowsAStance {
    planted.book.Stance other;
}
