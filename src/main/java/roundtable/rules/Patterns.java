package roundtable.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Rows;
import roundtable.book.Sector;

/** How the bar of a sector's cards is drawn where nobody chose it: differently from its neighbours of the same pillar. */
public final class Patterns {

    private static final Dash[] ALL = Dash.values();

    private Patterns() {
    }

    /** The pattern of a sector: its own, or the one of its place among the sectors of its pillar. */
    public static Dash of(Book book, Sector sector) {
        return sector.dash() != null ? sector.dash() : ALL[siblings(book, sector.pillar()).indexOf(sector) % ALL.length];
    }

    /** The pattern for one more sector of a pillar: the one that is rarest among them. */
    public static Dash rarest(Book book, @Nullable String pillar) {
        List<Dash> used = siblings(book, pillar).stream().map(sector -> of(book, sector)).toList();
        return Arrays.stream(ALL).min(Comparator.comparing(dash -> used.stream().filter(each -> each == dash).count()))
                .orElseThrow();
    }

    /**
     * Changes of a catalogue that let every sector keep the pattern that people know it by: where the order gave it so
     * far, it becomes its own.
     */
    public static List<Change> keeping(Book book, List<Change> changes) {
        Set<String> changed = changes.stream().map(change -> change.row().id()).collect(Collectors.toSet());
        List<Change> all = new ArrayList<>(changes.stream().map(change -> kept(book, change)).toList());
        Rows.sectors(book).stream().filter(sector -> sector.dash() == null && !changed.contains(sector.id()))
                .forEach(sector -> all.add(new Change(sector, sector.withDash(of(book, sector)))));
        return all;
    }

    private static Change kept(Book book, Change change) {
        return change.before() instanceof Sector was && change.after() instanceof Sector is && is.dash() == null
                ? new Change(was, is.withDash(of(book, was))) : change;
    }

    private static List<Sector> siblings(Book book, @Nullable String pillar) {
        return Rows.sectors(book).stream().filter(each -> Objects.equals(each.pillar(), pillar)).toList();
    }
}
