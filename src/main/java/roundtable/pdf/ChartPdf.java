package roundtable.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Distribution.Edition;
import roundtable.words.Words;

/** A chart as a PDF: the drawing with its legend, then the tables of its boxes and lines. */
public final class ChartPdf {

    private ChartPdf() {
    }

    /** Writes the edition for members to a file, replacing one that is there. */
    public static Report write(Book book, String chart, Words words, LocalDate day, OnPaper paper, Path file) throws IOException {
        Press.Printed printed = print(book, chart, words, day, paper, Edition.MEMBERS);
        Files.write(file, printed.pdf());
        return printed.report();
    }

    /**
     * Writes an edition to a stream, which stays open.
     *
     * @param chart key of the chart
     * @param words in the language of the document
     * @param day the day that the chart shows
     * @param edition who reads it: relations marked as more confidential are not in the file at all
     */
    public static Report write(Book book, String chart, Words words, LocalDate day, OnPaper paper, Edition edition,
            OutputStream out) throws IOException {
        Press.Printed printed = print(book, chart, words, day, paper, edition);
        out.write(printed.pdf());
        return printed.report();
    }

    /** What would come of each way to print the edition for members; it takes as long as laying the chart out once. */
    public static Function<OnPaper, OnPaper.Outcome> outcomes(Book book, String chart, Words words, LocalDate day) {
        return new ChartText(book, book.get(Chart.class, chart), words, day, Edition.MEMBERS, new Letters())::outcome;
    }

    private static Press.Printed print(Book book, String chart, Words words, LocalDate day, OnPaper paper, Edition edition)
            throws IOException {
        Letters letters = new Letters();
        ChartText text = new ChartText(book, book.get(Chart.class, chart), words, day, edition, letters);
        ChartView view = text.view(paper);
        return Press.print(Templates.fill("chart", view, words), letters, text.figures()::factory, List.of());
    }
}
