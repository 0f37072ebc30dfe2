package roundtable.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.sheet.Harmless;
import roundtable.sheet.Sheet;

/**
 * A table as comma-separated values (RFC 4180) with a byte order mark, by which spreadsheets know that the text is
 * UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvText {

    private CsvText() {
    }

    /** A table with the titles of its columns on top. */
    public static String of(Sheet sheet) {
        return of(sheet.texts().stream());
    }

    static String of(Stream<List<String>> rows) {
        return rows.map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = Harmless.of(text);
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
