package roundtable.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import roundtable.book.Book;
import roundtable.exchange.Slug;
import roundtable.pdf.ParticipantPdf;
import roundtable.rules.Names;
import roundtable.words.Words;

/** The pages of several participants, a PDF each, in a new folder of the day, so that none of an earlier day is replaced. */
record ParticipantPages(Book book, List<String> organisations, Words words, Path place) {

    /**
     * What was made.
     *
     * @param missing letters that no font has
     */
    record Made(Path folder, SortedSet<String> missing) {
    }

    /** Name of the file of an organisation's page, without its ending. */
    static String name(Book book, String organisation, Words words) {
        Names names = new Names(book, words.language(), LocalDate.now(), words::text);
        return "participant-" + Slug.of(names.shortOf(organisation)) + "-" + words.language();
    }

    /**
     * Writes the pages.
     *
     * @param made hears how many are done
     * @throws InterruptedIOException when the user stops it; the pages that are done stay
     */
    Made write(IntConsumer made) throws IOException {
        Path folder = free("participants-" + LocalDate.now());
        Files.createDirectories(folder);
        SortedSet<String> missing = new TreeSet<>();
        Map<String, Integer> taken = new HashMap<>();
        int count = 0;
        for (String organisation : organisations) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            String name = name(book, organisation, words);
            int times = taken.merge(name, 1, Integer::sum);
            missing.addAll(ParticipantPdf.write(book, organisation, words, LocalDate.now(),
                    folder.resolve(name + (times == 1 ? "" : "-" + times) + ".pdf")).missing());
            made.accept(++count);
        }
        return new Made(folder, missing);
    }

    private Path free(String name) {
        Path folder = place.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = place.resolve(name + "-" + number);
        }
        return folder;
    }
}
