package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Change;
import roundtable.book.ChartFilter;
import roundtable.book.ChartFilter.By;
import roundtable.book.ChartFilterBuilder;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.drawing.Box;
import roundtable.drawing.ChartLayout;
import roundtable.rules.ChartPart;

/** What the open chart shows of the file, and the steps that change it. Cards that come back find room of their own. */
final class Filtering {

    private static final String ANY = "";
    private static final String FILTER = "map.step.filter";

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

    /** Lets a text be what is asked for; what is typed in one go is kept as one step, and cards that come back get room. */
    void text(@Nullable String said) {
        Optional<ChartFilter> known = part().conditions().stream().filter(each -> each.by() == By.TEXT).findFirst();
        if (said == null || known.isEmpty()) {
            only(said == null ? null : condition(By.TEXT).withText(said), By.TEXT);
            return;
        }
        step(List.of(new Change(known.get(), known.get().withText(said))), all -> {
            if (all.size() == 1) {
                open.workspace().typed(FILTER, ChartFilter.class, known.get().id(), each -> each.withText(said));
            } else {
                begin(all);
            }
        });
    }

    private void apply(List<Change> changes) {
        step(changes, this::begin);
    }

    private void begin(List<Change> all) {
        open.workspace().apply(FILTER, all);
        open.workspace().beginTyping();
    }

    /** Finds places for the cards that come back and goes on with all changes: at once, so that no letter typed meanwhile is lost. */
    private void step(List<Change> changes, Consumer<List<Change>> then) {
        if (changes.isEmpty()) {
            return;
        }
        Set<String> standing = open.sheet().boxes().stream().filter(box -> !box.isSeat()).map(Box::id).collect(Collectors.toSet());
        then.accept(new WithPlaces(open).laidOut(changes,
                (book, chart, names, widths) -> ChartLayout.besides(book, chart, names, widths, standing)));
    }
}
