package roundtable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Direction;
import roundtable.book.Document;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.OrganisationTag;
import roundtable.book.PastStep;
import roundtable.book.RelationKind;
import roundtable.file.Backup;
import roundtable.file.RoundtableFile;

/** What was done stays done, can be taken back after a restart, and stops at an approval. */
class WorkspaceFileTest {

    private static final String LABEL = "organisations.change";

    @TempDir
    Path folder;
    private Path path;
    private Workspace workspace;

    @BeforeEach
    void newFile() throws IOException {
        path = folder.resolve("quarter.roundtable");
        Book book = Book.of(List.of(new Document("d", "Quarter", null, "en", true, null)));
        workspace = Workspace.open(RoundtableFile.create(path, book), Runnable::run);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void whatIsPutIsInTheFileWhenItIsClosed() throws IOException {
        workspace.put(LABEL, police());
        workspace.close();

        assertEquals(workspace.book(), RoundtableFile.read(path));
    }

    @Test
    void undoGoesOnWhereItWasAfterARestart() throws IOException {
        Book start = workspace.book();
        workspace.put(LABEL, police());
        workspace.change(LABEL, Organisation.class, "p", o -> o.withName("Police HQ"));
        workspace.change(LABEL, Organisation.class, "p", o -> o.withName("Police Station"));
        workspace.undo();

        restart();
        assertEquals("Police HQ", workspace.book().get(Organisation.class, "p").name());
        assertEquals("p", workspace.redo().orElseThrow().id());
        assertEquals("Police Station", workspace.book().get(Organisation.class, "p").name());
        for (int i = 0; i < 3; i++) {
            assertTrue(workspace.undo().isPresent());
        }
        assertEquals(Optional.empty(), workspace.undo());
        assertEquals(start, workspace.book());

        restart();
        assertEquals(start, workspace.book());
        assertEquals(Optional.of(LABEL), workspace.redoLabel());
    }

    @Test
    void aNewChangeAfterUndoAbandonsWhatWasTakenBackButTheHistoryKeepsIt() throws IOException {
        workspace.put(LABEL, police());
        workspace.undo();
        workspace.put("organisations.other", police().withName("Police 2"));

        restart();
        assertEquals(Optional.empty(), workspace.redoLabel());
        assertEquals(List.of(PastStep.State.DONE, PastStep.State.ABANDONED),
                workspace.history(10).stream().map(PastStep::state).toList());
    }

    @Test
    void typingIsOneStepUntilItEnds() throws IOException {
        workspace.put(LABEL, police());
        workspace.typed("organisations.type", Organisation.class, "p", o -> o.withTasks("Pa"));
        workspace.typed("organisations.type", Organisation.class, "p", o -> o.withTasks("Patrols"));
        workspace.endTyping();
        workspace.typed("organisations.type", Organisation.class, "p", o -> o.withTasks("Patrols at night"));
        workspace.undo();
        assertEquals("Patrols", workspace.book().get(Organisation.class, "p").tasks());

        restart();
        assertEquals("Patrols", workspace.book().get(Organisation.class, "p").tasks());
        workspace.undo();
        assertEquals(police(), workspace.book().get(Organisation.class, "p"));
        workspace.redo();
        assertEquals("Patrols", workspace.book().get(Organisation.class, "p").tasks());
    }

    @Test
    void undoStopsAtAnApproval() throws IOException {
        workspace.put(LABEL, police());
        workspace.putFinal("minutes.approve", List.of(police().withNotes("approved")));
        assertEquals(Optional.empty(), workspace.undo());
        restart();
        assertEquals(Optional.empty(), workspace.undoLabel());

        workspace.change(LABEL, Organisation.class, "p", o -> o.withName("Police HQ"));
        assertEquals(Optional.of(LABEL), workspace.undoLabel());
        workspace.barrier();
        restart();
        assertEquals(Optional.empty(), workspace.undo());
        assertEquals("Police HQ", workspace.book().get(Organisation.class, "p").name());
    }

    @Test
    void aMinuteOfTypingIsEnoughForOneStep() throws IOException {
        Instant[] now = {Instant.parse("2026-03-05T14:00:00Z")};
        Workspace slow = new Workspace(workspace.book(), null, Runnable::run, () -> now[0]);
        slow.put(LABEL, police());
        for (String text : List.of("a", "ab", "abc")) {
            slow.typed("organisations.type", Organisation.class, "p", o -> o.withTasks(text));
            now[0] = now[0].plusSeconds(40);
        }
        slow.undo();
        assertEquals("ab", slow.book().get(Organisation.class, "p").tasks());
        slow.undo();
        assertEquals(police(), slow.book().get(Organisation.class, "p"));
    }

    @Test
    void typingInAnotherRowOrAfterAnotherChangeIsAStepOfItsOwn() {
        workspace.put(LABEL, police(), police().withId("q"));
        workspace.typed("organisations.type", Organisation.class, "p", o -> o.withTasks("a"));
        workspace.typed("organisations.type", Organisation.class, "q", o -> o.withTasks("b"));
        workspace.put(LABEL, workspace.book().get(Organisation.class, "q").withNotes("n"));
        workspace.typed("organisations.type", Organisation.class, "q", o -> o.withTasks("bc"));
        assertEquals(5, workspace.history(10).size());
    }

    @Test
    void aRowThatNamesNobodyIsRefusedBeforeItGetsAnywhere() {
        Book before = workspace.book();
        assertThrows(IllegalArgumentException.class,
                () -> workspace.put(LABEL, new OrganisationTag("t", "nobody", "tag")));
        workspace.put(LABEL, police(), new OrganisationTag("t", "p", "tag"));
        assertThrows(IllegalArgumentException.class,
                () -> workspace.apply(LABEL, List.of(new Change(police(), null))));
        workspace.undo();
        assertEquals(before, workspace.book());
    }

    @Test
    void whatTheTablesRefuseIsTakenOutAgainAndTheRestGoesOn() throws IOException {
        workspace.close();
        BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        workspace = Workspace.open(RoundtableFile.open(path), window::add);
        workspace.put(LABEL, new RelationKind("k", "funds", null, "no colour", RelationKind.Dash.SOLID,
                Direction.FORWARD, 1, null));
        workspace.put(LABEL, police());
        workspace.close();
        window.forEach(Runnable::run);

        assertEquals("file.trouble.refused", workspace.failureProperty().get().key());
        assertEquals(List.of(police()), workspace.book().all(Organisation.class));
        assertEquals(List.of(), workspace.book().all(RelationKind.class));
        assertEquals(workspace.book(), RoundtableFile.read(path));
    }

    @Test
    void goingBackToABackupIsOneStepThatCanBeUndone() throws IOException {
        workspace.put(LABEL, police());
        Backup backup = workspace.file().orElseThrow().backup(Backup.Reason.DAILY);
        Book then = workspace.book();
        workspace.put(LABEL, police().withName("Other"), police().withId("q"));
        Book late = workspace.book();

        assertEquals(then, RoundtableFile.read(backup.path()));
        Backup before = workspace.file().orElseThrow().backup(Backup.Reason.RESTORE);
        workspace.become("file.backup.restore", RoundtableFile.read(backup.path()));
        assertEquals(then, workspace.book());
        assertEquals(before.path(), RoundtableFile.backups(path).getFirst().path());
        assertEquals(late, RoundtableFile.read(before.path()));
        restart();
        assertEquals(then, workspace.book());
        workspace.undo();
        assertEquals(late, workspace.book());
    }

    @Test
    void savedSaysWhenEverythingIsOnDisk() throws IOException {
        workspace.put(LABEL, police());
        workspace.file().orElseThrow().flush();
        workspace.close();
        assertTrue(workspace.savedProperty().get());
        assertFalse(workspace.failureProperty().isNotNull().get());
    }

    static Organisation police() {
        return OrganisationBuilder.builder().id("p").name("Police").build();
    }

    private void restart() throws IOException {
        workspace.close();
        workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
    }
}
