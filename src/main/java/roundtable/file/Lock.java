package roundtable.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sign that somebody works on a file: a small file beside it. The operating system's lock on it decides and ends
 * with the program that holds it, so a power cut leaves nobody locked out; its text only says who and since when.
 */
final class Lock implements AutoCloseable {

    /** Locks of this program: the system would give up a lock when its own holder opens the file again to read it. */
    private static final Map<Path, String> OWN = new ConcurrentHashMap<>();

    /** Far behind the text, so that others can read it where locks forbid reading. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path path;
    private final FileChannel channel;

    private Lock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The lock of a Roundtable file, to be closed in the end. */
    static Lock take(Path file) throws FileException {
        Path path = of(file);
        String text = text();
        String holder = OWN.putIfAbsent(path, text);
        if (holder != null) {
            throw held(file, holder);
        }
        try {
            return take(file, path, text);
        } catch (IOException e) {
            OWN.remove(path);
            throw e instanceof FileException told ? told
                    : new FileException(Sentence.of("file.lock.folder", file.getFileName()), e);
        }
    }

    private static Lock take(Path file, Path path, String text) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            Object key = key(path);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw held(file, read(channel));
            } else if (!java.util.Objects.equals(key, key(path))) {
                // The holder before closed in this very moment and took the file away: the lock is on nothing.
                throw held(file, text);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            return new Lock(path, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The file that holds the lock of a Roundtable file. */
    static Path of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.resolveSibling("." + whole.getFileName() + ".lock");
    }

    /** Frees the file for others and takes the sign away. */
    @Override
    public void close() throws IOException {
        try {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                Files.deleteIfExists(path);
            }
        } finally {
            channel.close();
            OWN.remove(path);
        }
        // Windows deletes a file only when nobody has it open.
        Files.deleteIfExists(path);
    }

    private static Object key(Path path) throws IOException {
        return Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
    }

    private static FileException held(Path file, String holder) {
        String[] lines = (holder + "\n\n\n").split("\n", -1);
        return new FileException(Sentence.of("file.lock.held", file.getFileName(), lines[0], lines[1], lines[2]));
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1000);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static String text() {
        return System.getProperty("user.name") + "\n" + machine() + "\n"
                + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")) + "\n";
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine without a name in the network still has users who want to read a whole sentence.
            return System.getProperty("os.name");
        }
    }
}
