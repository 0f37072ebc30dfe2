package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody likes a table: its columns from left to right, how it is sorted and grouped. As a text it is kept from
 * start to start; parts of a text that make no sense are left out.
 *
 * @param columns those that are named; others stand behind them
 * @param sorts the most important first
 * @param group key of the column it is grouped by; null for none
 */
record TableLook(List<Column> columns, List<Sort> sorts, String group) {

    private static final double NARROWEST = 20;
    private static final double WIDEST = 4000;

    /**
     * A column.
     *
     * @param width in pixels at the usual text size
     */
    record Column(String key, double width, boolean shown) {
    }

    /** A column by which the rows are sorted. */
    record Sort(String key, boolean upwards) {
    }

    TableLook {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
    }

    /** A look of a text, as far as the text makes sense. */
    static TableLook of(String text) {
        List<Column> columns = new ArrayList<>();
        List<Sort> sorts = new ArrayList<>();
        String group = null;
        for (String part : text.split(";")) {
            String[] words = part.strip().split("\\s+");
            if (words[0].equals("column") && words.length == 4 && width(words[2]) > 0) {
                columns.add(new Column(words[1], width(words[2]), !words[3].equals("hidden")));
            } else if (words[0].equals("sort") && words.length == 3) {
                sorts.add(new Sort(words[1], !words[2].equals("down")));
            } else if (words[0].equals("group") && words.length == 2) {
                group = words[1];
            }
        }
        return new TableLook(columns, sorts, group);
    }

    String text() {
        return Stream.of(columns.stream().map(column -> "column " + column.key() + " " + Math.round(100 * column.width()) / 100.0
                        + (column.shown() ? " shown" : " hidden")),
                sorts.stream().map(sort -> "sort " + sort.key() + (sort.upwards() ? " up" : " down")),
                Stream.ofNullable(group).map(key -> "group " + key)).flatMap(parts -> parts)
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private static double width(String number) {
        try {
            double width = Double.parseDouble(number);
            return width >= NARROWEST && width <= WIDEST ? width : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
