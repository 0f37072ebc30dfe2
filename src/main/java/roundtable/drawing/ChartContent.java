package roundtable.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.rules.ChartPart;
import roundtable.rules.Names;
import roundtable.rules.Valid;

/**
 * What a chart shows on a day: the organisations that are on it and exist, the relations between them that hold, and
 * who sits in which body.
 *
 * @param placements of the chart, by organisation
 * @param members of each body, by the organisation that the body is
 * @param part what part of all this is shown, as a sentence; null where all is
 */
record ChartContent(
        List<Organisation> organisations,
        List<Relation> relations,
        Map<String, Placement> placements,
        Map<String, List<Member>> members,
        @Nullable String part) {

    /** Code of the starter kind "member of", which a seat says better than a line. */
    private static final String MEMBER_OF = "member_of";

    /** From this many members on, a group without a body's rules is drawn with seats too. */
    private static final int GROUP = 3;

    /** A place in a body, by a seat or by a relation that says so. */
    record Member(String id, String organisation, Seat.Role role) {
    }

    static ChartContent of(Book book, Chart chart, Names names) {
        LocalDate day = names.day() == null ? LocalDate.now() : names.day();
        Map<String, Placement> placements = Rows.placements(book, chart.id()).stream()
                .collect(Collectors.toMap(Placement::organisation, Function.identity(), (one, other) -> one));
        List<Organisation> shown = book.all(Organisation.class).stream()
                .filter(o -> Valid.on(o.since(), o.until(), day) && shows(chart, placements.get(o.id()))).toList();
        Set<String> ids = shown.stream().map(Organisation::id).collect(Collectors.toSet());
        List<Relation> relations = book.all(Relation.class).stream()
                .filter(r -> Valid.on(r.since(), r.until(), day) && ids.contains(r.source()) && ids.contains(r.target()))
                .toList();
        Map<String, List<Member>> members = members(book, shown, relations, day);
        ChartPart part = ChartPart.of(book, chart.id());
        ChartPart.Shown seen = part.of(shown, relations.stream().filter(r -> !isSeat(r, members)).toList());
        seen.organisations().forEach(o -> ids.remove(o.id()));
        members.keySet().removeAll(ids);
        return new ChartContent(seen.organisations(), seen.relations(), placements, members,
                part.sentence(names, seen.organisations().size(), shown.size()).orElse(null));
    }

    /** The same with relations that say something else. */
    ChartContent with(List<Relation> others) {
        return new ChartContent(organisations, others, placements, members, part);
    }

    private static boolean shows(Chart chart, @Nullable Placement placement) {
        return placement == null ? chart.everything() : !placement.hidden();
    }

    private static Map<String, List<Member>> members(
            Book book, List<Organisation> shown, List<Relation> relations, LocalDate day) {
        Map<String, List<Relation>> memberships = relations.stream().filter(r -> isMembership(book, r))
                .collect(Collectors.groupingBy(Relation::target));
        Map<String, List<Member>> members = new LinkedHashMap<>();
        for (Organisation group : shown) {
            List<Relation> said = memberships.getOrDefault(group.id(), List.of());
            boolean body = Rows.bodyOf(book, group.id()).isPresent();
            if (body || said.size() >= GROUP) {
                members.put(group.id(), members(seats(book, group, day), said));
            }
        }
        return members;
    }

    private static List<Member> members(List<Seat> seats, List<Relation> said) {
        List<Member> members = new ArrayList<>();
        Set<String> seated = new HashSet<>();
        seats.forEach(seat -> {
            seated.add(seat.organisation());
            members.add(new Member(seat.id(), seat.organisation(), seat.role()));
        });
        said.stream().filter(r -> seated.add(r.source()))
                .forEach(r -> members.add(new Member(r.id(), r.source(), Seat.Role.MEMBER)));
        return members;
    }

    private static List<Seat> seats(Book book, Organisation group, LocalDate day) {
        return Rows.bodyOf(book, group.id()).map(body -> Rows.seats(book, body.id())).orElse(List.of()).stream()
                .filter(seat -> Valid.on(seat.since(), seat.until(), day)
                        && book.find(Organisation.class, seat.organisation())
                                .filter(o -> Valid.on(o.since(), o.until(), day)).isPresent()).toList();
    }

    private static boolean isMembership(Book book, Relation relation) {
        return !relation.source().equals(relation.target())
                && book.find(RelationKind.class, relation.kind()).filter(k -> MEMBER_OF.equals(k.code())).isPresent();
    }

    private static boolean isSeat(Relation relation, Map<String, List<Member>> members) {
        return members.getOrDefault(relation.target(), List.of()).stream()
                .anyMatch(member -> member.id().equals(relation.id()));
    }
}
