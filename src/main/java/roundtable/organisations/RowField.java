package roundtable.organisations;

import java.util.function.BiFunction;
import java.util.function.Function;
import roundtable.book.Row;

/**
 * One thing that is written down about a row, such as the telephone number of a contact.
 *
 * @param column its column, to which problems are said
 * @param caption its name in the words
 * @param label what changing it is called in "Undo ..."
 * @param get what is stored
 * @param set the row with another value; null when it cannot be left empty
 */
record RowField<R extends Row, V>(String column, String caption, String label, Function<R, V> get,
        BiFunction<R, V, R> set) {

    /** Name of the control for tests: the caption's key with dashes. */
    String nodeId() {
        return caption.replace("organisations.", "organisation.").replace('.', '-');
    }
}
