package roundtable.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Row;
import roundtable.exchange.Examples;
import roundtable.pdf.MinutesPdf;
import roundtable.words.Words;

/** How long minutes of about ten pages take to print, the first time in a new process and again and again. */
public final class DocumentsBench {

    private static final int LINES = 120;
    private static final int TIMES = 20;

    private DocumentsBench() {
    }

    public static void main(String[] args) throws IOException {
        Book book = Examples.book("musterstadt", "de");
        Meeting meeting = book.all(Meeting.class).getLast();
        Book tenPages = Book.of(lengthened(book, meeting));
        double cold = seconds(tenPages, meeting);
        double[] warm = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            warm[i] = seconds(tenPages, meeting);
        }
        Arrays.sort(warm);
        byte[] pdf = pdf(tenPages, meeting);
        try (var document = Loader.loadPDF(pdf)) {
            System.out.printf("documents: %d pages, %d kB; cold %.2f s, warm p50 %.2f s, best %.2f s%n",
                    document.getNumberOfPages(), pdf.length / 1000, cold, warm[TIMES / 2], warm[0]);
        }
    }

    private static List<Row> lengthened(Book book, Meeting meeting) {
        List<Row> rows = new ArrayList<>(book.rows().toList());
        List<AgendaItem> items = book.all(AgendaItem.class).stream().filter(i -> i.meeting().equals(meeting.id())).toList();
        for (int i = 0; i < LINES; i++) {
            rows.add(new Entry("bench-" + i, items.get(i % items.size()).id(), 1000 + i, Entry.Kind.INFORMATION,
                    "Die Mitglieder tauschen sich über die **Lage im Quartier** aus und halten fest, was bis zur nächsten "
                            + "Sitzung beobachtet werden soll. ".repeat(3), null, Confidentiality.MEMBERS));
        }
        return rows;
    }

    private static double seconds(Book book, Meeting meeting) throws IOException {
        long start = System.nanoTime();
        pdf(book, meeting);
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] pdf(Book book, Meeting meeting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MinutesPdf.write(book, meeting.id(), Words.in("de"), Edition.MEMBERS, out);
        return out.toByteArray();
    }
}
