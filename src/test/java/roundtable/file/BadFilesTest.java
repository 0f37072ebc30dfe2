package roundtable.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Document;
import roundtable.book.PastStep;
import roundtable.book.Step;
import roundtable.exchange.RandomBook;
import roundtable.words.Words;

/** Whatever is wrong with a file is said in one sentence of its own, and the file stays as it is. */
class BadFilesTest {

    @TempDir
    Path folder;
    private Path path;
    private final Book book = RandomBook.of(5, 10);

    @BeforeEach
    void goodFile() throws IOException {
        path = folder.resolve("quarter.roundtable");
        RoundtableFile.create(path, book).close();
    }

    @Test
    void missing() throws IOException {
        Files.delete(path);
        refused("file.probe.missing");
    }

    @Test
    void aNewFileWhereNoneCanBe() {
        Path nowhere = folder.resolve("nowhere").resolve("quarter.roundtable");
        assertEquals("file.create.folder",
                assertThrows(FileException.class, () -> RoundtableFile.create(nowhere, book)).key());
    }

    @Test
    void aFolder() throws IOException {
        Files.delete(path);
        Files.createDirectory(path);
        refused("file.probe.folder");
    }

    @Test
    void empty() throws IOException {
        Files.write(path, new byte[0]);
        refused("file.probe.empty");
    }

    @Test
    void text() throws IOException {
        Files.writeString(path, "Protokoll der Sitzung vom 5. März\n");
        refused("file.probe.text");
    }

    @Test
    void picture() throws IOException {
        Files.write(path, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        refused("file.probe.foreign");
    }

    @Test
    void truncatedInTheHeader() throws IOException {
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), 60));
        refused("file.probe.truncated");
    }

    @Test
    void truncatedInTheMiddle() throws IOException {
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), (int) Files.size(path) / 2));
        refused("file.probe.truncated");
    }

    @Test
    void databaseOfAnotherProgram() throws Exception {
        Files.delete(path);
        try (Database other = Database.write(path)) {
            other.execute("CREATE TABLE song (title TEXT)");
        }
        refused("file.probe.foreign-database");
    }

    @Test
    void newer() throws Exception {
        try (Database database = Database.write(path)) {
            database.execute("PRAGMA user_version = " + (Schema.VERSION + 1));
        }
        refused("file.probe.newer");
    }

    @Test
    void damagedPages() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
            for (int page = 2; page < bytes.length() / 4096; page += 3) {
                bytes.seek(page * 4096L);
                bytes.write(new byte[] {13, 0, 0, 0, 77, 1, 1, 1, 1, 1, 1, 1, 1, 1});
            }
        }
        refused("file.trouble.damaged");
    }

    @Test
    void brokenReference() throws Exception {
        try (Database database = Database.write(path)) {
            database.execute("PRAGMA foreign_keys = OFF");
            database.execute("UPDATE entry SET item = 'nobody'");
        }
        refused("file.trouble.damaged");
        assertEquals("file.check.problem", RoundtableFile.check(path).getFirst().key());
    }

    @Test
    void aDamagedFileComesBackFromItsBackupAndStaysBesideIt() throws IOException {
        Backup backup;
        try (RoundtableFile file = RoundtableFile.open(path)) {
            backup = file.backup(Backup.Reason.DAILY);
        }
        Files.writeString(path, "damage");
        Path aside = RoundtableFile.rescue(path, backup);
        assertEquals("damage", Files.readString(aside));
        assertEquals(book, RoundtableFile.read(path));
    }

    @Test
    void createNeverOverwrites() throws IOException {
        FileException refusal = assertThrows(FileException.class, () -> RoundtableFile.create(path, Book.EMPTY));
        assertEquals("file.create.exists", refusal.key());
        assertEquals(book, RoundtableFile.read(path));
    }

    @Test
    void aSecondOpenerReadsAndIsToldWhoWrites() throws IOException {
        try (RoundtableFile first = RoundtableFile.open(path); RoundtableFile second = RoundtableFile.open(path)) {
            Sentence reason = second.readOnly().orElseThrow();
            assertEquals("file.lock.held", reason.key());
            assertEquals(System.getProperty("user.name"), reason.values().get(1));
            assertTrue(first.readOnly().isEmpty());
            assertEquals(book, second.book());
        }
        try (RoundtableFile third = RoundtableFile.open(path)) {
            assertTrue(third.readOnly().isEmpty());
        }
    }

    @Test
    void aWriteProtectedFileIsForReading() throws IOException {
        assertTrue(path.toFile().setWritable(false));
        assumeFalse(Files.isWritable(path), "the administrator may write everywhere");
        try (RoundtableFile file = RoundtableFile.open(path)) {
            assertEquals("file.lock.read-only", file.readOnly().orElseThrow().key());
            assertEquals(book, file.book());
        }
    }

    @Test
    void aWriteProtectedFolderIsForReading() throws IOException {
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "the administrator may write everywhere");
            try (RoundtableFile file = RoundtableFile.open(path)) {
                assertEquals("file.lock.folder", file.readOnly().orElseThrow().key());
                assertEquals(book, file.book());
            }
            assertEquals(book, RoundtableFile.read(path));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void readingLeavesNoTrace() throws IOException {
        byte[] before = Files.readAllBytes(path);
        var time = Files.getLastModifiedTime(path);
        assertEquals(book, RoundtableFile.read(path));
        assertEquals(List.of(), RoundtableFile.check(path));
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(time, Files.getLastModifiedTime(path));
        assertEquals(List.of(path), list());
    }

    @Test
    void aChangeCutOffByAPowerCutIsTakenBack() throws Exception {
        Path cut = folder.resolve("cut.roundtable");
        try (Database database = Database.write(path)) {
            database.execute("PRAGMA cache_size = 1");
            database.execute("BEGIN IMMEDIATE");
            database.execute("UPDATE minutes_version SET text = 'half' || hex(zeroblob(9000))");
            database.execute("UPDATE entry SET text = 'half' || hex(zeroblob(9000))");
            Files.copy(path, cut);
            Files.copy(Database.journal(path), Database.journal(cut));
            database.execute("ROLLBACK");
        }
        assertTrue(Arrays.mismatch(Files.readAllBytes(path), Files.readAllBytes(cut)) >= 0, "nothing was half written");
        byte[] before = Files.readAllBytes(cut);
        assertEquals(book, RoundtableFile.read(cut));
        assertEquals(List.of(), RoundtableFile.check(cut));
        assertArrayEquals(before, Files.readAllBytes(cut));
        try (RoundtableFile file = RoundtableFile.open(cut)) {
            assertTrue(file.readOnly().isEmpty());
            assertEquals(book, file.book());
        }
    }

    @Test
    void namesWithOddCharactersAreFiles() throws IOException {
        Path odd = folder.resolve("Wer? 100 % #1 Управление.roundtable");
        RoundtableFile.create(odd, book).close();
        assertEquals(book, RoundtableFile.read(odd));
        assertTrue(Files.exists(odd));
    }

    @Test
    void aCopyKnowsThatItIsOne() throws IOException {
        Path copy = folder.resolve("copy.roundtable");
        try (RoundtableFile file = RoundtableFile.open(path)) {
            file.waiting().keep(new WaitingText("", "organisation-new", "not said yet", "", ""));
            file.saveCopy(copy, book);
            assertEquals("file.copy.same", assertThrows(FileException.class, () -> file.saveCopy(path, book)).key());
            try (RoundtableFile other = RoundtableFile.open(copy)) {
                assertEquals(book, other.book());
                assertTrue(!other.copyId().equals(file.copyId()));
                assertEquals(List.of(), other.waiting().all(), "what its author has not said yet stays at home");
            }
        }
        assertTrue(list().contains(copy));
    }

    @Test
    void tenBackupsAreKeptAndTheFirstOfTheDayIsMadeOnOpening() throws IOException {
        try (RoundtableFile file = RoundtableFile.open(path)) {
            for (int i = 0; i < 12; i++) {
                file.backup(Backup.Reason.RESTORE);
            }
        }
        List<Backup> backups = RoundtableFile.backups(path);
        assertEquals(10, backups.size());
        assertEquals(book, RoundtableFile.read(backups.getLast().path()));
    }

    @Test
    void aFileOpenedTwiceADayHasOneBackupOfTheDay() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (RoundtableFile file = RoundtableFile.open(path)) {
                file.backup(Backup.Reason.RESTORE);
            }
        }
        assertEquals(1, RoundtableFile.backups(path).stream()
                .filter(backup -> backup.reason() == Backup.Reason.DAILY).count());
    }

    @Test
    void attachmentsComeBackByTheirFingerprint() throws IOException {
        String sha = "a".repeat(64);
        try (RoundtableFile file = RoundtableFile.open(path)) {
            file.keep(sha, new byte[] {1, 2}, refused -> { });
            file.keep(sha, new byte[] {1, 2}, refused -> { });
            assertArrayEquals(new byte[] {1, 2}, file.content(sha).orElseThrow());
            assertTrue(file.content("b".repeat(64)).isEmpty());
        }
    }

    @Test
    void afterAFullDiskEverythingIsWrittenOnceThereIsSpace() throws Exception {
        try (RoundtableFile file = RoundtableFile.open(path)) {
            file.database().number("PRAGMA max_page_count = 1");
            Document before = book.document().orElseThrow();
            Document after = before.withNote("n".repeat(100_000));
            PastStep step = new PastStep(1, java.time.Instant.now(),
                    new Step("organisations.change", List.of(new Change(before, after))), PastStep.State.DONE, false);
            file.add(step, refused -> { });
            assertEquals("file.trouble.full", assertThrows(FileException.class, file::flush).key());
            assertEquals("file.trouble.full", file.failure().orElseThrow().key());
            assertEquals(book, RoundtableFile.read(path));
            Book now = book.with(List.of(new Change(before, after)));
            file.saveCopy(folder.resolve("elsewhere.roundtable"), now);
            assertEquals(now, RoundtableFile.read(folder.resolve("elsewhere.roundtable")));

            file.database().number("PRAGMA max_page_count = 100000");
            file.flush();
            assertTrue(file.failure().isEmpty() && file.saved());
            assertEquals(after, RoundtableFile.read(path).document().orElseThrow());
        }
    }

    @Test
    void aCopyOfAFileThatTakesNothingHasTheBytesOfItsAnnexesAndSaysWhichItLacks() throws Exception {
        Path copy = folder.resolve("elsewhere.roundtable");
        Attachment kept = book.all(Attachment.class).getFirst();
        Attachment lost = kept.withId("lost").withSha256("f".repeat(64)).withAnnex(null);
        try (RoundtableFile file = RoundtableFile.open(path)) {
            file.keep(kept.sha256(), new byte[] {1, 2}, refused -> { });
            file.flush();
            Path away = folder.resolve("away");
            Files.move(path, away);
            Book now = book.with(List.of(new Change(null, lost)));
            List<Attachment> missing = file.saveCopy(copy, now);
            assertTrue(missing.contains(lost) && !missing.contains(kept), missing.toString());
            Files.move(away, path);
        }
        try (RoundtableFile other = RoundtableFile.open(copy)) {
            assertArrayEquals(new byte[] {1, 2}, other.content(kept.sha256()).orElseThrow());
        }
    }

    @Test
    void aFileThatIsGoneIsSaidAndWrittenWhenItIsBack() throws Exception {
        Path away = folder.resolve("away");
        try (RoundtableFile file = RoundtableFile.open(path)) {
            Files.move(path, away);
            file.keep("c".repeat(64), new byte[1], refused -> { });
            assertEquals("file.trouble.gone", assertThrows(FileException.class, file::close).key());
            Files.move(away, path);
        }
        assertEquals(List.of(), RoundtableFile.check(path));
    }

    private void refused(String key) throws IOException {
        byte[] before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        FileException opening = assertThrows(FileException.class, () -> RoundtableFile.open(path));
        assertEquals(key, opening.key(), opening.toString());
        for (String language : Words.LANGUAGES) {
            String sentence = Words.in(language).text(opening.key(), opening.values());
            assertTrue(sentence.contains("quarter.roundtable") && !sentence.contains("{"), sentence);
        }
        assertFalse(RoundtableFile.check(path).isEmpty());
        if (Files.isRegularFile(path)) {
            assertArrayEquals(before, Files.readAllBytes(path));
        }
        assertTrue(list().stream().noneMatch(p -> p.toString().endsWith(".lock")), () -> "a lock was left");
    }

    private List<Path> list() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
