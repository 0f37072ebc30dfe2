package roundtable.book;

/** Which way a relation runs between its two ends. */
public enum Direction {
    FORWARD, BOTH, NONE
}
