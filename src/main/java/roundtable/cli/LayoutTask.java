package roundtable.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Placement;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.drawing.ChartLayout;
import roundtable.drawing.FontWidths;
import roundtable.drawing.KeptBends;
import roundtable.file.RoundtableFile;
import roundtable.file.Sentence;
import roundtable.rules.Names;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** {@code roundtable layout}: lays charts out as the key on the map does, as one step that can be undone in the window. */
record LayoutTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("layout", words.text("cli.layout.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.text("--chart", "NAME|all", words.text("cli.layout.chart")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        try (RoundtableFile file = RoundtableFile.open(asked.matchedPositionalValue(0, null))) {
            if (file.readOnly().isPresent()) {
                throw Failure.of(sentence(file.readOnly().get()));
            }
            Words words = file.book().document().map(document -> Words.in(document.language())).orElse(console.words());
            Book book = ChartChoice.withCharts(file.book(), words);
            List<Chart> charts = new ChartChoice(book, console.words()).of(asked.matchedOptionValue("--chart", "all"));
            List<Row> rows = new ArrayList<>(Rows.charts(book).stream()
                    .filter(chart -> file.book().get(Chart.class, chart.id()) == null).toList());
            List<Change> bends = new ArrayList<>();
            charts.forEach(chart -> {
                List<Placement> places = laidOut(book, chart, words);
                rows.addAll(places);
                bends.addAll(KeptBends.after(book, chart, places, names(book, words), new FontWidths()));
            });
            Workspace workspace = Workspace.open(file, Runnable::run);
            workspace.apply("map.step.layout", Stream.concat(rows.stream()
                    .map(row -> new Change(file.book().get(row.getClass(), row.id()), row)), bends.stream()).toList());
            file.flush();
            if (!rows.stream().allMatch(row -> row.equals(workspace.book().get(row.id())))) {
                throw new IllegalStateException("The file refused the places of its charts");
            }
        }
    }

    private static Names names(Book book, Words words) {
        return new Names(book, words.language(), null, words::text);
    }

    private List<Placement> laidOut(Book book, Chart chart, Words words) {
        List<Placement> places = ChartLayout.of(book, chart, names(book, words), new FontWidths());
        console.say(console.words().text("cli.layout.done", chart.name(), places.size()));
        return places;
    }

    private String sentence(Sentence reason) {
        return console.words().text(reason.key(), reason.values().toArray());
    }
}
