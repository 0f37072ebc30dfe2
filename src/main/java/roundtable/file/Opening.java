package roundtable.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** How a file was opened: to be written with a lock on it, or to be read only, with the reason for that. */
final class Opening {

    private final Path path;
    private final Database database;
    private final Lock lock;
    private final Sentence readOnly;

    private Opening(Path path, Database database, Lock lock, Sentence readOnly) {
        this.path = path;
        this.database = database;
        this.lock = lock;
        this.readOnly = readOnly;
    }

    /** Opens a file after the looks at it that the database does not take itself. */
    static Opening of(Path path) throws FileException {
        int version = HeaderProbe.version(path);
        Lock lock;
        try {
            lock = Lock.take(path);
        } catch (FileException e) {
            return toRead(path, e.sentence());
        }
        Opening opening = toWrite(path, lock);
        try {
            opening.upgrade(version);
            return opening;
        } catch (SQLException | IOException e) {
            opening.database.close(e);
            opening.close();
            throw FileException.of(path, e);
        }
    }

    private static Opening toWrite(Path path, Lock lock) throws FileException {
        Database database = null;
        try {
            database = Database.write(path);
            if (database.takesWrites()) {
                return checked(new Opening(path, database, lock, null));
            }
            database.close();
            release(path, lock);
        } catch (SQLException | FileException e) {
            if (database != null) {
                database.close(e);
            }
            release(path, lock);
            throw FileException.of(path, e);
        }
        return toRead(path, Sentence.of("file.lock.read-only", path.getFileName()));
    }

    private static Opening toRead(Path path, Sentence reason) throws FileException {
        try {
            return checked(new Opening(path, Database.read(path), null, reason));
        } catch (SQLException | IOException e) {
            throw FileException.of(path, e);
        }
    }

    private static Opening checked(Opening opening) throws SQLException, FileException {
        List<String> problems = opening.database.problems();
        if (!problems.isEmpty()) {
            throw new FileException(Sentence.of("file.trouble.damaged", opening.path.getFileName()));
        }
        return opening;
    }

    private void upgrade(int version) throws SQLException, IOException {
        if (readOnly == null && version < Schema.VERSION) {
            Backups.make(database, path, Backup.Reason.UPGRADE);
            Schema.upgrade(database, version);
        }
    }

    Database database() {
        return database;
    }

    Optional<Sentence> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** Frees the file for others. */
    void close() throws FileException {
        release(path, lock);
    }

    private static void release(Path path, Lock lock) throws FileException {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw FileException.of(path, e);
            }
        }
    }
}
