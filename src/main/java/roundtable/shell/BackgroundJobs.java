package roundtable.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import roundtable.words.Words;
import roundtable.workspace.Jobs;

/** One thread for everything that takes its time; the status bar lists what runs and can cancel it. */
final class BackgroundJobs implements Jobs, AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = Thread.ofPlatform().name("jobs").daemon().unstarted(work);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
        return thread;
    });
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final Words words;
    private final Consumer<Throwable> failed;
    private boolean closed;

    /** @param failed is told, on the thread of the window, of work that failed */
    BackgroundJobs(Words words, Consumer<Throwable> failed) {
        this.words = words;
        this.failed = failed;
    }

    /** What waits or runs now, the oldest first. */
    ObservableList<Task<?>> running() {
        return running;
    }

    /** Hands work over to the thread of the window. */
    static Executor window() {
        return work -> {
            if (Platform.isFxApplicationThread()) {
                work.run();
            } else {
                Platform.runLater(work);
            }
        };
    }

    /** Runs work on the thread of the window, after what waits there already. */
    static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** Begins work that is needed soon, while there is no window yet to say so. */
    static <T> CompletableFuture<T> ahead(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("ahead").daemon().start(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                // Whoever waits for it must hear of every fault, or there would never be a window.
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    @Override
    public <T> void run(String label, Callable<T> work, Consumer<T> done) {
        run(label, work, done, _ -> { });
    }

    /** Work on many things, which tells how many it has done. */
    interface Counted<T> {

        T call(IntConsumer made) throws Exception;
    }

    /** As {@link #run(String, Callable, Consumer)}, for work on a number of things: the status bar shows how far it is. */
    <T> void count(String label, int all, Counted<T> work, Consumer<T> done) {
        start(new Counting<>(words.text(label), all, work), done, () -> { });
    }

    private static final class Counting<T> extends Task<T> {

        private final int all;
        private final Counted<T> work;

        Counting(String title, int all, Counted<T> work) {
            this.all = all;
            this.work = work;
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            return work.call(made -> updateProgress(made, all));
        }
    }

    /**
     * Shows the task as running until it ends.
     *
     * @param unwanted what follows when it was stopped, or ended after the window was left
     */
    private <T> void start(Task<T> task, Consumer<T> done, Runnable unwanted) {
        task.setOnSucceeded(_ -> {
            running.remove(task);
            if (closed) {
                unwanted.run();
            } else {
                done.accept(task.getValue());
            }
        });
        task.setOnCancelled(_ -> {
            running.remove(task);
            unwanted.run();
        });
        task.setOnFailed(_ -> {
            running.remove(task);
            failed.accept(task.getException());
        });
        running.add(task);
        executor.execute(task);
    }

    /**
     * As {@link #run(String, Callable, Consumer)}, for a result that must be freed when nobody wants it any more.
     *
     * @param unwanted gets a result that came after a cancel or after the window was left, on either thread
     */
    <T> void run(String label, Callable<T> work, Consumer<T> done, Consumer<T> unwanted) {
        AtomicReference<T> result = new AtomicReference<>();
        Runnable free = () -> Optional.ofNullable(result.getAndSet(null)).ifPresent(unwanted);
        Task<T> task = new Task<>() {
            {
                // What waits is known by its name too.
                updateTitle(words.text(label));
            }

            @Override
            protected T call() throws Exception {
                result.set(work.call());
                if (isCancelled()) {
                    // Asked once, the sign is gone: a thread that is to stop could not wait for a file to be freed.
                    Thread.interrupted();
                    free.run();
                }
                return result.get();
            }
        };
        start(task, _ -> done.accept(result.getAndSet(null)), free);
    }

    /** Stops what runs; nothing of it is handed over any more. */
    @Override
    public void close() {
        closed = true;
        List.copyOf(running).forEach(Task::cancel);
        executor.shutdownNow();
    }
}
