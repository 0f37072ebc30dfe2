package roundtable.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.workspace.Workspace;

/** The power goes in the middle of a sentence: what was saved is there, and nobody is told that the file is in use. */
class KilledWhileSavingTest {

    private final Random random = new Random(1);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasSavedIsLost() throws Exception {
        Path path = folder.resolve("a.roundtable");
        RoundtableFile.create(path, Book.of(List.of(new Document("d", "Quarter", null, "en", true, null)))).close();
        for (int i = 0; i < 3; i++) {
            Typist typist = Typist.start(path);
            heldByAnother(path);
            long saved = typist.kill(random.nextInt(150));

            assertEquals(List.of(), RoundtableFile.check(path));
            RoundtableFile file = RoundtableFile.open(path);
            assertTrue(file.readOnly().isEmpty(), () -> file.readOnly().toString());
            long there = Typist.number(file.book());
            assertTrue(there >= saved, there + " of " + saved);
            Workspace workspace = Workspace.open(file, Runnable::run);
            workspace.undo();
            assertEquals(there - 1, Typist.number(workspace.book()));
            workspace.redo();
            workspace.close();
        }
    }

    private static void heldByAnother(Path path) throws Exception {
        try (RoundtableFile second = RoundtableFile.open(path)) {
            assertEquals("file.lock.held", second.readOnly().orElseThrow().key());
            assertEquals(System.getProperty("user.name"), second.readOnly().orElseThrow().values().get(1));
        }
    }
}
