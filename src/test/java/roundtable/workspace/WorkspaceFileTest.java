package roundtable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.PastStep;
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
