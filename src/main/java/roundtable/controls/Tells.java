package roundtable.controls;

import javafx.scene.control.Label;

/** A field that says in a sentence what is wrong with what was typed into it; what was typed stays. */
public interface Tells {

    /** The sentence as a line for the place under the field; takes no room while there is nothing to say. */
    Label sentence();

    /** Says a sentence; an empty one takes it away. */
    default void tell(String text) {
        if (!sentence().getText().equals(text)) {
            sentence().setText(text);
        }
    }
}
