package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.DocumentName;
import roundtable.pdf.ChartPdf;
import roundtable.pdf.MinutesPdf;
import roundtable.pdf.PagePictures;
import roundtable.pdf.OnPaper;
import roundtable.pdf.Paper;
import roundtable.rules.Preparation;
import roundtable.words.Words;

/** The example's documents as pictures of their pages: the minutes of the last meeting and every chart. */
final class TourDocuments {

    private TourDocuments() {
    }

    /** Saves PDFs and pictures; returns the names of the pictures in the order of the pages. */
    static List<String> save(Book book, Words words, Path folder) throws IOException {
        List<String> pictures = new ArrayList<>();
        for (Body body : book.all(Body.class)) {
            Meeting last = Preparation.last(book, body.id(), LocalDate.now()).orElse(null);
            if (last != null) {
                Path pdf = folder.resolve(DocumentName.of(body, last) + "-" + words.language() + ".pdf");
                Files.deleteIfExists(pdf);
                MinutesPdf.write(book, last.id(), words, pdf);
                pictures.addAll(PagePictures.save(pdf, folder));
            }
        }
        for (Chart chart : Rows.charts(book)) {
            Path pdf = folder.resolve(DocumentName.of(chart) + "-" + words.language() + ".pdf");
            Files.deleteIfExists(pdf);
            ChartPdf.write(book, chart.id(), words, LocalDate.now(), OnPaper.fitted(Paper.A3), pdf);
            pictures.addAll(PagePictures.save(pdf, folder));
        }
        return pictures;
    }
}
