package roundtable.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** A table as it is on the screen, on paper: with its groups, the day, and whose it is. */
public final class TablePdf {

    /** More columns than these need the long side of the sheet. */
    private static final int UPRIGHT = 3;

    private TablePdf() {
    }

    /**
     * Writes a table to a file, replacing one that is there.
     *
     * @param words in the language of the table
     * @param day the day the table shows
     */
    public static Report write(Sheet sheet, Words words, Source source, LocalDate day, Path target) throws IOException {
        Letters letters = new Letters();
        Press.Printed printed = Press.print(Templates.fill("table", view(sheet, words, source, day), words), letters,
                _ -> new DefaultObjectDrawerFactory(), List.of());
        Files.write(target, printed.pdf());
        return printed.report();
    }

    private static TableView view(Sheet sheet, Words words, Source source, LocalDate day) {
        double shares = sheet.columns().stream().mapToDouble(Sheet.Column::share).sum();
        return new TableView(words.language(), sheet.title(), source.title(), source.fictional(), words.longDate(day),
                sheet.columns().size() > UPRIGHT, words.count("documents.table.rows", sheet.rows().size()),
                sheet.columns().stream().map(column -> new TableView.Head(column.title(),
                        Math.floor(1000 * column.share() / shares) / 10)).toList(),
                sheet.groups().stream().map(group -> new TableView.Part(group.title(),
                        group.rows().stream().map(row -> row.stream().map(cell -> cell(cell, words)).toList())
                                .toList())).toList());
    }

    private static TableView.Cell cell(Object value, Words words) {
        return switch (value) {
            case null -> new TableView.Cell("", false);
            case LocalDate day -> new TableView.Cell(words.date(day), false);
            case Number number -> new TableView.Cell(number.toString(), true);
            default -> new TableView.Cell(value.toString(), false);
        };
    }

    /**
     * The file that a table is from.
     *
     * @param title what it is called
     * @param fictional whether it is about a city that does not exist
     */
    public record Source(String title, boolean fictional) {
    }
}
