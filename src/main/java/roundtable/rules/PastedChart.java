package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Relation;
import roundtable.book.RelationKind;

/**
 * What rows of a spreadsheet say of a map: a name in each row, or who has to do with whom in two columns, with the kind
 * or a text in the third and a text in the fourth.
 *
 * @param names every name once, by its folded form, in the order of the rows
 * @param known organisations that are called so
 * @param alike organisations that are only called much alike, by the folded form of the name
 * @param pairs relations between names in their folded forms
 */
public record PastedChart(Map<String, String> names, Map<String, String> known, Map<String, String> alike, List<Pair> pairs) {

    /** A relation between two names; the kind and the text may be missing. */
    public record Pair(String from, String to, @Nullable String kind, @Nullable String label) {
    }

    /**
     * Reads rows.
     *
     * @param kinds what relation kinds are called
     * @param titles folded titles of columns: a first row with one of them is no content
     * @param classes folded names of sectors and levels: a second column of these alone names no organisations
     */
    public static PastedChart of(Book book, List<List<String>> rows, List<RelationLine.KindName> kinds, Set<String> titles,
            Set<String> classes) {
        boolean titled = !rows.isEmpty() && rows.getFirst().stream().map(Folding::fold).anyMatch(titles::contains);
        List<List<String>> content = titled ? rows.subList(1, rows.size()) : rows;
        Map<String, String> kindOf = kinds.stream().collect(Collectors.toMap(kind -> Folding.fold(kind.name()),
                RelationLine.KindName::kind, (one, other) -> one));
        boolean list = content.stream().map(row -> Folding.fold(at(row, 1))).filter(second -> !second.isEmpty())
                .allMatch(classes::contains);
        Map<String, String> names = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<String> row : content) {
            String from = name(names, at(row, 0));
            String to = list ? "" : name(names, at(row, 1));
            String kind = kindOf.get(Folding.fold(at(row, 2)));
            if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                pairs.add(new Pair(from, to, kind, orNull(kind == null ? at(row, 2) : at(row, 3))));
            }
        }
        Map<String, List<Organisation>> called = Mentions.called(book);
        Map<String, String> known = names.keySet().stream().filter(called::containsKey)
                .collect(Collectors.toMap(name -> name, name -> today(called.get(name)).id()));
        Map<String, String> open = new LinkedHashMap<>(names);
        open.keySet().removeAll(known.keySet());
        return new PastedChart(names, known, Duplicates.alike(book, open, LocalDate.now()), pairs.stream().distinct().toList());
    }

    /** How many organisations are new: those that only sound like one that is there count as one of them or not. */
    public int fresh(boolean alikeIsSame) {
        return names.size() - known.size() - (alikeIsSame ? alike.size() : 0);
    }

    /**
     * The new organisations and relations. A relation of one kind that says the same between the same two is not made again.
     *
     * @param kind key of the relation kind where a row names none; null where there is no kind at all
     */
    public List<Change> changes(Book book, boolean alikeIsSame, @Nullable String kind) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> ids = new HashMap<>(alikeIsSame ? alike : Map.of());
        ids.putAll(known);
        names.forEach((folded, name) -> ids.computeIfAbsent(folded, _ -> {
            Organisation made = OrganisationBuilder.builder().id(Ids.next()).name(name).build();
            changes.add(new Change(null, made));
            return made.id();
        }));
        Set<List<String>> there = book.all(Relation.class).stream().filter(relation -> relation.until() == null)
                .map(PastedChart::said).collect(Collectors.toCollection(HashSet::new));
        pairs.stream().flatMap(pair -> relation(book, pair, ids, pair.kind() == null ? kind : pair.kind()))
                .filter(relation -> there.add(said(relation))).forEach(relation -> changes.add(new Change(null, relation)));
        return changes;
    }

    /** The organisations that the rows name, new ones and those that are there, after changes. */
    public List<String> organisations(List<Change> changes, boolean alikeIsSame) {
        return Stream.of(known.values().stream(), alikeIsSame ? alike.values().stream() : Stream.<String>empty(),
                changes.stream().map(Change::after).filter(Organisation.class::isInstance).map(row -> row.id()))
                .flatMap(each -> each).distinct().toList();
    }

    /** Of several that are called so, rather one that is not ended. */
    private static Organisation today(List<Organisation> called) {
        return called.stream().filter(each -> each.until() == null).findFirst().orElse(called.getFirst());
    }

    private static Stream<Relation> relation(Book book, Pair pair, Map<String, String> ids, @Nullable String kind) {
        return book.find(RelationKind.class, kind).stream().filter(any -> !ids.get(pair.from()).equals(ids.get(pair.to())))
                .map(found -> new Relation(Ids.next(), ids.get(pair.from()), ids.get(pair.to()), found.id(),
                        found.direction(), Relation.Formality.FORMAL, null, pair.label(), null, null, null,
                        Confidentiality.MEMBERS));
    }

    private static List<String> said(Relation relation) {
        return List.of(relation.source(), relation.target(), relation.kind(), relation.label() == null ? "" : relation.label());
    }

    private static String name(Map<String, String> names, String name) {
        String folded = Folding.fold(name);
        if (!folded.isEmpty()) {
            names.putIfAbsent(folded, name);
        }
        return folded;
    }

    private static String at(List<String> row, int place) {
        return place < row.size() ? row.get(place).strip() : "";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
