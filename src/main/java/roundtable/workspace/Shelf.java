package roundtable.workspace;

import java.nio.file.Path;
import java.util.List;

/** The files of the user: those opened last, and the ways to others. */
public interface Shelf {

    /** Files opened last and still there, the newest first. */
    List<Path> recent();

    /** Opens a file instead of the present one. */
    void open(Path file);

    /** Asks for a place and makes a new file there. */
    void makeNew();

    /** Asks for a template and a place, and makes a new file of it there. */
    void makeFromTemplate();

    /** Asks for a file and opens it. */
    void choose();

    /** Opens the invented example. */
    void openExample();
}
