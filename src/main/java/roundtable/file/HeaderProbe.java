package roundtable.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A look at the first bytes of a file before the database opens it, which takes empty and foreign files without complaint. */
final class HeaderProbe {

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private HeaderProbe() {
    }

    /**
     * The version of the tables in a Roundtable file.
     *
     * @throws FileException when it is anything else
     */
    static int version(Path path) throws FileException {
        String name = path.getFileName().toString();
        if (!Files.exists(path)) {
            throw new FileException(Sentence.of("file.probe.missing", name));
        } else if (!Files.isRegularFile(path)) {
            throw new FileException(Sentence.of("file.probe.folder", name));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return version(path, name, in.readNBytes(LENGTH), Files.size(path));
        } catch (FileException e) {
            throw e;
        } catch (IOException e) {
            throw new FileException(Sentence.of("file.probe.unreadable", name), e);
        }
    }

    private static int version(Path path, String name, byte[] head, long length) throws FileException {
        if (length == 0) {
            throw new FileException(Sentence.of("file.probe.empty", name));
        } else if (!startsWithMagic(head)) {
            throw new FileException(text(head)
                    ? Sentence.of("file.probe.text", name) : Sentence.of("file.probe.foreign", name));
        } else if (head.length < LENGTH) {
            throw new FileException(Sentence.of("file.probe.truncated", name));
        }
        ByteBuffer header = ByteBuffer.wrap(head);
        if (header.getInt(68) != Schema.APPLICATION) {
            throw new FileException(Sentence.of("file.probe.foreign-database", name));
        } else if (header.getInt(60) > Schema.VERSION) {
            throw new FileException(Sentence.of("file.probe.newer", name, header.getInt(60), Schema.VERSION));
        } else if (length < size(header) && !Files.exists(Database.journal(path))) {
            // With a journal beside it the file was caught in the middle of a change, which the database takes back.
            throw new FileException(Sentence.of("file.probe.truncated", name));
        }
        return header.getInt(60);
    }

    private static boolean startsWithMagic(byte[] head) {
        return head.length >= MAGIC.length
                && java.util.Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Length in bytes that the header promises. */
    private static long size(ByteBuffer header) {
        int page = header.getShort(16) & 0xffff;
        return (long) header.getInt(28) * (page == 1 ? 65_536 : page);
    }

    private static boolean text(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
