package roundtable.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Source;
import roundtable.drawing.ChartDrawing;
import roundtable.drawing.ChartTable;
import roundtable.drawing.Drawing;
import roundtable.drawing.FontWidths;
import roundtable.pdf.ChartView.BoxRow;
import roundtable.pdf.ChartView.Figure;
import roundtable.pdf.ChartView.LineRow;
import roundtable.pdf.ChartView.SourceRow;
import roundtable.rules.Names;
import roundtable.rules.Reader;
import roundtable.words.Words;

/** Reads a chart out of a book into what the template prints and what is drawn. */
final class ChartText {

    private static final double TITLE_SIZE = 16;
    /** What a line of the title, of the day and of the map takes on paper, in millimetres. */
    private static final double TITLE_LINE = 7.2;
    private static final double DAY_LINE = 5;
    private static final double DAY_SIZE = 9.5;
    private static final double MAP_LINES = 10;
    private static final double HEAD = 9;
    private static final double MARK = 62;

    private final Book book;
    private final Chart chart;
    private final Words words;
    private final LocalDate day;
    private final Names names;
    private final FontWidths widths = new FontWidths();
    private final Drawing drawing;
    private final ChartFigures figures;
    private final List<Source> sources;

    ChartText(Book whole, Chart chart, Words words, LocalDate day, Edition edition, Letters letters) {
        this.book = Reader.of(edition).charted(whole);
        this.chart = chart;
        this.words = words;
        this.day = day;
        this.names = new Names(book, words.language(), day, words::text);
        this.drawing = Cut.withTexts(ChartDrawing.of(book, chart, names, widths), letters::printable);
        this.figures = new ChartFigures(drawing, widths);
        this.sources = ChartSources.of(book, drawing);
    }

    ChartFigures figures() {
        return figures;
    }

    /** What would come of a way to print. */
    OnPaper.Outcome outcome(OnPaper asked) {
        return sheets(asked).outcome(drawing);
    }

    ChartView view(OnPaper asked) {
        ChartSheets sheets = sheets(asked);
        ChartTable table = ChartTable.of(book, chart, names);
        String title = drawing.title();
        return new ChartView(words.language(), title, typed(title), document().fictional(), sheets.width(), sheets.height(),
                author(), words.text("documents.chart.as-of", words.longDate(day)),
                chart.underDiscussion() ? words.text("documents.chart.discussion") : null,
                chart.note() == null ? null : typed(chart.note()), drawing.part(), about(asked, sheets), figures(sheets),
                table.boxes().stream().map(this::row).toList(),
                table.lines().stream().map(this::row).toList(),
                sources.stream().map(this::row).toList());
    }

    private ChartSheets sheets(OnPaper asked) {
        return ChartSheets.of(drawing, widths, asked, width -> HEAD + (asked.tiled() ? MAP_LINES : 0)
                + lines(drawing.title(), TITLE_SIZE, width - MARK) * TITLE_LINE
                + (drawing.part() == null ? 0 : lines(drawing.part(), DAY_SIZE, width) * DAY_LINE)
                + lines(author().text() + words.longDate(day), DAY_SIZE, width - MARK) * DAY_LINE);
    }

    /** How many lines a text takes in a width in millimetres, with something to spare for where they break. */
    private double lines(String text, double size, double width) {
        return Math.ceil(1.06 * widths.of(text, size, true) * ChartSheets.POINT / width);
    }

    /** What stands over the first sheet: that there are others, or why there is nothing to see. */
    private @Nullable String about(OnPaper asked, ChartSheets sheets) {
        if (drawing.boxes().isEmpty()) {
            return words.text(book.all(Organisation.class).isEmpty() ? "documents.chart.no-organisation"
                    : "documents.chart.nothing-shown");
        }
        return sheets.tiles() == null ? null : words.text("documents.chart.map", sheets.shown().size(),
                asked.paper().name(), sheets.tiles().columns(), sheets.tiles().rows());
    }

    private List<Figure> figures(ChartSheets sheets) {
        List<Figure> all = new ArrayList<>();
        if (drawing.boxes().isEmpty()) {
            return all;
        }
        figures.addWhole("whole", sheets);
        all.add(new Figure("whole", sheets.figureWidth(), sheets.wholeHeight(),
                words.text("documents.chart.alt", drawing.title(), drawing.boxes().size(), drawing.lines().size()), null));
        for (int page = 0; page < sheets.legendPages(); page++) {
            figures.addLegend("legend-" + page, page);
            all.add(new Figure("legend-" + page, sheets.figureWidth(), sheets.partHeight(),
                    words.text("documents.chart.alt.legend", drawing.title()), words.text("documents.chart.legend")));
        }
        for (int i = 0; i < sheets.shown().size(); i++) {
            all.add(sheet(sheets, i));
        }
        return all;
    }

    private Figure sheet(ChartSheets sheets, int number) {
        int part = sheets.shown().get(number);
        Tiles tiles = sheets.tiles();
        String name = tiles.name(part);
        figures.addPart(name, sheets, part, words);
        return new Figure(name, sheets.figureWidth(), sheets.partHeight(),
                words.text("documents.chart.alt.part", name, drawing.title()),
                words.text("documents.chart.part", name, number + 1, sheets.shown().size(), tiles.columnName(part),
                        tiles.row(part) + 1));
    }

    private BoxRow row(ChartTable.BoxRow box) {
        String name = box.shortName().isEmpty() ? box.name() : box.name() + " (" + box.shortName() + ")";
        return new BoxRow(typed(name), box.level(), box.sector(), box.members().stream().map(this::typed).toList(),
                String.join("; ", box.marks()));
    }

    private LineRow row(ChartTable.LineRow line) {
        List<String> remarks = new ArrayList<>();
        if (!line.label().isEmpty()) {
            remarks.add(line.label());
        }
        if (line.both()) {
            remarks.add(words.text("documents.chart.both"));
        }
        if (line.informal()) {
            remarks.add(words.text("documents.chart.informal"));
        }
        return new LineRow(typed(line.from()), line.kind(), typed(line.to()), Said.here(String.join("; ", remarks)));
    }

    private SourceRow row(Source source) {
        return new SourceRow(source.title(), source.address(), source.seen() == null ? null : words.date(source.seen()));
    }

    /** Names and texts of the file are in its language, except where it has them in the reader's. */
    private Said typed(String text) {
        boolean here = document().language().equals(words.language())
                || book.all(OrganisationName.class).stream().anyMatch(name ->
                        words.language().equals(name.language()) && text.startsWith(name.name()));
        return new Said(text, here ? null : document().language());
    }

    /** Whose chart it is; one from public pages is no body's own and says so by its note. */
    private Said author() {
        if (!sources.isEmpty()) {
            return typed(chart.note() == null ? document().title() : chart.note());
        }
        return book.all(Body.class).stream().min(Comparator.comparing(Body::kind)).map(body -> typed(names.of(body)))
                .orElse(typed(document().title()));
    }

    private Document document() {
        return book.document().orElseThrow();
    }
}
