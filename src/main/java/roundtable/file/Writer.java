package roundtable.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * The one thread that touches an open file. It writes in order, what has queued up meanwhile in one transaction; what
 * the disk rejects stays first in the queue and is tried again until it is on disk.
 */
final class Writer {

    private static final long RETRY_MILLIS = 2000;
    private static final int TOGETHER = 100;

    /** A part of a transaction to be, and what to do when the database will never take it. */
    private record Write(Database.Work work, Consumer<Sentence> refused) {
    }

    private final Path path;
    private final Database database;
    private final Thread thread;
    private final Deque<Write> writes = new ArrayDeque<>();
    private final Deque<FutureTask<?>> asks = new ArrayDeque<>();
    private volatile Runnable listener = () -> { };
    private volatile Sentence failure;
    private long attempts;
    private long retryAt;
    private boolean closing;
    private int together = TOGETHER;

    Writer(Path path, Database database) {
        this.path = path;
        this.database = database;
        this.thread = Thread.ofPlatform().name("roundtable-file").daemon().start(this::run);
    }

    /** Who is told, on the writer's thread, that something was written or could not be. */
    void listen(Runnable told) {
        listener = told;
    }

    /** Why the oldest write is not on disk, null while all goes well. */
    Sentence failure() {
        return failure;
    }

    /** Whether everything is on disk. */
    synchronized boolean idle() {
        return writes.isEmpty();
    }

    /** Queues a write; returns at once. */
    synchronized void write(Database.Work work, Consumer<Sentence> refused) {
        writes.add(new Write(work, refused));
        retryAt = 0;
        notifyAll();
    }

    /** Runs work on the file between two writes and waits for its result; does not wait for the queue. */
    <T> T ask(Callable<T> work) throws FileException {
        FutureTask<T> ask = new FutureTask<>(work);
        synchronized (this) {
            asks.add(ask);
            notifyAll();
        }
        try {
            return ask.get();
        } catch (ExecutionException e) {
            throw FileException.of(path, e.getCause() instanceof Exception cause ? cause : e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Runs work on the file between two writes and does not wait for it. */
    synchronized void later(Runnable work) {
        asks.add(new FutureTask<>(work, null));
        notifyAll();
    }

    /** Waits until all is on disk, or until it is certain by a fresh attempt that this is not possible now. */
    void flush() throws FileException {
        synchronized (this) {
            long before = attempts;
            retryAt = 0;
            notifyAll();
            try {
                while (!writes.isEmpty() && (failure == null || attempts < before + 2)) {
                    retryAt = failure == null ? retryAt : 0;
                    wait(100);
                    notifyAll();
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            if (writes.isEmpty()) {
                return;
            }
        }
        throw new FileException(failure);
    }

    /** Whether all is on disk, after a fresh attempt. */
    boolean settled() {
        try {
            flush();
            return Files.exists(path);
        } catch (FileException e) {
            // The user is told already; making a copy is what one does about it.
            return false;
        }
    }

    /** Ends the thread and the connection; what is not on disk by now is given up. */
    void close() throws FileException {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
            database.close();
        } catch (SQLException e) {
            throw FileException.of(path, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void run() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    /** The next thing to do, a question or a list of writes; null when it is time to end. */
    private synchronized Runnable next() {
        try {
            while (!closing) {
                long rest = retryAt - System.currentTimeMillis();
                if (!asks.isEmpty()) {
                    return asks.poll();
                } else if (!writes.isEmpty() && rest <= 0) {
                    List<Write> some = writes.stream().limit(together).toList();
                    return () -> attempt(some);
                }
                wait(writes.isEmpty() ? 0 : Math.max(1, rest));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private void attempt(List<Write> some) {
        try {
            if (!Files.exists(path)) {
                throw new FileException(Sentence.of("file.trouble.gone", path.getFileName()));
            }
            database.transaction(() -> {
                for (Write write : some) {
                    write.work().run();
                }
            });
            finished(null, some.size());
        } catch (SQLException e) {
            failed(some, FileException.sentence(path, e), FileException.refused(e));
        } catch (FileException e) {
            failed(some, e.sentence(), false);
        } catch (RuntimeException e) {
            failed(some, FileException.of(path, e).sentence(), true);
        }
        listener.run();
    }

    /** What the database will never take is given back; to find out which one that is, each is tried alone. */
    private void failed(List<Write> some, Sentence trouble, boolean refused) {
        if (!refused) {
            finished(trouble, 0);
        } else if (some.size() > 1) {
            together = 1;
        } else {
            finished(null, 1);
            some.getFirst().refused().accept(trouble);
        }
    }

    private synchronized void finished(Sentence trouble, int written) {
        attempts++;
        failure = trouble;
        for (int i = 0; i < written; i++) {
            writes.poll();
        }
        together = trouble == null && writes.isEmpty() ? TOGETHER : together;
        retryAt = trouble == null ? 0 : System.currentTimeMillis() + RETRY_MILLIS;
        notifyAll();
    }

    private FileException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return FileException.of(path, e);
    }
}
