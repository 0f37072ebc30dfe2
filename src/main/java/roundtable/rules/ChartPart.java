package roundtable.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.ChartFilter;
import roundtable.book.ChartFilter.By;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.book.Pillar;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Sector;

/** The part of a file that a chart shows, as the conditions stored with it say. */
public record ChartPart(Book book, List<ChartFilter> conditions) {

    /** The part that a chart shows; all of it for one without conditions. */
    public static ChartPart of(Book book, String chart) {
        return new ChartPart(book, Rows.filters(book, chart));
    }

    /** Whether nothing is left out. */
    public boolean whole() {
        return conditions.isEmpty();
    }

    /** Those of some organisations that are shown, and of the relations between them. */
    public record Shown(List<Organisation> organisations, List<Relation> relations) {
    }

    /** What is shown of organisations and the relations between them, in their order. */
    public Shown of(List<Organisation> organisations, List<Relation> relations) {
        if (whole()) {
            return new Shown(organisations, relations);
        }
        List<Organisation> kept = organisations.stream().filter(this::shows).toList();
        Set<String> ids = kept.stream().map(Organisation::id).collect(Collectors.toSet());
        List<Relation> lines = relations.stream().filter(r -> ids.contains(r.source()) && ids.contains(r.target()))
                .filter(r -> !leavesOut(r.kind())).toList();
        return linked(kept, lines);
    }

    /** Whether relations of a kind are left out. */
    public boolean leavesOut(String kind) {
        return sort(By.WITHOUT_KIND).anyMatch(each -> kind.equals(each.kind()));
    }

    /** Whether an organisation meets the conditions about itself; those about its lines depend on all others. */
    public boolean shows(Organisation organisation) {
        return meets(By.LEVEL, organisation, (condition, o) -> condition.level() == o.level())
                && meets(By.SECTOR, organisation, (condition, o) -> Objects.equals(condition.sector(), o.sector()))
                && meets(By.PILLAR, organisation, (condition, o) -> Objects.equals(condition.pillar(), pillar(o)))
                && meets(By.TEXT, organisation, this::says);
    }

    private Shown linked(List<Organisation> organisations, List<Relation> lines) {
        boolean with = sort(By.LINKED).findAny().isPresent();
        if (with == sort(By.UNLINKED).findAny().isPresent()) {
            return new Shown(organisations, lines);
        }
        Set<String> ends = new HashSet<>();
        lines.forEach(line -> ends.addAll(List.of(line.source(), line.target())));
        return new Shown(organisations.stream().filter(o -> ends.contains(o.id()) == with).toList(),
                with ? lines : List.of());
    }

    private boolean meets(By by, Organisation organisation, BiPredicate<ChartFilter, Organisation> met) {
        List<ChartFilter> some = sort(by).toList();
        return some.isEmpty() || some.stream().anyMatch(condition -> met.test(condition, organisation));
    }

    private boolean says(ChartFilter condition, Organisation organisation) {
        return condition.text() == null || Search.finds(condition.text(), Stream.concat(
                OrganisationTexts.of(book, organisation).stream(),
                Rows.tags(book, organisation.id()).stream().map(OrganisationTag::text)).toArray(String[]::new));
    }

    private @Nullable String pillar(Organisation organisation) {
        return Pillars.of(book, organisation).map(Pillar::id).orElse(null);
    }

    private Stream<ChartFilter> sort(By by) {
        return conditions.stream().filter(each -> each.by() == by);
    }

    /**
     * What is shown, as a sentence such as "Shows 12 of 27 organisations: level city, district"; nothing where all is.
     *
     * @param shown how many organisations are
     * @param all how many there would be without conditions
     */
    public Optional<String> sentence(Names names, int shown, int all) {
        if (whole()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        add(parts, names, "drawing.filter.text", sort(By.TEXT).map(ChartFilter::text).filter(Objects::nonNull));
        add(parts, names, "drawing.filter.level", sort(By.LEVEL).map(ChartFilter::level).sorted(
                Comparator.nullsLast(Comparator.naturalOrder())).map(level -> level(names, level)));
        add(parts, names, "drawing.filter.sector", named(By.SECTOR, Rows.sectors(book), ChartFilter::sector, Sector::id,
                names::of, names));
        add(parts, names, "drawing.filter.pillar", named(By.PILLAR, Rows.pillars(book), ChartFilter::pillar, Pillar::id,
                names::of, names));
        sort(By.LINKED).limit(1).forEach(_ -> parts.add(names.words().apply("drawing.filter.linked")));
        sort(By.UNLINKED).limit(1).forEach(_ -> parts.add(names.words().apply("drawing.filter.unlinked")));
        add(parts, names, "drawing.filter.without", named(By.WITHOUT_KIND, Rows.relationKinds(book), ChartFilter::kind,
                RelationKind::id, names::of, names));
        return Optional.of(Filled.in(names.words().apply("drawing.filter"), shown, all, String.join("; ", parts)));
    }

    private <R> Stream<String> named(By by, List<R> catalogue, Function<ChartFilter, String> key,
            Function<R, String> id, Function<R, String> name, Names names) {
        List<String> meant = sort(by).map(key).toList();
        return Stream.concat(catalogue.stream().filter(each -> meant.contains(id.apply(each))).map(name),
                meant.stream().filter(Objects::isNull).limit(1).map(_ -> names.words().apply("drawing.filter.none")));
    }

    private static String level(Names names, @Nullable Level level) {
        return names.words().apply(level == null ? "drawing.filter.none"
                : "kinds.level." + level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void add(List<String> parts, Names names, String key, Stream<String> values) {
        List<String> some = values.toList();
        if (!some.isEmpty()) {
            parts.add(Filled.in(names.words().apply(key), String.join(", ", some)));
        }
    }
}
