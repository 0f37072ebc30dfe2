package roundtable.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Times of gestures in a window, in nanoseconds: how long the thread of the window was at work for one, the next pulse
 * with style and layout included, and how long the user waited until the window was laid out anew.
 */
final class WindowTimes {

    private static final int FRAMES = 3;
    /** Milliseconds of which painting that still goes on takes more than a tenth. */
    private static final long PAINTING = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    /** What was measured, by name. */
    Map<String, List<Long>> all() {
        return times;
    }

    /** Does something in the window and keeps, under a name, how long its thread was at work for it. */
    void work(String name, Scene scene, Runnable gesture) {
        wait(name, scene, gesture, () -> true, false);
    }

    /** As {@link #work}, and how long it took until the window was laid out with something that is then true. */
    void wait(String name, Scene scene, Runnable gesture, BooleanSupplier there) {
        wait(name, scene, gesture, there, true);
    }

    private void wait(String name, Scene scene, Runnable gesture, BooleanSupplier there, boolean waited) {
        settle();
        CompletableFuture<Void> done = new CompletableFuture<>();
        run(() -> {
            long before = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            try {
                gesture.run();
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
                return;
            }
            afterPulse(scene, there, () -> {
                if (waited) {
                    keep(name, System.nanoTime() - start);
                }
                keep(waited ? name + ": work" : name, threads.getCurrentThreadCpuTime() - before);
                done.complete(null);
            });
        });
        done.join();
    }

    /**
     * Runs something at the end of the next pulse that finds something true. What is queued during the layout runs
     * before the picture comes back, which this platform copies into memory on the window's thread as no other does.
     */
    private static void afterPulse(Scene scene, BooleanSupplier there, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (there.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(then);
                }
            }
        });
        Platform.requestNextPulse();
    }

    void keep(String name, long time) {
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
    }

    /** Waits until the window has nothing more to do for what happened so far. */
    void settle() {
        CountDownLatch quiet = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    stop();
                    Platform.runLater(quiet::countDown);
                }
            }
        }.start());
        try {
            quiet.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        awaitPainting();
    }

    /** Leaves the window alone for a moment. */
    static void rest() {
        try {
            Thread.sleep(PAINTING);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was laid out is painted by a thread of its own; a gesture that comes before it is done waits for it. */
    private void awaitPainting() {
        long painter = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer")).findFirst().orElseThrow()
                .getThreadId();
        long before;
        do {
            before = threads.getThreadCpuTime(painter);
            rest();
        } while (threads.getThreadCpuTime(painter) - before > PAINTING * 100_000);
    }

    /** Runs work in the window and waits for it. */
    void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Asks the window something. */
    static <T> T get(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
