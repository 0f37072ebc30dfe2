package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.ChartFilter.By;
import roundtable.book.ChartFilterBuilder;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.drawing.Box;
import roundtable.drawing.ChartLayout;
import roundtable.rules.ChartPart;

/** What the open chart shows of the file, and the steps that change it. Cards that come back find room of their own. */
final class Filtering {

    private static final String ANY = "";
    private static final String FILTER = "map.step.filter";

    /** In a file with more organisations looking for places would hold the window up. */
    private static final int AT_ONCE = 500;

    private final OpenChart open;
    private int typed;
    private int underWay;

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
        apply(() -> on ? added(condition).toList() : same(condition).map(each -> new Change(each, null)).toList());
    }

    /** Lets a condition be the only one of some sorts; null for none of them. */
    void only(@Nullable ChartFilter condition, By... sorts) {
        apply(() -> Stream.concat(gone(sorts), condition == null ? Stream.empty() : added(condition)).toList());
    }

    /** Shows everything again. */
    void clear() {
        apply(() -> gone(By.values()).toList());
    }

    private Stream<Change> gone(By... sorts) {
        return part().conditions().stream().filter(each -> List.of(sorts).contains(each.by())).map(each -> new Change(each, null));
    }

    private Stream<Change> added(ChartFilter condition) {
        return has(condition) ? Stream.empty()
                : Stream.of(new Change(null, condition.withId(Ids.next()).withChart(open.chart().id())));
    }

    private Stream<ChartFilter> same(ChartFilter condition) {
        return part().conditions().stream().filter(each -> each.withId(ANY).withChart(ANY).equals(condition));
    }

    /** Lets a text be what is asked for; what is typed in one go is kept as one step, and cards that come back get room. */
    void text(@Nullable String said) {
        int mine = ++typed;
        step(() -> asked().filter(_ -> said != null).map(known -> List.of(new Change(known, known.withText(said))))
                .orElseGet(() -> Stream.concat(gone(By.TEXT), said == null ? Stream.empty() : added(condition(By.TEXT).withText(said))).toList()),
                all -> {
                    if (all.size() == 1 && all.getFirst().before() instanceof ChartFilter known && all.getFirst().after() != null) {
                        open.workspace().typed(FILTER, ChartFilter.class, known.id(), each -> each.withText(said));
                    } else {
                        begin(all);
                    }
                }, () -> mine == typed);
    }

    private Optional<ChartFilter> asked() {
        return part().conditions().stream().filter(each -> each.by() == By.TEXT).findFirst();
    }

    private void apply(Supplier<List<Change>> wish) {
        step(wish, this::begin, () -> true);
    }

    private void begin(List<Change> all) {
        open.workspace().apply(FILTER, all);
        open.workspace().beginTyping();
    }

    /**
     * Finds places for the cards that come back and goes on with all changes: on a large chart beside the window.
     *
     * @param wish what is to be changed in the book as it then is
     * @param wanted whether it still is: of a text that is typed on only the last one counts, so that it stays one step
     */
    private void step(Supplier<List<Change>> wish, Consumer<List<Change>> then, BooleanSupplier wanted) {
        List<Change> changes = wish.get();
        if (changes.isEmpty() && !underWay()) {
            return;
        }
        Book now = open.book();
        Chart at = open.chart();
        List<Change> settled = new WithPlaces(open).settled(changes);
        Set<String> standing = open.sheet().boxes().stream().filter(box -> !box.isSeat()).map(Box::id).collect(Collectors.toSet());
        if (now.all(Organisation.class).size() <= AT_ONCE) {
            then.accept(new WithPlaces(open).laidOut(now, at, settled, besides(standing)));
            return;
        }
        underWay++;
        open.desk().jobs().run("map.filter.running",
                () -> settled.isEmpty() ? settled : new WithPlaces(open).laidOut(now, at, settled, besides(standing)), all -> {
            underWay--;
            if (!wanted.getAsBoolean()) {
                return;
            }
            if (now == open.book() && !all.isEmpty()) {
                then.accept(all);
            } else if (now != open.book() && at.id().equals(open.chart().id())) {
                step(wish, then, wanted);
            }
        });
    }

    /** Whether a wish may be on its way whose end is still to come; what takes it back is a wish of its own then. */
    boolean underWay() {
        return underWay > 0;
    }

    private static WithPlaces.Layout besides(Set<String> standing) {
        return (book, chart, names, widths) -> ChartLayout.besides(book, chart, names, widths, standing);
    }
}
