package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.book.Distribution.Edition;
import roundtable.book.Nullable;
import roundtable.exchange.ExchangeException;
import roundtable.file.RoundtableFile;
import roundtable.pdf.OnPaper;
import roundtable.pdf.Paper;
import roundtable.words.Words;

/** {@code roundtable export}: writes what a file holds into a folder, for people or for programs. Reads the file only. */
record ExportTask(Console console) implements Task {

    private static final List<String> FORMATS = List.of("pdf", "svg", "png", "drawing", "json", "csv", "xlsx");
    private static final List<String> EDITIONS = List.of("members", "public");
    private static final Set<String> PICTURES = Set.of("svg", "png", "drawing");

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("export", words.text("cli.export.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.requiredPath("--out", "DIR", words.text("cli.export.out")))
                .addOption(Arguments.text("--minutes", "NUMBER|last|all|none", words.text("cli.export.minutes")))
                .addOption(Arguments.choice("--edition", EDITIONS, words.text("cli.export.edition")))
                .addOption(Arguments.text("--chart", "NAME|all|none", words.text("cli.export.chart")))
                .addOption(Arguments.choice("--format", FORMATS, words.text("cli.export.format")))
                .addOption(Arguments.choice("--paper", List.of("a4", "a3", "a2"), words.text("cli.export.paper")))
                .addOption(Arguments.flag("--tiles", words.text("cli.export.tiles")))
                .addOption(Arguments.text("--participants", "NAME|all", words.text("cli.export.participants")))
                .addOption(Arguments.force(words));
    }

    @Override
    public void run(ParseResult asked) throws Failure, ExchangeException, IOException {
        String format = asked.matchedOptionValue("--format", "pdf");
        String minutes = asked.matchedOptionValue("--minutes", null);
        String chart = asked.matchedOptionValue("--chart", null);
        String participants = asked.matchedOptionValue("--participants", null);
        String edition = asked.matchedOptionValue("--edition", null);
        checkSelection(format, minutes, chart);
        checkEdition(edition, format, chart, participants);
        if (participants != null && (minutes != null || chart != null || asked.hasMatchedOption("--format"))) {
            throw Failure.usage(console.words().text("cli.export.participants-alone"));
        }
        Book book = RoundtableFile.read(asked.matchedPositionalValue(0, null));
        OnPaper paper = new OnPaper(Paper.valueOf(asked.matchedOptionValue("--paper", "a3").toUpperCase(Locale.ROOT)),
                asked.hasMatchedOption("--tiles"));
        Products products = new Products(book, asked.matchedOptionValue("--language", null), paper, console);
        if (participants != null) {
            write(asked, products.participants(participants));
            return;
        }
        // What is asked for by name is all that is wanted; without a wish everything is.
        String wantedMinutes = minutes != null ? minutes : chart == null ? "all" : "none";
        String wantedCharts = chart != null ? chart : minutes == null && edition == null ? "all" : "none";
        write(asked, switch (format) {
            case "json" -> products.json();
            case "csv", "xlsx" -> products.tables(format);
            case "pdf" -> products.pdf(wantedMinutes, "public".equals(edition) ? Edition.PUBLIC : Edition.MEMBERS, wantedCharts);
            default -> products.pictures(format, chart == null ? "all" : chart);
        });
    }

    private void write(ParseResult asked, List<Folder.Product> products) throws Failure, ExchangeException, IOException {
        Path out = asked.matchedOptionValue("--out", null);
        new Folder(out, asked.hasMatchedOption("--force"), console).write(products);
        if (products.isEmpty()) {
            console.say(console.words().text("cli.export.nothing"));
        }
    }

    /** Only minutes have editions; a chart or a table beside public minutes would not be for the public. */
    private void checkEdition(@Nullable String edition, String format, @Nullable String chart, @Nullable String participants) throws Failure {
        if (edition != null && (!format.equals("pdf") || chart != null && !chart.equals("none") || participants != null)) {
            throw Failure.usage(console.words().text("cli.export.edition-minutes"));
        }
    }

    private void checkSelection(String format, String minutes, String chart) throws Failure {
        boolean noMinutes = minutes == null || minutes.equals("none");
        boolean noCharts = chart == null || chart.equals("none");
        if (PICTURES.contains(format) && !noMinutes) {
            throw Failure.usage(console.words().text("cli.export.no-minutes", format));
        }
        if (!PICTURES.contains(format) && !format.equals("pdf") && !(noMinutes && noCharts)) {
            throw Failure.usage(console.words().text("cli.export.no-choice", format));
        }
    }
}
