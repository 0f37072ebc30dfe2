package roundtable.controls;

import java.util.function.Supplier;
import javafx.scene.control.Label;

/** A field whose text keeps itself, whatever the text means: see {@link CommitField}. */
public interface Typed extends Commits, Tells {

    /** The way of its text into the book and back. */
    Typing typing();

    @Override
    default void commit() {
        typing().commit();
    }

    /** Shows what is stored now; text that is being typed stays. */
    default void refresh() {
        typing().refresh();
    }

    /** What is done when the focus has left and the text was handed over, such as ending a step of undo. */
    default void onLeave(Runnable then) {
        typing().onLeave(then);
    }

    /**
     * Tells the field whose text it shows. A text that was refused then comes back with its sentence whenever the
     * same row is shown again in the same window, until the field gets a text that can be stored.
     *
     * @param row key of the row, asked again at each refresh; null for none
     */
    default void about(Supplier<String> row) {
        typing().about(row);
    }

    @Override
    default Label sentence() {
        return typing().sentence();
    }
}
