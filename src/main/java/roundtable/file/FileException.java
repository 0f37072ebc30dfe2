package roundtable.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** A file that cannot be used, in one sentence for the user. */
public final class FileException extends IOException {

    private final transient Sentence sentence;

    FileException(Sentence sentence) {
        this(sentence, null);
    }

    FileException(Sentence sentence, Throwable cause) {
        super(sentence.key() + " " + sentence.values(), cause);
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Sentence sentence() {
        return sentence;
    }

    /** The sentence's key in the words. */
    public String key() {
        return sentence.key();
    }

    /** What stands for {0}, {1} ... in the sentence. */
    public Object[] values() {
        return sentence.values().toArray();
    }

    /** What a failure of the database, the disk or the program means for a file. */
    static FileException of(Path path, Exception failure) {
        return switch (failure) {
            case FileException known -> known;
            case SQLException database -> new FileException(sentence(path, database), database);
            case IOException device -> new FileException(
                    Sentence.of("file.trouble.device", name(path), device.getMessage()), device);
            default -> new FileException(
                    Sentence.of("file.trouble.other", name(path), failure.getMessage()), failure);
        };
    }

    /** What the same means for a file that was about to be made: nothing is kept for later, as there is no file yet. */
    static FileException ofNew(Path path, Exception failure) {
        FileException known = of(path, failure);
        return switch (known.key()) {
            case "file.trouble.full" -> new FileException(Sentence.of("file.create.full", name(path)), failure);
            case "file.lock.folder", "file.trouble.read-only" ->
                    new FileException(Sentence.of("file.create.folder", name(path)), failure);
            case "file.lock.held" -> new FileException(
                    Sentence.of("file.create.held", known.sentence.values().toArray()), failure);
            default -> known;
        };
    }

    /** The sentence of a database failure. */
    static Sentence sentence(Path path, SQLException failure) {
        String name = name(path);
        return switch (kind(failure)) {
            case 13 -> Sentence.of("file.trouble.full", name);
            case 5, 6 -> Sentence.of("file.trouble.busy", name);
            case 3, 8, 14 -> Sentence.of("file.trouble.read-only", name);
            case 11, 26 -> Sentence.of("file.trouble.damaged", name);
            case 10 -> Sentence.of("file.trouble.device", name, failure.getMessage());
            case 19, 20 -> Sentence.of("file.trouble.refused", failure.getMessage());
            default -> Sentence.of("file.trouble.other", name, failure.getMessage());
        };
    }

    /** Whether the database will never take what it refused, however often it is asked. */
    static boolean refused(SQLException failure) {
        return kind(failure) == 19 || kind(failure) == 20;
    }

    /** Whether a write failed because the file or its folder cannot be written. */
    static boolean readOnly(SQLException failure) {
        return kind(failure) == 3 || kind(failure) == 8 || kind(failure) == 14;
    }

    private static int kind(SQLException failure) {
        // The low byte is the kind of failure; what stands above it only says where it happened.
        return failure instanceof SQLiteException s ? s.getResultCode().code & 0xff : 0;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
