package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.rules.Pillars;

/**
 * The lanes that a chart's organisations belong to: levels as bands, and sectors as columns, or their pillars where
 * there are too many sectors to stand side by side. A free network has neither.
 *
 * @param bands from the widest reach to the closest; last those without a level
 * @param columns in the order of the catalogue; last those without a sector
 * @param band index of an organisation's band; empty where nobody has a level
 * @param column index of an organisation's column; empty where nobody has a sector
 * @param pillars whether the columns are pillars
 */
record Groups(
        List<Group> bands,
        List<Group> columns,
        Map<String, Integer> band,
        Map<String, Integer> column,
        boolean pillars) {

    private static final int MOST_SECTORS = 6;

    /** A lane's key, if it has one, name and colour (#rrggbb). */
    record Group(@Nullable String key, String name, String colour) {
    }

    static Groups of(Book book, Chart chart, List<Organisation> organisations, Names names) {
        if (chart.kind() == Chart.Kind.NETWORK) {
            return new Groups(List.of(), List.of(), Map.of(), Map.of(), false);
        }
        Map<String, Integer> band = new HashMap<>();
        List<Group> bands = bands(organisations, names, band);
        boolean pillars = organisations.stream().map(Organisation::sector).distinct().count() > MOST_SECTORS;
        Map<String, Integer> column = new HashMap<>();
        List<Group> columns = pillars
                ? columns(Rows.pillars(book), organisations, o -> Pillars.of(book, o).map(Pillar::id).orElse(null), column,
                        p -> new Group(p.id(), names.of(p), p.colour()), names)
                : columns(sectors(book), organisations, Organisation::sector, column,
                        s -> new Group(s.id(), names.of(s), s.colour()), names);
        return new Groups(bands, columns, band, column, pillars);
    }

    private static List<Group> bands(List<Organisation> organisations, Names names, Map<String, Integer> band) {
        List<Level> levels = organisations.stream().map(Organisation::level).distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList();
        if (levels.stream().allMatch(level -> level == null)) {
            return List.of();
        }
        organisations.forEach(o -> band.put(o.id(), levels.indexOf(o.level())));
        return levels.stream().map(level -> new Group(level == null ? null : level.name(), capital(names.words().apply(
                level == null ? "drawing.no-level" : "kinds.level." + Cards.key(level))), Colours.BAND)).toList();
    }

    private static <R extends Row> List<Group> columns(List<R> rows, List<Organisation> organisations,
            Function<Organisation, String> key, Map<String, Integer> column, Function<R, Group> group, Names names) {
        List<String> used = organisations.stream().map(key).distinct().toList();
        List<R> shown = rows.stream().filter(row -> used.contains(row.id())).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<String> ids = shown.stream().map(Row::id).toList();
        organisations.forEach(o -> {
            int index = ids.indexOf(key.apply(o));
            column.put(o.id(), index < 0 ? ids.size() : index);
        });
        List<Group> columns = new ArrayList<>(shown.stream().map(group).toList());
        if (column.containsValue(ids.size())) {
            columns.add(new Group(null, names.words().apply("drawing.no-sector"), Colours.NONE));
        }
        return columns;
    }

    /** Sectors of one pillar stand together. */
    private static List<Sector> sectors(Book book) {
        List<String> pillars = Rows.pillars(book).stream().map(Pillar::id).toList();
        return Rows.sectors(book).stream().sorted(Comparator.comparing(
                s -> s.pillar() == null ? pillars.size() : pillars.indexOf(s.pillar()))).toList();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
