package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import roundtable.words.Words;

/** The groups of a table: which row begins one, and what stands above it. */
final class TableGroups<T> {

    /**
     * Rows that belong together.
     *
     * @param first index of its first row
     * @param title such as "Sector: Police (5)"; empty in a table that is not grouped
     */
    record Group<T>(int first, String title, List<T> rows) {
    }

    private final Words words;
    private List<Group<T>> groups = List.of();

    TableGroups(Words words) {
        this.words = words;
    }

    /** Groups rows that stand in the order of a column; null for one group of all. */
    void of(List<T> rows, ListColumn<T, ?> by) {
        List<Group<T>> found = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || by != null && !by.group(rows.get(i)).equals(by.group(rows.get(first)))) {
                List<T> some = List.copyOf(rows.subList(first, i));
                found.add(new Group<>(first, by == null ? "" : title(by, some), some));
                first = i;
            }
        }
        groups = List.copyOf(found);
    }

    List<Group<T>> all() {
        return groups;
    }

    /** What stands above a row; empty above most. */
    String above(int row) {
        return groups.stream().filter(group -> group.first() == row).map(Group::title).findFirst().orElse("");
    }

    private String title(ListColumn<T, ?> by, List<T> rows) {
        String shared = by.group(rows.getFirst());
        return words.text("controls.table.group", by.getText(),
                shared.isEmpty() ? words.text("controls.table.group.none") : shared, rows.size());
    }
}
