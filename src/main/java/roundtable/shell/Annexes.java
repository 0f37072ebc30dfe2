package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;
import roundtable.workspace.Workspace;

/** Files that belong to items of the minutes: taken into the open file with their bytes. */
record Annexes(Session session, Workspace workspace, BackgroundJobs jobs) {

    /** Larger ones make the file too large for mail. */
    private static final long LARGEST = 30L << 20;

    /** What was read of a file. */
    private record Taken(String name, String mediaType, byte[] bytes, String sha256) {
    }

    /** Takes a file as an annex to an item; asks for one where none is given. */
    void take(String item, @Nullable Path file) {
        Optional<Path> chosen = file == null ? session.chooser().open("shell.annex", "*") : Optional.of(file);
        chosen.ifPresent(path -> {
            if (!Files.isRegularFile(path) || path.toFile().length() > LARGEST) {
                Messages.say(session.stage(), session.words(), session.words().text("shell.annex.refused", path.getFileName(), LARGEST >> 20));
            } else {
                jobs.run("shell.annex.job", () -> read(path), taken -> keep(item, taken));
            }
        });
    }

    /** Goes on with an annex whose bytes are there, and otherwise says that they are not. */
    void whenKept(Attachment annex, Runnable next) {
        if (kept(workspace, annex)) {
            next.run();
        } else {
            Messages.tell(session.stage(), session.words(), "shell.annex.gone", annex.fileName());
        }
    }

    /** Whether the bytes of an annex are in the open file; one that came without them is only described. */
    private static boolean kept(Workspace workspace, Attachment annex) {
        try {
            return workspace.file().isPresent() && workspace.file().get().content(annex.sha256()).isPresent();
        } catch (FileException e) {
            // Writing it says what the trouble with the file is.
            return true;
        }
    }

    /** Writes the bytes of an annex to a file. */
    static void write(Workspace workspace, Attachment annex, Path path) throws IOException {
        try {
            Optional<byte[]> bytes = workspace.file().isEmpty() ? Optional.empty() : workspace.file().get().content(annex.sha256());
            Files.write(path, bytes.orElseThrow(() -> new NoSuchFileException(annex.fileName())));
        } catch (FileException e) {
            throw new IOException(e);
        }
    }

    private static Taken read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String type = Files.probeContentType(path);
        return new Taken(path.getFileName().toString(), type == null ? "application/octet-stream" : type, bytes, sha256(bytes));
    }

    /** The bytes are written before the row that names them, in the order of the file's writer. */
    private void keep(String item, Taken taken) {
        AgendaItem row = workspace.book().get(AgendaItem.class, item);
        if (row == null || workspace.readOnly().isPresent()) {
            return;
        }
        workspace.file().ifPresent(file -> keep(file, taken));
        workspace.put("shell.annex.step", new Attachment(Ids.next(), null, item, null, null, title(taken.name()), taken.name(),
                taken.mediaType(), taken.bytes().length, taken.sha256(), next(workspace.book(), row.meeting()), row.confidentiality()));
    }

    private void keep(RoundtableFile file, Taken taken) {
        file.keep(taken.sha256(), taken.bytes(), sentence -> Messages.say(session.stage(), session.words(),
                session.words().text(sentence.key(), sentence.values().toArray())));
    }

    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Annexes are numbered through a meeting in the order in which they came. */
    private static int next(Book book, String meeting) {
        return 1 + book.all(Attachment.class).stream().filter(each -> book.find(AgendaItem.class, each.item())
                .filter(item -> item.meeting().equals(meeting)).isPresent()).map(Attachment::annex).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(0);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
