package roundtable.controls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import roundtable.words.Words;

/** The groups of a table: which row begins one, what stands above it, and which are folded away. */
final class TableGroups<T> {

    /**
     * Rows that belong together.
     *
     * @param first index of its first row among those that are shown
     * @param shared what its rows share
     * @param title such as "Sector: Police (5)"; empty in a table that is not grouped
     * @param folded whether only its title is shown, in the place of its first row
     */
    record Group<T>(int first, String shared, String title, List<T> rows, boolean folded) {

        private int shown() {
            return folded ? 1 : rows.size();
        }
    }

    private final Words words;
    private final Set<String> folded = new HashSet<>();
    private List<Group<T>> groups = List.of();

    TableGroups(Words words) {
        this.words = words;
    }

    /**
     * Groups rows that stand in the order of a column; null for one group of all.
     *
     * @return the rows that are shown
     */
    List<T> of(List<T> rows, ListColumn<T, ?> by) {
        List<Group<T>> found = new ArrayList<>();
        List<T> shown = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || by != null && !by.group(rows.get(i)).equals(by.group(rows.get(first)))) {
                Group<T> group = group(shown.size(), List.copyOf(rows.subList(first, i)), by);
                found.add(group);
                shown.addAll(group.rows().subList(0, group.shown()));
                first = i;
            }
        }
        groups = List.copyOf(found);
        return shown;
    }

    List<Group<T>> all() {
        return groups;
    }

    /** The group that begins with a row that is shown. */
    Optional<Group<T>> at(int row) {
        return groups.stream().filter(group -> group.first() == row && !group.title().isEmpty()).findFirst();
    }

    /** The group in which a row is shown; none in a table that is not grouped. */
    Optional<Group<T>> around(int row) {
        return groups.stream().filter(group -> !group.title().isEmpty() && row >= group.first()
                && row < group.first() + group.shown()).findFirst();
    }

    /** Whether a row only stands for its group, which is folded away. */
    boolean isTitle(int row) {
        return at(row).filter(Group::folded).isPresent();
    }

    /** Folds a group away or shows its rows again, the next time the rows are grouped. */
    void fold(Group<T> group, boolean away) {
        if (away) {
            folded.add(group.shared());
        } else {
            folded.remove(group.shared());
        }
    }

    /** Shows all groups with their rows. */
    void unfold() {
        folded.clear();
    }

    private Group<T> group(int first, List<T> rows, ListColumn<T, ?> by) {
        if (by == null) {
            return new Group<>(first, "", "", rows, false);
        }
        String shared = by.group(rows.getFirst());
        String title = words.text("controls.table.group", by.getText(),
                shared.isEmpty() ? words.text("controls.table.group.none") : shared, rows.size());
        return new Group<>(first, shared, title, rows, folded.contains(shared));
    }
}
