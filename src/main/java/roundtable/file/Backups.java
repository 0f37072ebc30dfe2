package roundtable.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The last states of a file, in the folder NAME.backups beside it. */
final class Backups {

    private static final int KEPT = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss.SSS");
    private static final int TIME_LENGTH = 23;
    private static final String ENDING = ".roundtable";

    private Backups() {
    }

    /** The backups of a file, the newest first; none where there is no folder of them. */
    static List<Backup> of(Path file) throws IOException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.flatMap(path -> parsed(path).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed()).toList();
        }
    }

    /**
     * Makes the first backup of a day.
     *
     * @return why there is none, null when all is well
     */
    static Sentence ofTheDay(Database database, Path file) {
        try {
            if (due(file, LocalDate.now())) {
                make(database, file, Backup.Reason.DAILY);
            }
            return null;
        } catch (SQLException | IOException e) {
            return Sentence.of("file.backup.failed", e.getMessage());
        }
    }

    /** Whether the first backup of a day is still to be made. */
    static boolean due(Path file, LocalDate today) throws IOException {
        return of(file).stream().noneMatch(backup -> backup.at().toLocalDate().equals(today));
    }

    /** Keeps the file as it is now, and gives up what is more than ten backups old. */
    static Backup make(Database database, Path file, Backup.Reason reason) throws SQLException, IOException {
        Files.createDirectories(folder(file));
        LocalDateTime now = LocalDateTime.now();
        Path target = folder(file).resolve(
                TIME.format(now) + " " + reason.name().toLowerCase(Locale.ROOT) + ENDING);
        copy(database, target);
        List<Backup> all = of(file);
        for (Backup old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Files.deleteIfExists(old.path());
        }
        return all.stream().filter(backup -> backup.path().equals(target)).findFirst()
                .orElseThrow(() -> new IOException(target.toString()));
    }

    /** Writes the whole file into another one, which appears only when it is complete. */
    static void copy(Database database, Path target) throws SQLException, IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            database.copyInto(part);
            publish(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Gives a complete file its name, when its bytes are on the disk. */
    static void publish(Path part, Path target) throws IOException {
        try (FileChannel bytes = FileChannel.open(part, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folder(Path file) {
        return file.resolveSibling(file.getFileName() + ".backups");
    }

    private static Optional<Backup> parsed(Path path) {
        String name = path.getFileName().toString();
        if (!name.endsWith(ENDING) || name.length() < TIME_LENGTH + ENDING.length() + 2) {
            return Optional.empty();
        }
        try {
            String reason = name.substring(TIME_LENGTH + 1, name.length() - ENDING.length());
            return Optional.of(new Backup(path, LocalDateTime.parse(name.substring(0, TIME_LENGTH), TIME),
                    Backup.Reason.valueOf(reason.toUpperCase(Locale.ROOT)), Files.size(path)));
        } catch (DateTimeParseException | IllegalArgumentException | IOException e) {
            // Somebody put another file into the folder: it is none of ours, and not in the way.
            return Optional.empty();
        }
    }
}
