package roundtable.workspace;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that would make the window wait: runs beside it, with progress and cancel in the status bar. */
public interface Jobs {

    /**
     * Runs work in the background and hands its result back on the thread of the window.
     *
     * @param label key in the words of what is being done
     * @param work stops early when its thread is interrupted: that is how the user cancels
     * @param done gets the result; not called after a cancel or a failure, which the window tells the user itself
     */
    <T> void run(String label, Callable<T> work, Consumer<T> done);
}
