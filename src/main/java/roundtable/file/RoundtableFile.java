package roundtable.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.PastStep;

/**
 * An open file. Every write is queued and returns at once; one thread brings them to the disk in order. A file that
 * somebody else works on, or that cannot be written, is open for reading only and says why.
 */
public final class RoundtableFile implements AutoCloseable {

    private final Path path;
    private final Opening opening;
    private final Book book;
    private final long newestStep;
    private final RowStore rows;
    private final History history;
    private final Writer writer;
    private final WaitingTexts waiting;
    private volatile Sentence backupFailure;
    private boolean closed;

    private RoundtableFile(Path path, Opening opening) throws SQLException {
        this.path = path;
        this.opening = opening;
        this.rows = new RowStore(opening.database());
        this.history = new History(opening.database());
        this.book = rows.book();
        this.newestStep = history.newest();
        this.writer = new Writer(path, opening.database());
        this.waiting = new WaitingTexts(opening.database(), writer);
    }

    /**
     * Makes a file of a book and opens it.
     *
     * @throws FileException when there is a file already, or none can be made
     */
    public static RoundtableFile create(Path path, Book book) throws FileException {
        if (Files.exists(path)) {
            throw new FileException(Sentence.of("file.create.exists", path.getFileName()));
        }
        return replace(path, book);
    }

    /** Makes a file of a book in the place of one that may be there, and opens it. */
    public static RoundtableFile replace(Path path, Book book) throws FileException {
        Path file = path.toAbsolutePath().normalize();
        try (Lock lock = Lock.take(file)) {
            NewFile.write(file, book);
        } catch (SQLException | IOException e) {
            throw FileException.ofNew(file, e);
        }
        return open(file, false);
    }

    /**
     * Opens a file: to work on where that is possible, otherwise for reading.
     *
     * @throws FileException when it is none of ours, from a newer program or damaged
     */
    public static RoundtableFile open(Path path) throws FileException {
        return open(path.toAbsolutePath().normalize(), true);
    }

    private static RoundtableFile open(Path path, boolean backup) throws FileException {
        Opening opening = Opening.of(path);
        try {
            RoundtableFile file = new RoundtableFile(path, opening);
            if (backup && opening.readOnly().isEmpty()) {
                file.waiting.forgetGone(file.book);
                file.writer.later(() -> file.backupFailure = Backups.ofTheDay(file.database(), path));
            }
            return file;
        } catch (SQLException | RuntimeException e) {
            opening.database().close(e);
            opening.close();
            throw FileException.of(path, e);
        }
    }

    /** The book in a file. Takes no lock and leaves no trace, not even on a medium that cannot be written. */
    public static Book read(Path path) throws FileException {
        HeaderProbe.version(path);
        try (Database database = Database.read(path)) {
            return new RowStore(database).book();
        } catch (SQLException | IOException | RuntimeException e) {
            throw FileException.of(path, e);
        }
    }

    /** What is wrong with a file; empty when nothing is. Takes no lock and leaves no trace. */
    public static List<Sentence> check(Path path) {
        List<Sentence> problems = new ArrayList<>();
        try {
            HeaderProbe.version(path);
            try (Database database = Database.read(path)) {
                database.problems().forEach(p -> problems.add(Sentence.of("file.check.problem", p)));
                new RowStore(database).book();
            }
        } catch (SQLException | IOException | RuntimeException e) {
            problems.add(FileException.of(path, e).sentence());
        }
        return problems;
    }

    /** The backups of a file, whether or not it can still be opened, the newest first. */
    public static List<Backup> backups(Path path) throws FileException {
        try {
            return Backups.of(path.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw FileException.of(path, e);
        }
    }

    /**
     * Puts a backup in the place of a file that can no longer be opened. The damaged file stays beside it.
     *
     * @return where the damaged file is now
     */
    public static Path rescue(Path path, Backup backup) throws FileException {
        Path file = path.toAbsolutePath().normalize();
        HeaderProbe.version(backup.path());
        try (Lock lock = Lock.take(file)) {
            return NewFile.rescue(file, backup.path());
        } catch (IOException e) {
            throw FileException.of(file, e);
        }
    }

    public Path path() {
        return path;
    }

    /** The book as it was when the file was opened. */
    public Book book() {
        return book;
    }

    /** Number of the newest step when the file was opened, 0 for none. */
    public long newestStep() {
        return newestStep;
    }

    /** The texts that are in no row yet. */
    public WaitingTexts waiting() {
        return waiting;
    }

    /** Why the file can only be read; empty when it can be written. */
    public Optional<Sentence> readOnly() {
        return opening.readOnly();
    }

    /** Writes a step: its rows and its place in the history, in one transaction. */
    public void add(PastStep step, Consumer<Sentence> refused) {
        writer.write(() -> {
            rows.write(step.step().changes());
            history.add(step);
        }, refused);
    }

    /** Writes what typing added to a step. */
    public void extend(PastStep step, Change latest, Consumer<Sentence> refused) {
        writer.write(() -> {
            rows.write(List.of(latest));
            history.extend(step, latest);
        }, refused);
    }

    /** Writes changes that take a step back or make it again; the step is given in its new state. */
    public void move(PastStep step, List<Change> changes, Consumer<Sentence> refused) {
        writer.write(() -> {
            rows.write(changes);
            history.mark(step);
        }, refused);
    }

    /** Forbids to take back what was done so far. */
    public void seal() {
        writer.write(history::seal, refused -> { });
    }

    /** Steps before a number that can be taken back, the newest first. */
    public List<PastStep> done(long before, int limit) throws FileException {
        return writer.ask(() -> history.done(before, limit));
    }

    /** Steps after a number that were taken back and can be made again, the oldest first. */
    public List<PastStep> undone(long after, int limit) throws FileException {
        return writer.ask(() -> history.undone(after, limit));
    }

    /** What was done, the newest first. */
    public List<PastStep> history(int limit) throws FileException {
        writer.flush();
        return writer.ask(() -> history.latest(limit));
    }

    /** Who is told, on another thread, that {@link #saved()} or {@link #failure()} may have changed. */
    public void listen(Runnable told) {
        writer.listen(told);
    }

    /** Whether everything is on disk. */
    public boolean saved() {
        return writer.idle();
    }

    /** Why something is not on disk, or why there is no backup. */
    public Optional<Sentence> failure() {
        return Optional.ofNullable(writer.failure()).or(() -> Optional.ofNullable(backupFailure));
    }

    /** Waits until everything is on disk. */
    public void flush() throws FileException {
        writer.flush();
    }

    /** Keeps the file as it is now among its backups. */
    public Backup backup(Backup.Reason reason) throws FileException {
        return afterWrites(() -> Backups.make(database(), path, reason));
    }

    /**
     * Writes the whole file under another name, as a copy that knows it is one; replaces what is there. Where the file
     * itself takes nothing any more, the copy is made of the book as it is now and has no history.
     *
     * @return attachments whose bytes could not be taken along
     */
    public List<Attachment> saveCopy(Path target, Book now) throws FileException {
        Path copy = target.toAbsolutePath().normalize();
        if (copy.equals(path)) {
            throw new FileException(Sentence.of("file.copy.same", path.getFileName()));
        }
        return NewFile.copy(database(), writer, copy, now);
    }

    /** The key of this copy of the file; two copies of one file differ in it. */
    public String copyId() throws FileException {
        return writer.ask(() -> database().texts("SELECT value FROM meta WHERE name = 'copy_id'").getFirst());
    }

    /** Keeps the bytes of an attachment; those that are there already are not kept twice. */
    public void keep(String sha256, byte[] bytes, Consumer<Sentence> refused) {
        writer.write(() -> database().update(
                "INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", sha256, bytes),
                refused);
    }

    /** The bytes of an attachment. */
    public Optional<byte[]> content(String sha256) throws FileException {
        return afterWrites(() -> database().bytes("SELECT bytes FROM content WHERE sha256 = ?", sha256));
    }

    /**
     * Waits for the disk and frees the file for others.
     *
     * @throws FileException when something cannot be written; the file then stays open, and nothing is lost yet
     */
    @Override
    public void close() throws FileException {
        writer.flush();
        abandon();
    }

    /** Frees the file for others without waiting; what is not on disk is lost. */
    public void abandon() throws FileException {
        if (!closed) {
            closed = true;
            writer.close();
            opening.close();
        }
    }

    /** The connection, which belongs to the writer's thread. */
    Database database() {
        return opening.database();
    }

    private <T> T afterWrites(Callable<T> work) throws FileException {
        writer.flush();
        return writer.ask(work);
    }
}
