package roundtable.controls;

import java.util.List;
import javafx.scene.Node;

/** One screen of the program, as the main window sees it. */
public interface Screen {

    /** What is shown; the same node each time. */
    Node node();

    /** Brings a row into view and marks it; does nothing for a row the screen does not show. */
    void reveal(String rowId);

    /** Whether a row that belongs on another screen is to be seen here too, so that the user need not be led away. */
    default boolean shows(String rowId) {
        return false;
    }

    /** The commands that this screen adds to menus, tool bar, palette and shortcut sheet while it is open. */
    List<Command> commands();
}
