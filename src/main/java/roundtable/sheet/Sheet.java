package roundtable.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as somebody sees it: what is printed, handed to a spreadsheet and copied.
 *
 * @param title what the table is called
 * @param columns from left to right
 * @param groups from top to bottom; a table that is not grouped is one group without a title
 */
public record Sheet(String title, List<Column> columns, List<Group> groups) {

    /** What a table is handed on as. */
    public enum Form {
        CSV, XLSX, PRINT
    }

    /**
     * A column.
     *
     * @param share of the width of the table, as a number to compare with that of the others
     */
    public record Column(String title, double share) {
    }

    /**
     * Rows that belong together.
     *
     * @param title what they have in common; empty in a table that is not grouped
     * @param rows a cell for each column: a text, a number, a day, or null for nothing
     */
    public record Group(String title, List<List<Object>> rows) {

        public Group {
            rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** All rows from top to bottom. */
    public List<List<Object>> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Titles of the columns and all rows as plain text; days as in 2026-11-30, which every spreadsheet reads. */
    public List<List<String>> texts() {
        return Stream.concat(Stream.of(columns.stream().map(Column::title).toList()),
                rows().stream().map(row -> row.stream().map(Sheet::text).toList())).toList();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> day.toString();
            default -> cell.toString();
        };
    }
}
