package roundtable.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as spreadsheets put them on the clipboard: a line a row, tabs between the cells. */
public final class TabText {

    private TabText() {
    }

    /** Rows of a table under the titles of its columns; line breaks and tabs within a cell become blanks. */
    public static String write(Sheet sheet) {
        return sheet.texts().stream().map(row -> row.stream().map(TabText::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * The rows of a text that was copied in a spreadsheet, without those in which nothing stands. A cell in which a
     * line breaks stands in quotation marks there; the break becomes a blank here.
     */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String whole = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        for (int i = 0; i < whole.length(); i++) {
            char sign = whole.charAt(i);
            boolean ends = !quoted && (sign == '\t' || sign == '\n');
            if (sign == '"' && (quoted || cell.isEmpty() && closes(whole, i))) {
                boolean doubled = quoted && whole.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (ends) {
                row.add(Harmless.undone(cell.toString().replaceAll("\\s+", " ").strip()));
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
            if (ends && sign == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows.stream().filter(each -> each.stream().anyMatch(one -> !one.isEmpty())).toList();
    }

    /** Whether a quotation mark that opens a cell has one that closes it: a name may begin with one. */
    private static boolean closes(String text, int opening) {
        for (int i = text.indexOf('"', opening + 1); i > 0; i = text.indexOf('"', i + 1)) {
            if (text.charAt(i + 1) == '"') {
                i++;
            } else if (text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static String cell(String text) {
        return Harmless.of(text.replaceAll("\\s+", " "));
    }
}
