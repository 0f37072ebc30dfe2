package planted.sheet;

import planted.controls.SomeControl;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class SomeSheet {
    SomeControl control;
}
