package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Direction;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Rows;
import roundtable.drawing.LegendEntry.Mark;
import roundtable.rules.Names;

/** Explains the marks that are on a drawing, and no others. */
final class Legend {

    private static final String BLACK = Colours.QUIET_TEXT;

    private Legend() {
    }

    static List<LegendEntry> of(Book book, ChartContent content, Looks looks, Names names, TextWidth widths) {
        List<LegendEntry> entries = new ArrayList<>();
        List<String> kinds = content.relations().stream().map(Relation::kind).toList();
        Rows.relationKinds(book).stream().filter(kind -> kinds.contains(kind.id())).forEach(kind ->
                entries.add(new LegendEntry(Mark.RELATION, looks.letters(kind) + names.of(kind), kind.colour(), kind.dash(), 1.6)));
        strengths(content, names, entries);
        note(content.relations().stream().anyMatch(r -> r.direction() == Direction.BOTH),
                Mark.BOTH_WAYS, names.words().apply("drawing.legend.both-ways"), entries);
        note(content.relations().stream().anyMatch(r -> r.formality() == Relation.Formality.INFORMAL),
                Mark.INFORMAL, names.words().apply("drawing.legend.informal"), entries);
        entries.addAll(looks.legend(seen(book, content).distinct().toList(), content.organisations(), widths));
        return entries;
    }

    /** The organisations of all boxes, seats included. */
    private static Stream<Organisation> seen(Book book, ChartContent content) {
        return Stream.concat(content.organisations().stream(), content.members().values().stream()
                .flatMap(List::stream).map(m -> book.find(Organisation.class, m.organisation())).flatMap(Optional::stream));
    }

    private static void strengths(ChartContent content, Names names, List<LegendEntry> entries) {
        List<Integer> used = content.relations().stream().map(Relation::strength).filter(s -> s != null)
                .distinct().sorted().toList();
        used.forEach(strength -> entries.add(new LegendEntry(Mark.STRENGTH, names.words().apply(switch (strength) {
            case 1 -> "drawing.legend.strength-1";
            case 2 -> "drawing.legend.strength-2";
            default -> "drawing.legend.strength-3";
        }), BLACK, Dash.SOLID, width(strength))));
    }

    private static void note(boolean seen, Mark mark, String text, List<LegendEntry> entries) {
        if (seen) {
            entries.add(new LegendEntry(mark, text, BLACK, Dash.SOLID, 1.3));
        }
    }

    /** Width of a line of a strength, in points. */
    static double width(Integer strength) {
        return strength == null ? 1.3 : strength <= 1 ? 0.9 : strength == 2 ? 1.7 : 2.6;
    }

    /** The mark of a relation kind that is gone is a plain grey line. */
    static Line line(Book book, Relation relation, Names names, List<Point> points) {
        Optional<RelationKind> kind = book.find(RelationKind.class, relation.kind());
        return new Line(relation.id(), relation.source(), relation.target(), kind.map(names::of).orElse(""), points,
                kind.map(RelationKind::colour).orElse(Colours.NONE), kind.map(RelationKind::dash).orElse(Dash.SOLID),
                width(relation.strength()), relation.direction() == Direction.BOTH,
                relation.direction() != Direction.NONE, relation.formality() == Relation.Formality.INFORMAL, relation.confidentiality());
    }
}
