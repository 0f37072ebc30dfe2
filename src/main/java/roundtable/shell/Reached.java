package roundtable.shell;

import java.io.IOException;
import java.util.concurrent.Callable;
import roundtable.book.Nullable;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;

/** A file that was opened beside the window, or why it was not. */
record Reached(@Nullable RoundtableFile file, @Nullable IOException failure) {

    static Reached by(Callable<RoundtableFile> way) throws Exception {
        try {
            return new Reached(way.call(), null);
        } catch (IOException e) {
            return new Reached(null, e);
        }
    }

    /** Frees the file, because nobody waits for it any more; so there is nobody to be told either when that fails. */
    void free() {
        try {
            if (file != null) {
                file.abandon();
            }
        } catch (FileException e) {
            System.getLogger("roundtable").log(System.Logger.Level.WARNING, "A file was not freed", e);
        }
    }
}
