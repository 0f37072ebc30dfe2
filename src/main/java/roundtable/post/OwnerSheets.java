package roundtable.post;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import roundtable.book.Book;
import roundtable.exchange.Slug;
import roundtable.pdf.OwnerSheetPdf;
import roundtable.rules.Names;
import roundtable.words.Words;

/** The sheets of organisations that have something to do, a PDF each, to be handed out or sent. */
public final class OwnerSheets {

    /**
     * What was made.
     *
     * @param missing letters that no font has
     */
    public record Made(List<Path> files, Set<String> missing) {
    }

    private OwnerSheets() {
    }

    /** Those of some organisations whose sheet would not be empty: what is restricted is on none, and an empty one would tell of it. */
    public static List<String> due(Book book, List<String> asked, LocalDate day) {
        List<String> owners = OwnerSheetPdf.owners(book, day);
        return asked.stream().filter(owners::contains).toList();
    }

    /**
     * Writes the sheets into a folder, replacing earlier ones.
     *
     * @param owners keys of the organisations
     * @param day the day as of which they stand
     * @param made hears how many are done
     * @throws InterruptedIOException when the user stops it; the sheets that are done stay
     */
    public static Made write(Book book, List<String> owners, Words words, LocalDate day, Path folder, IntConsumer made) throws IOException {
        Files.createDirectories(folder);
        Names names = new Names(book, words.language(), day, words::text);
        OwnerSheetPdf sheets = new OwnerSheetPdf(book, words, day);
        List<Path> files = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        Set<String> taken = new HashSet<>();
        for (String owner : owners) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            String stem = "owner-" + Slug.of(names.shortOf(owner));
            String name = stem;
            for (int next = 2; !taken.add(name); next++) {
                name = stem + "-" + next;
            }
            Path file = folder.resolve(name + "-" + words.language() + ".pdf");
            missing.addAll(sheets.write(owner, file).missing());
            files.add(file);
            made.accept(files.size());
        }
        return new Made(files, missing);
    }
}
