package roundtable.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import roundtable.book.Book;
import roundtable.book.Distribution.Edition;
import roundtable.book.Meeting;
import roundtable.rules.ApprovedMinutes;
import roundtable.words.Words;

/** The minutes of a meeting as a PDF to hand out. */
public final class MinutesPdf {

    private MinutesPdf() {
    }

    /** Writes the edition for the members of the body to a file, replacing one that is there. */
    public static Report write(Book book, String meeting, Words words, Path file) throws IOException {
        return write(book, meeting, words, Edition.MEMBERS, file);
    }

    /** Writes an edition to a file, replacing one that is there. Nothing is written when the document cannot be made. */
    public static Report write(Book book, String meeting, Words words, Edition edition, Path file) throws IOException {
        Press.Printed printed = print(book, meeting, words, edition);
        Files.write(file, printed.pdf());
        return printed.report();
    }

    /**
     * Writes an edition to a stream, which stays open.
     *
     * @param meeting key of the meeting
     * @param words in the language of the document
     * @param edition who reads it: what is marked as more confidential is not in the file at all
     */
    public static Report write(Book book, String meeting, Words words, Edition edition, OutputStream out) throws IOException {
        Press.Printed printed = print(book, meeting, words, edition);
        out.write(printed.pdf());
        return printed.report();
    }

    private static Press.Printed print(Book book, String meeting, Words words, Edition edition) throws IOException {
        Book printed = ApprovedMinutes.book(book, meeting);
        MinutesText text = new MinutesText(Sitting.of(printed, printed.get(Meeting.class, meeting), words, edition));
        String xhtml = Templates.fill("minutes", text.view(), words);
        return Press.print(xhtml, new Letters(), fonts -> new DefaultObjectDrawerFactory(), text.warnings());
    }
}
