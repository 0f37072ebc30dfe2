package roundtable.workspace;

import roundtable.book.Row;

/** Brings rows into view: the way from one screen to another. */
public interface Navigator {

    /** Opens the screen a row belongs to and shows the row there. */
    void show(String rowId);

    /** Opens the screen to which rows of a kind belong, whether or not there are any; stays where no screen has them. */
    default void open(Class<? extends Row> type) {
    }
}
