package roundtable.controls;

/** A control that holds typed text for a moment. The window asks it to hand the text over before undo, export and close. */
public interface Commits {

    /** Hands over what was typed, now. */
    void commit();
}
