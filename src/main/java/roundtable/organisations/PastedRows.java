package roundtable.organisations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.rules.Duplicates;
import roundtable.rules.Folding;
import roundtable.sheet.TabText;
import roundtable.workspace.Desk;

/**
 * What rows of a spreadsheet say of organisations: the name in the first column, sector and level in others, where
 * they are recognised by the titles of the columns or else by what stands in them.
 *
 * @param rows organisations to be, each name once
 * @param known those of them that may be in the file already
 * @param unclear what stands in the place of a sector or level and is none
 */
record PastedRows(List<Organisation> rows, List<Organisation> known, List<String> unclear) {

    /** What stands in the columns; -1 for a column that is not there. */
    private record Places(int name, int shortName, int sector, int level, boolean titled) {
    }

    /** The rows that are in the file for certain not. */
    List<Organisation> fresh() {
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }

    static PastedRows of(Desk desk, String text) {
        List<List<String>> cells = TabText.read(text);
        Places places = cells.isEmpty() ? new Places(0, -1, -1, -1, false) : places(desk, cells);
        List<Organisation> rows = new ArrayList<>();
        Set<String> unclear = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (List<String> row : cells.subList(places.titled() ? 1 : 0, cells.size())) {
            String name = at(row, places.name());
            if (!name.isEmpty() && names.add(Folding.fold(name))) {
                Optional<String> sector = sector(desk, at(row, places.sector()));
                Optional<Level> level = level(desk, at(row, places.level()));
                Stream.of(sector.isEmpty() ? at(row, places.sector()) : "", level.isEmpty() ? at(row, places.level()) : "")
                        .filter(each -> !each.isEmpty()).forEach(unclear::add);
                rows.add(new Organisation(Ids.next(), name, orNull(at(row, places.shortName())), level.orElse(null),
                        sector.orElse(null), null, null, null, null, null, null));
            }
        }
        List<Organisation> known = rows.stream()
                .filter(row -> !Duplicates.of(desk.workspace().book(), row.name()).isEmpty()).toList();
        return new PastedRows(List.copyOf(rows), known, List.copyOf(unclear));
    }

    private static Places places(Desk desk, List<List<String>> cells) {
        List<String> titles = cells.getFirst();
        int name = titled(desk, titles, "organisations.name");
        if (name >= 0) {
            return new Places(name, titled(desk, titles, "organisations.short"),
                    titled(desk, titles, "organisations.sector"), titled(desk, titles, "organisations.level"), true);
        }
        int columns = cells.stream().mapToInt(List::size).max().orElse(1);
        return new Places(0, -1, column(cells, columns, cell -> sector(desk, cell)),
                column(cells, columns, cell -> level(desk, cell)), false);
    }

    private static int titled(Desk desk, List<String> titles, String key) {
        return IntStream.range(0, titles.size()).filter(i -> Folding.same(titles.get(i), desk.words().text(key)))
                .findFirst().orElse(-1);
    }

    /** The first column behind the name in which something is understood. */
    private static int column(List<List<String>> cells, int columns, java.util.function.Function<String, Optional<?>> read) {
        return IntStream.range(1, columns).filter(i -> cells.stream().anyMatch(row -> read.apply(at(row, i)).isPresent()))
                .findFirst().orElse(-1);
    }

    private static Optional<String> sector(Desk desk, String text) {
        return text.isEmpty() ? Optional.empty() : SectorChoices.all(desk).stream()
                .filter(id -> Folding.same(SectorChoices.name(desk, id), text)).findFirst();
    }

    private static Optional<Level> level(Desk desk, String text) {
        return text.isEmpty() ? Optional.empty() : Stream.of(Level.values())
                .filter(level -> Folding.same(desk.words().of(level), text)).findFirst();
    }

    private static String at(List<String> row, int place) {
        return place < 0 || place >= row.size() ? "" : row.get(place);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
