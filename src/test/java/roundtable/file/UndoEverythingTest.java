package roundtable.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.exchange.RandomBook;
import roundtable.workspace.Workspace;

/** A thousand changes of any kind, a restart, and all of them taken back: the tables are as they were. */
class UndoEverythingTest {

    private static final int STEPS = 1000;

    private final Random random = new Random(4);
    private final List<Book> others = List.of(RandomBook.of(11, 8), RandomBook.of(12, 8), RandomBook.of(13, 8));

    @TempDir
    Path folder;

    @Test
    void typingThatGoesOnWithAStepOfSeveralRowsCanBeTakenBackAfterARestart() throws Exception {
        Path path = folder.resolve("typed.roundtable");
        Book start = RandomBook.of(10, 8);
        Workspace workspace = Workspace.open(RoundtableFile.create(path, start), Runnable::run);
        List<Organisation> two = start.all(Organisation.class).subList(0, 2);
        workspace.apply("organisations.notes", two.stream().map(each -> new Change(each, each.withNotes("a"))).toList());
        workspace.beginTyping();
        workspace.typed("organisations.notes", Organisation.class, two.getLast().id(), each -> each.withNotes("a b"));
        Book end = workspace.book();
        workspace.close();

        workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
        assertEquals(end, workspace.book());
        workspace.undo();
        assertEquals(start, workspace.book());
        workspace.redo();
        assertEquals(end, workspace.book());
        workspace.close();
    }

    @Test
    void aThousandChangesCanBeTakenBackAfterARestart() throws Exception {
        Path path = folder.resolve("a.roundtable");
        Book start = RandomBook.of(10, 8);
        RoundtableFile file = RoundtableFile.create(path, start);
        List<String> tables = dump(path);
        Workspace workspace = Workspace.open(file, Runnable::run);
        for (int done = 0; done < STEPS;) {
            done += change(workspace) ? 1 : 0;
        }
        Book end = workspace.book();
        workspace.close();

        workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
        assertEquals(end, workspace.book());
        for (int i = 0; i < STEPS; i++) {
            assertTrue(workspace.undo().isPresent(), "step " + i);
        }
        assertTrue(workspace.undoLabel().isEmpty());
        assertEquals(start, workspace.book());
        workspace.close();
        assertEquals(tables, dump(path));

        workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
        while (workspace.redo().isPresent()) {
            assertTrue(workspace.undoLabel().isPresent());
        }
        assertEquals(end, workspace.book());
        workspace.close();
        assertEquals(end, RoundtableFile.read(path));
    }

    /** One change of a few rows, or a deletion; false when it would have named rows that are gone, or touched what is approved. */
    private boolean change(Workspace workspace) {
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Row row = any(others.get(random.nextInt(others.size())));
            Row now = workspace.book().get(row.getClass(), row.id());
            if (changes.stream().noneMatch(c -> c.row().id().equals(row.id())) && !row.equals(now)) {
                changes.add(random.nextInt(4) == 0 && now != null ? new Change(now, null) : new Change(now, row));
            }
        }
        if (changes.isEmpty() || !workspace.book().with(changes).broken(changes).isEmpty()) {
            return false;
        }
        Book before = workspace.book();
        workspace.apply("organisations.change", changes);
        return workspace.book() != before;
    }

    private Row any(Book book) {
        List<? extends Row> rows = book.all(RowType.ALL.get(1 + random.nextInt(RowType.ALL.size() - 1)).type());
        return rows.get(random.nextInt(rows.size()));
    }

    private static List<String> dump(Path path) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Database database = Database.read(path)) {
            for (RowType<?> type : RowType.ALL) {
                String values = String.join(" || '|' || ", type.columns().stream()
                        .map(c -> "quote(\"" + c.name() + "\")").toList());
                lines.addAll(database.texts("SELECT " + values + " FROM \"" + type.table() + "\" ORDER BY id"));
            }
        }
        return lines;
    }
}
