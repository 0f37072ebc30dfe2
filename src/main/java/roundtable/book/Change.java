package roundtable.book;

/**
 * One row before and after: null before when it is new, null after when it is deleted.
 *
 * @param before the row as it was
 * @param after the row as it is now
 */
public record Change(@Nullable Row before, @Nullable Row after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change needs a row before or after");
        }
        if (before != null && after != null
                && !(before.getClass() == after.getClass() && before.id().equals(after.id()))) {
            throw new IllegalArgumentException("A change cannot turn one row into another: " + before + " / " + after);
        }
    }

    /** The change that takes this one back. */
    public Change inverted() {
        return new Change(after, before);
    }

    /** The row that is there, after if it still exists. */
    public Row row() {
        return after != null ? after : before;
    }
}
