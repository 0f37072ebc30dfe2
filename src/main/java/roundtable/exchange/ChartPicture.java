package roundtable.exchange;

import java.time.LocalDate;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Distribution.Edition;
import roundtable.book.Organisation;
import roundtable.drawing.Around;
import roundtable.drawing.ChartDrawing;
import roundtable.drawing.Drawing;
import roundtable.drawing.DrawingPicture;
import roundtable.drawing.DrawingSvg;
import roundtable.drawing.FontWidths;
import roundtable.rules.Names;
import roundtable.rules.Reader;
import roundtable.words.Words;

/**
 * A chart as a picture to hand out, as the edition of the PDF for members is: relations that are more confidential are
 * not in it.
 *
 * @param drawing of the chart
 * @param around what stands round it
 */
public record ChartPicture(Drawing drawing, Around around, String language) {

    /** Two pixels a point: sharp on a projector and on paper. */
    private static final double SCALE = 2;

    /**
     * The picture of a chart.
     *
     * @param words in the language of the picture
     * @param day the day that the chart shows
     */
    public static ChartPicture of(Book whole, Chart chart, Words words, LocalDate day) {
        Book book = Reader.of(Edition.MEMBERS).charted(whole);
        Names names = new Names(book, words.language(), day, words::text);
        return new ChartPicture(ChartDrawing.of(book, chart, names, new FontWidths()), new Around(
                words.text("documents.chart.as-of", words.longDate(day)),
                chart.underDiscussion() ? words.text("documents.chart.discussion") : null,
                words.text(book.all(Organisation.class).isEmpty() ? "documents.chart.no-organisation"
                        : "documents.chart.nothing-shown")), words.language());
    }

    /** The text of an SVG file, in UTF-8. */
    public String svg() {
        return DrawingSvg.of(drawing, around, new FontWidths(), language);
    }

    /** The bytes of a PNG. */
    public byte[] png() {
        return DrawingPicture.png(drawing, around, new FontWidths(), SCALE);
    }
}
