package roundtable.organisations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.rules.Duplicates;
import roundtable.rules.Folding;
import roundtable.sheet.TabText;
import roundtable.words.Words;
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

    /** The rows that are not in the file yet, as far as one can tell. */
    List<Organisation> fresh() {
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }

    static PastedRows of(Desk desk, String text) {
        List<List<String>> cells = TabText.read(text);
        Map<String, String> sectors = SectorChoices.all(desk).stream().collect(Collectors.toMap(
                id -> Folding.fold(SectorChoices.name(desk, id)), id -> id, (one, other) -> one));
        Map<String, Level> levels = Stream.of(Level.values()).collect(Collectors.toMap(
                level -> Folding.fold(desk.words().of(level)), level -> level));
        Places places = places(desk.words(), cells, sectors.keySet(), levels.keySet());
        List<Organisation> rows = new ArrayList<>();
        Set<String> unclear = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        for (List<String> row : cells.subList(places.titled() ? 1 : 0, cells.size())) {
            String name = at(row, places.name());
            String sector = sectors.get(Folding.fold(at(row, places.sector())));
            Level level = levels.get(Folding.fold(at(row, places.level())));
            if (!name.isEmpty() && names.add(Folding.fold(name))) {
                Stream.of(sector == null ? at(row, places.sector()) : "", level == null ? at(row, places.level()) : "")
                        .filter(each -> !each.isEmpty()).forEach(unclear::add);
                rows.add(new Organisation(Ids.next(), name, orNull(at(row, places.shortName())), level, sector, null,
                        null, null, null, null, null));
            }
        }
        Set<String> known = Set.copyOf(Duplicates.among(desk.workspace().book(),
                rows.stream().map(Organisation::name).toList()));
        return new PastedRows(List.copyOf(rows), rows.stream().filter(row -> known.contains(row.name())).toList(),
                List.copyOf(unclear));
    }

    private static Places places(Words words, List<List<String>> cells, Set<String> sectors, Set<String> levels) {
        List<String> titles = cells.isEmpty() ? List.of() : cells.getFirst();
        int name = titled(words.text("organisations.name"), titles);
        return name < 0 ? new Places(0, -1, column(cells, sectors), column(cells, levels), false)
                : new Places(name, titled(words.text("organisations.short"), titles),
                titled(words.text("organisations.sector"), titles), titled(words.text("organisations.level"), titles),
                true);
    }

    private static int titled(String title, List<String> titles) {
        return IntStream.range(0, titles.size()).filter(i -> Folding.same(titles.get(i), title)).findFirst().orElse(-1);
    }

    /** The first column behind the name in which something of what is meant stands. */
    private static int column(List<List<String>> cells, Set<String> meant) {
        int columns = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(1, columns)
                .filter(i -> cells.stream().anyMatch(row -> meant.contains(Folding.fold(at(row, i)))))
                .findFirst().orElse(-1);
    }

    private static String at(List<String> row, int place) {
        return place < 0 || place >= row.size() ? "" : row.get(place);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
