package roundtable.bench;

import java.nio.file.Path;
import java.util.List;
import roundtable.book.ActionEvent;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.file.RoundtableFile;
import roundtable.workspace.Workspace;

/** How long one edit of a twenty-year book holds the window up, and how long it takes to the disk. */
final class Edits {

    private static final int EDITS = 300;

    private Edits() {
    }

    static void run(Path folder) throws Exception {
        Book large = LargeBook.make();
        System.out.println(large);
        RoundtableFile file = RoundtableFile.create(folder.resolve("large.roundtable"), large);
        Workspace workspace = Workspace.open(file, Runnable::run);
        for (String round : List.of("cold", "warm")) {
            edits(round, file, workspace);
        }
        deletions(workspace.book());
        workspace.close();
    }

    private static void edits(String round, RoundtableFile file, Workspace workspace) throws Exception {
        // Approved minutes take no edits: only those of the last meeting are open.
        List<Entry> entries = workspace.book().all(Entry.class).stream().filter(e -> open(workspace.book(), e)).toList();
        long[] call = new long[EDITS];
        long[] disk = new long[EDITS];
        long[] look = new long[EDITS];
        for (int i = 0; i < EDITS; i++) {
            String id = entries.get(i * 13 % entries.size()).id();
            String text = round + " " + i;
            long start = System.nanoTime();
            workspace.change("minutes.entry.change", Entry.class, id, e -> e.withText(text));
            call[i] = System.nanoTime() - start;
            file.flush();
            disk[i] = System.nanoTime() - start;
            if (!workspace.book().get(Entry.class, id).text().equals(text)) {
                throw new IllegalStateException("The edit was refused: " + workspace.failureProperty().get());
            }
            start = System.nanoTime();
            Rows.entries(workspace.book(), workspace.book().get(Entry.class, id).item());
            workspace.book().all(ActionEvent.class);
            look[i] = System.nanoTime() - start;
        }
        Bench.print("edit, " + round + ": until the window goes on", call);
        Bench.print("edit, " + round + ": until it is on disk", disk);
        Bench.print("edit, " + round + ": a screen reads one item", look);
    }

    private static boolean open(Book book, Entry entry) {
        return book.get(Meeting.class, book.get(AgendaItem.class, entry.item()).meeting()).state() == Meeting.State.DRAFT;
    }

    private static void deletions(Book book) {
        for (Class<? extends Row> type : List.of(Organisation.class, AgendaItem.class)) {
            long[] parts = new long[EDITS];
            long[] uses = new long[EDITS];
            for (int i = 0; i < EDITS; i++) {
                Row row = book.all(type).get(i);
                long start = System.nanoTime();
                book.partsOf(row);
                parts[i] = System.nanoTime() - start;
                start = System.nanoTime();
                book.usesOf(row);
                uses[i] = System.nanoTime() - start;
            }
            Bench.print("parts of one " + type.getSimpleName(), parts);
            Bench.print("uses of one " + type.getSimpleName(), uses);
        }
    }
}
