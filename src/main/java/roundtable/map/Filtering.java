package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.ChartFilter;
import roundtable.book.ChartFilter.By;
import roundtable.book.ChartFilterBuilder;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.drawing.ChartLayout;
import roundtable.rules.ChartPart;

/** What the open chart shows of the file, and the steps that change it. Cards that come back find room of their own. */
final class Filtering {

    private static final String ANY = "";

    private final OpenChart open;

    Filtering(OpenChart open) {
        this.open = open;
    }

    /** What the chart shows now. */
    ChartPart part() {
        return ChartPart.of(open.book(), open.chart().id());
    }

    /** A condition that is not in the file; what it is about is set with its with-methods. */
    static ChartFilter condition(By by) {
        return ChartFilterBuilder.builder().id(ANY).chart(ANY).by(by).build();
    }

    /** The condition that leaves out the lines of a kind. */
    static ChartFilter without(String kind) {
        return condition(By.WITHOUT_KIND).withKind(kind);
    }

    boolean has(ChartFilter condition) {
        return same(condition).findAny().isPresent();
    }

    /** Adds a condition or takes it away. */
    void set(ChartFilter condition, boolean on) {
        apply(on ? added(condition).toList() : same(condition).map(each -> new Change(each, null)).toList());
    }

    /** Lets a condition be the only one of some sorts; null for none of them. */
    void only(@Nullable ChartFilter condition, By... sorts) {
        Stream<Change> gone = part().conditions().stream().filter(each -> List.of(sorts).contains(each.by()))
                .map(each -> new Change(each, null));
        apply(Stream.concat(gone, condition == null ? Stream.empty() : added(condition)).toList());
    }

    /** Shows everything again. */
    void clear() {
        apply(part().conditions().stream().map(each -> new Change(each, null)).toList());
    }

    private Stream<Change> added(ChartFilter condition) {
        return Stream.of(new Change(null, condition.withId(Ids.next()).withChart(open.chart().id())));
    }

    private Stream<ChartFilter> same(ChartFilter condition) {
        return part().conditions().stream().filter(each -> each.withId(ANY).withChart(ANY).equals(condition));
    }

    private void apply(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Change> all = new ArrayList<>();
        open.withChart(List.of()).forEach(row -> all.add(new Change(null, row)));
        all.addAll(changes);
        Book next = open.book().with(all);
        Set<String> standing = open.sheet().boxes().stream().filter(box -> !box.isSeat()).map(roundtable.drawing.Box::id)
                .collect(Collectors.toSet());
        List<? extends Row> returned = ChartLayout.besides(next, open.chart(), open.names(), open.widths(), standing);
        returned.forEach(row -> {
            all.removeIf(change -> change.row().id().equals(row.id()));
            all.add(new Change(open.book().get(row.getClass(), row.id()), row));
        });
        open.workspace().apply("map.step.filter", all);
    }
}
