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

    private static final double POINT = 25.4 / 72;
    /** Left and right margin of a sheet in millimetres. */
    private static final double SIDE = 14;
    /** Top and bottom margin of a sheet, in millimetres together. */
    private static final double ENDS = 26;
    private static final double HEAD = 24;
    private static final double MAP = 10;
    private static final double CAPTION = 8;

    private final Book book;
    private final Chart chart;
    private final Words words;
    private final LocalDate day;
    private final Names names;
    private final Drawing drawing;
    private final ChartFigures figures;
    private final List<Source> sources;

    ChartText(Book whole, Chart chart, Words words, LocalDate day, Edition edition, Letters letters) {
        this.book = Reader.of(edition).charted(whole);
        this.chart = chart;
        this.words = words;
        this.day = day;
        this.names = new Names(book, words.language(), day, words::text);
        FontWidths widths = new FontWidths();
        this.drawing = Cut.withTexts(ChartDrawing.of(book, chart, names, widths), letters::printable);
        this.figures = new ChartFigures(drawing, widths);
        this.sources = ChartSources.of(book, drawing);
    }

    ChartFigures figures() {
        return figures;
    }

    ChartView view(Paper paper) {
        boolean landscape = drawing.width() >= drawing.height();
        double width = paper.width(landscape);
        double height = paper.height(landscape);
        Tiles tiles = paper == Paper.TILES ? tiles(width, height) : null;
        List<Figure> sheets = figures(width, height, tiles);
        ChartTable table = ChartTable.of(book, chart, names);
        String title = drawing.title();
        return new ChartView(words.language(), title, typed(title), document().fictional(), width, height, author(),
                words.text("documents.chart.as-of", words.longDate(day)),
                chart.underDiscussion() ? words.text("documents.chart.discussion") : null,
                chart.note() == null ? null : typed(chart.note()),
                tiles == null ? null : words.text("documents.chart.map", sheets.size() - 1),
                sheets, table.boxes().stream().map(this::row).toList(),
                table.lines().stream().map(this::row).toList(),
                sources.stream().map(this::row).toList());
    }

    private Tiles tiles(double width, double height) {
        return Tiles.of(drawing.width(), drawing.height(), (width - 2 * SIDE) / POINT, (height - ENDS - CAPTION) / POINT);
    }

    private List<Figure> figures(double width, double height, @Nullable Tiles tiles) {
        List<Figure> all = new ArrayList<>();
        figures.addWhole("whole", tiles);
        all.add(new Figure("whole", width - 2 * SIDE, height - ENDS - HEAD - (tiles == null ? 0 : MAP),
                words.text("documents.chart.alt", drawing.title(), drawing.boxes().size(), drawing.lines().size()), null));
        for (int i = 0; tiles != null && i < tiles.parts().size(); i++) {
            if (!figures.shows(tiles.parts().get(i))) {
                continue;
            }
            figures.addPart(tiles.name(i), tiles, i);
            all.add(new Figure(tiles.name(i), width - 2 * SIDE, height - ENDS - CAPTION,
                    words.text("documents.chart.alt.part", tiles.name(i), drawing.title()),
                    words.text("documents.chart.part", tiles.name(i))));
        }
        return all;
    }

    private BoxRow row(ChartTable.BoxRow box) {
        String name = box.shortName().isEmpty() ? box.name() : box.name() + " (" + box.shortName() + ")";
        return new BoxRow(typed(name), box.level(), box.sector(), box.members().stream().map(this::typed).toList());
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
