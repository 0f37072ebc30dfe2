package roundtable.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Organisation;
import roundtable.drawing.ChartDrawing;
import roundtable.drawing.ChartTable;
import roundtable.drawing.Drawing;
import roundtable.drawing.FontWidths;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.Names;
import roundtable.rules.Reader;
import roundtable.words.Words;

/** A page for one participant: its place among those it works with, its lines in words, and what it has still to do. */
public final class ParticipantPdf {

    private static final Reader MEMBERS = Reader.of(Edition.MEMBERS);
    private static final double WIDTH = 174;
    /** What picture and tables share, and what a row of a table takes, in millimetres: all is to be one page. */
    private static final double SHARED = 200;
    private static final double LINE_ROW = 11;
    private static final double ACTION_ROW = 15;
    private static final double LOWEST = 55;
    private static final double SMALLEST = 38;
    private static final double STEP = 8;
    private static final double HIGHEST = 110;
    private static final double LARGEST = 1.1;

    private ParticipantPdf() {
    }

    /**
     * Writes the page of an organisation to a file, replacing one that is there.
     *
     * @param organisation key of the organisation
     * @param words in the language of the page
     * @param day the day that the page shows
     */
    public static Report write(Book whole, String organisation, Words words, LocalDate day, Path file) throws IOException {
        Letters letters = new Letters();
        Book book = Neighbourhood.of(whole, organisation, words, day);
        Chart chart = book.all(Chart.class).getFirst();
        Names names = new Names(book, words.language(), day, words::text);
        FontWidths widths = new FontWidths();
        Drawing drawing = Cut.withoutSectors(Cut.withTexts(ChartDrawing.of(book, chart, names, widths), letters::printable));
        String brief = names.shortOf(book.get(Organisation.class, organisation));
        ChartTable table = ChartTable.of(book, chart, names);
        List<Task> actions = actions(whole, organisation, words, day);
        List<Line> lines = table.lines().stream().map(line -> line(line, names.of(organisation), brief, words)).toList();
        List<String> bodies = table.boxes().stream().filter(box -> !box.members().isEmpty() && !box.organisation().equals(organisation))
                .map(ChartTable.BoxRow::name).toList();
        Document document = whole.document().orElseThrow();
        Press.Printed printed = onePage(Math.clamp(SHARED - LINE_ROW * lines.size() - ACTION_ROW * actions.size(), LOWEST, HIGHEST), most -> {
            ChartSheets sheet = sheet(drawing, widths, most);
            ChartFigures figures = new ChartFigures(drawing, widths);
            figures.addWhole("place", sheet);
            View view = new View(words.language(), names.of(organisation), document.title(), document.fictional(),
                    words.longDate(day), WIDTH, sheet.height(), words.text("documents.participant.alt", names.of(organisation),
                    drawing.boxes().size(), drawing.lines().size()), bodies, lines, actions);
            return Press.print(Templates.fill("participant", view, words), letters, figures::factory, List.of());
        });
        Files.write(file, printed.pdf());
        return printed.report();
    }

    private interface Printing {

        Press.Printed with(double most) throws IOException;
    }

    /** A print on one page, with a smaller picture if need be; as it came first where even that is too much for a page. */
    private static Press.Printed onePage(double most, Printing printing) throws IOException {
        Press.Printed first = printing.with(most);
        Press.Printed printed = first;
        for (double less = most - STEP; less >= SMALLEST && pages(printed.pdf()) > 1; less -= STEP) {
            printed = printing.with(less);
        }
        return pages(printed.pdf()) > 1 ? first : printed;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static ChartSheets sheet(Drawing drawing, FontWidths widths, double highest) {
        double room = WIDTH / ChartSheets.POINT;
        double legend = ChartFigures.legendHeight(drawing.legend(), widths, room);
        double most = highest / ChartSheets.POINT - legend - ChartSheets.GAP;
        double scale = Math.min(LARGEST, Math.min(room / drawing.width(), most / drawing.height()));
        double height = (drawing.height() * scale + ChartSheets.GAP + legend) * ChartSheets.POINT + 1;
        return new ChartSheets(WIDTH, height, 0, scale, legend, 0, null, List.of());
    }

    /** The page is about the organisation, so its short name is enough in each line. */
    private static Line line(ChartTable.LineRow line, String own, String brief, Words words) {
        String remark = String.join("; ", Stream.of(line.label(), line.both() ? words.text("documents.chart.both") : "",
                line.informal() ? words.text("documents.chart.informal") : "").filter(part -> !part.isEmpty()).toList());
        return new Line(line.from().equals(own) ? brief : line.from(), line.kind(),
                line.to().equals(own) ? brief : line.to(), remark);
    }

    private static List<Task> actions(Book book, String organisation, Words words, LocalDate day) {
        return Agreed.actions(book, null).stream()
                .filter(action -> Objects.equals(action.owner(), organisation) && MEMBERS.may(book, action))
                .map(action -> ActionState.of(book, action, day)).filter(state -> !state.closed())
                .sorted(ActionState.URGENCY).map(state -> new Task(state.action().number(),
                        Markdown.html(Agreed.text(book, state.action())), due(state, words), words.of(state.status()))).toList();
    }

    private static String due(ActionState state, Words words) {
        return state.due() == null ? words.text("documents.action.undated")
                : words.date(state.due()) + (state.overdue() ? ", " + words.text("documents.action.overdue") : "");
    }

    /**
     * A page as the template prints it.
     *
     * @param width of the picture in millimetres
     * @param height of the picture in millimetres
     */
    public record View(String language, String title, String file, boolean fictional, String day, double width,
            double height, String alt, List<String> bodies, List<Line> lines, List<Task> actions) {
    }

    /** A line in words. */
    public record Line(String from, String kind, String to, String remark) {
    }

    /** What is still to do, its text as XHTML. */
    public record Task(String number, String what, String due, String status) {
    }
}
