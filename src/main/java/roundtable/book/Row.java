package roundtable.book;

/** One row of a file: an immutable record whose table has its name and whose columns are its components. */
public interface Row {

    /** The key by which other rows name this one; never changes. */
    String id();
}
