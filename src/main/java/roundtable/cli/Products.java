package roundtable.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.exchange.CsvText;
import roundtable.exchange.ChartPicture;
import roundtable.exchange.DocumentName;
import roundtable.exchange.DrawingJson;
import roundtable.exchange.JsonBook;
import roundtable.exchange.Registers;
import roundtable.exchange.Slug;
import roundtable.exchange.Xlsx;
import roundtable.pdf.ChartPdf;
import roundtable.pdf.MinutesPdf;
import roundtable.pdf.OnPaper;
import roundtable.pdf.ParticipantPdf;
import roundtable.pdf.Report;
import roundtable.rules.Names;
import roundtable.rules.Problem;
import roundtable.rules.Valid;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** The files that can be made of a book, each under its name. */
final class Products {

    private final Book book;
    private final Book charted;
    private final String language;
    private final OnPaper paper;
    private final Console console;
    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * @param language of all documents; null for that of each body, else that of the file
     * @param paper of charts
     */
    Products(Book book, @Nullable String language, OnPaper paper, Console console) {
        this.language = language;
        this.paper = paper;
        this.console = console;
        this.book = book;
        this.charted = ChartChoice.withCharts(book, words(null));
    }

    /** The whole book. */
    List<Folder.Product> json() {
        return List.of(new Folder.Product("book.json", file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                JsonBook.write(book, out);
            }
        }));
    }

    /**
     * The registers as tables.
     *
     * @param format "csv" or "xlsx"
     */
    List<Folder.Product> tables(String format) {
        Words words = words(null);
        Registers registers = new Registers(book, words, LocalDate.now());
        return List.of(table("organisations", format, registers::organisations),
                table("relations", format, registers::relations),
                table("decisions", format, registers::decisions),
                table("actions", format, registers::actions));
    }

    private Folder.Product table(String name, String format, Supplier<Sheet> sheet) {
        Words words = words(null);
        String file = name + "-" + words.language() + "." + format;
        return format.equals("csv") ? text(file, () -> CsvText.of(sheet.get())) : new Folder.Product(file, target -> {
            try (OutputStream out = Files.newOutputStream(target)) {
                Xlsx.write(sheet.get(), words, out);
            }
        });
    }

    /**
     * Minutes and charts to read and print.
     *
     * @param edition of the minutes: who reads them
     */
    List<Folder.Product> pdf(String minutes, Edition edition, String charts) throws Failure {
        List<Folder.Product> products = new ArrayList<>();
        for (Meeting meeting : new MinutesChoice(book, console.words()).of(minutes)) {
            products.add(minutes(meeting, edition));
        }
        for (Chart chart : new ChartChoice(charted, console.words()).of(charts)) {
            products.add(page(chart));
        }
        return products;
    }

    /** A page for each organisation that is there today, or for those of a name or short name. */
    List<Folder.Product> participants(String asked) throws Failure {
        Words words = words(null);
        LocalDate today = LocalDate.now();
        Names names = new Names(book, words.language(), today, words::text);
        List<Organisation> chosen = book.all(Organisation.class).stream()
                .filter(each -> Valid.on(each.since(), each.until(), today) && (asked.equals("all")
                        || names.of(each).equalsIgnoreCase(asked) || names.shortOf(each).equalsIgnoreCase(asked))).toList();
        if (chosen.isEmpty() && !asked.equals("all")) {
            throw Failure.of(console.words().text("cli.export.no-participant", asked));
        }
        return chosen.stream().map(each -> {
            String name = free("participant-" + Slug.of(names.shortOf(each)), words);
            return new Folder.Product(name + ".pdf",
                    file -> tell(name, ParticipantPdf.write(book, each.id(), words, today, file)));
        }).toList();
    }

    /** Charts as pictures or as geometry. */
    List<Folder.Product> pictures(String format, String charts) throws Failure {
        List<Folder.Product> products = new ArrayList<>();
        for (Chart chart : new ChartChoice(charted, console.words()).of(charts)) {
            products.add(picture(format, chart));
        }
        return products;
    }

    private Folder.Product minutes(Meeting meeting, Edition edition) {
        Body body = book.get(Body.class, meeting.body());
        Words words = words(body.language());
        String name = free(DocumentName.of(body, meeting) + (edition == Edition.PUBLIC ? "-public" : ""), words);
        return new Folder.Product(name + ".pdf", file -> tell(name, MinutesPdf.write(book, meeting.id(), words, edition, file)));
    }

    private Folder.Product page(Chart chart) {
        Words words = words(null);
        String name = free(DocumentName.of(chart), words);
        return new Folder.Product(name + ".pdf", file ->
                tell(name, ChartPdf.write(charted, chart.id(), words, LocalDate.now(), paper, file)));
    }

    private Folder.Product picture(String format, Chart chart) {
        Words words = words(null);
        return switch (format) {
            case "drawing" -> text(unique("drawing-" + Slug.of(chart.name())) + ".json",
                    () -> DrawingJson.of(ChartPicture.of(charted, chart, words, LocalDate.now()).drawing()));
            case "svg" -> text(free(DocumentName.of(chart), words) + ".svg",
                    () -> ChartPicture.of(charted, chart, words, LocalDate.now()).svg());
            default -> new Folder.Product(free(DocumentName.of(chart), words) + ".png",
                    file -> Files.write(file, ChartPicture.of(charted, chart, words, LocalDate.now()).png()));
        };
    }

    private interface Text {
        String get() throws IOException;
    }

    private static Folder.Product text(String name, Text text) {
        return new Folder.Product(name, file -> Files.writeString(file, text.get()));
    }

    /** A name with its language that no other product of this export has. */
    private String free(String name, Words words) {
        return unique(name) + "-" + words.language();
    }

    private String unique(String name) {
        int times = taken.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "-" + times;
    }

    private Words words(@Nullable String own) {
        String asked = language != null ? language : own;
        return Words.in(asked != null ? asked
                : book.document().map(Document::language).orElse(console.words().language()));
    }

    /** Each warning is told with the document it is about. */
    private void tell(String name, Report report) {
        for (Problem warning : report.warnings()) {
            console.warn(console.words().text("cli.export.warning", name + ".pdf",
                    console.words().text(warning.key(), warning.values().toArray())));
        }
    }
}
