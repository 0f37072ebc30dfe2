package roundtable.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a place in the file system. */
public interface Chooser {

    /**
     * A file that is there.
     *
     * @param title key in the words
     * @param kind extension without the dot
     */
    Optional<Path> open(String title, String kind);

    /**
     * A file that may not be there yet.
     *
     * @param title key in the words
     * @param name what is proposed, extension included
     */
    Optional<Path> save(String title, String name);

    /**
     * A folder that is there.
     *
     * @param title key in the words
     */
    Optional<Path> folder(String title);
}
