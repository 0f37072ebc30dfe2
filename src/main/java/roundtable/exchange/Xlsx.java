package roundtable.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import roundtable.sheet.Harmless;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/**
 * A table as a spreadsheet of its own (Office Open XML): days are days, numbers are numbers, and a text that could be
 * run as a formula is marked as text for good, so that not even editing its cell runs it.
 */
public final class Xlsx {

    /** What a spreadsheet takes in one cell. */
    private static final int LONGEST = 32_767;
    private static final double WIDTH = 120;
    private static final double LEAST = 9;
    private static final String TEXT = "@";

    private Xlsx() {
    }

    /**
     * Writes a table under the titles of its columns to a stream, which stays open.
     *
     * @param words in the language in which days are written
     */
    public static void write(Sheet table, Words words, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Roundtable", "1.0");
        workbook.properties().setTitle(table.title());
        Worksheet sheet = workbook.newWorksheet(table.title());
        double shares = table.columns().stream().mapToDouble(Sheet.Column::share).sum();
        for (int column = 0; column < table.columns().size(); column++) {
            Sheet.Column each = table.columns().get(column);
            sheet.width(column, Math.max(LEAST, WIDTH * each.share() / shares));
            text(sheet, 0, column, each.title());
            sheet.style(0, column).bold().set();
        }
        List<List<Object>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(sheet, row + 1, column, rows.get(row).get(column), days(words));
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), table.columns().size() - 1);
        workbook.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value, String days) {
        switch (value) {
            case null -> { }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(days).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> text(sheet, row, column, value.toString());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
        if (Harmless.runs(text)) {
            sheet.style(row, column).format(TEXT).set();
        }
        if (text.contains("\n")) {
            sheet.style(row, column).wrapText(true).set();
        }
    }

    private static String days(Words words) {
        return words.language().equals("de") ? "dd.mm.yyyy" : "dd/mm/yyyy";
    }
}
