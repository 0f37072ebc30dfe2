package roundtable.book;

import java.time.Instant;

/**
 * A step as the history keeps it.
 *
 * @param number counts up within a file
 * @param at when it was made; for typing that went on, when it was begun
 * @param state whether it holds
 * @param barrier whether undo must stop before it
 */
public record PastStep(long number, Instant at, Step step, State state, boolean barrier) {

    /** Whether a step holds, was taken back and can be made again, or was taken back for good. */
    public enum State {
        DONE, UNDONE, ABANDONED
    }

    /** This step in another state. */
    public PastStep in(State other) {
        return new PastStep(number, at, step, other, barrier);
    }

    /** This step with other changes, as when typing goes on. */
    public PastStep with(Step other) {
        return new PastStep(number, at, other, state, barrier);
    }

    /** This step as one that undo must not pass. */
    public PastStep sealed() {
        return new PastStep(number, at, step, state, true);
    }
}
