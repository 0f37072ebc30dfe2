package roundtable.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;

/** Files that come into being: new ones, copies and those put in the place of a damaged one. They appear when complete. */
final class NewFile {

    private NewFile() {
    }

    /** Writes a file of a book, in which attachments are only described. */
    static void write(Path path, Book book) throws SQLException, IOException {
        write(path, book, _ -> Optional.empty());
    }

    /** Where the bytes of attachments come from, by their fingerprint. */
    private interface Contents {

        Optional<byte[]> of(String sha256);
    }

    /** Gives the attachments whose bytes were not to be had. */
    private static List<Attachment> write(Path path, Book book, Contents contents) throws SQLException, IOException {
        Path part = part(path);
        List<Attachment> missing = new ArrayList<>();
        try {
            try (Database database = Database.write(part)) {
                Schema.upgrade(database, 0);
                database.transaction(() -> {
                    name(database);
                    new RowStore(database).write(book.rows().map(row -> new Change(null, row)).toList());
                    for (Attachment annex : book.all(Attachment.class)) {
                        byte[] bytes = contents.of(annex.sha256()).orElse(null);
                        if (bytes == null) {
                            missing.add(annex);
                        } else {
                            database.update("INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", annex.sha256(), bytes);
                        }
                    }
                });
            }
            Backups.publish(part, path);
            return missing;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes a whole file under another name; from the book as it is now and the bytes that can still be read, where the
     * file itself takes nothing any more.
     *
     * @return attachments whose bytes are not in the copy
     */
    static List<Attachment> copy(Database database, Writer writer, Path target, Book now) throws FileException {
        try (Lock lock = Lock.take(target)) {
            if (writer.settled()) {
                writer.ask(() -> copy(database, target));
                return List.of();
            }
            return writer.ask(() -> write(target, now, sha256 -> content(database, sha256)));
        } catch (IOException e) {
            throw FileException.ofNew(target, e);
        }
    }

    private static Optional<byte[]> content(Database database, String sha256) {
        try {
            return database.bytes("SELECT bytes FROM content WHERE sha256 = ?", sha256);
        } catch (SQLException e) {
            // The rest of the copy is worth having; what cannot be read is told as missing.
            return Optional.empty();
        }
    }

    private static Path copy(Database database, Path target) throws SQLException, IOException {
        Path part = part(target);
        try {
            Backups.copy(database, part);
            try (Database copy = Database.write(part)) {
                copy.transaction(() -> {
                    name(copy);
                    // What its author has not yet said does not go to others with a copy.
                    copy.execute("DELETE FROM waiting");
                });
            }
            Backups.publish(part, target);
            return target;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Puts a backup in the place of a file and gives the place where that one is now. */
    static Path rescue(Path file, Path backup) throws IOException {
        Path part = part(file);
        Path aside = file.resolveSibling(file.getFileName() + "."
                + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss")) + ".damaged");
        try {
            Files.copy(backup, part);
            Files.move(file, aside);
            if (Files.exists(Database.journal(file))) {
                // The journal belongs to the damaged file and would spoil the sound one.
                Files.move(Database.journal(file), Database.journal(aside), StandardCopyOption.REPLACE_EXISTING);
            }
            Backups.publish(part, file);
            return aside;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void name(Database database) throws SQLException {
        database.update("INSERT INTO meta (name, value) VALUES ('copy_id', ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", Ids.next());
    }

    private static Path part(Path path) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(part);
        return part;
    }
}
