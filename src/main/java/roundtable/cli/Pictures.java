package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the pictures of the tour; commands know nothing of windows, so the program hands it to them. */
public interface Pictures {

    /** Saves the pictures into a folder. */
    void take(Path folder) throws IOException;
}
