package roundtable.drawing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Direction;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.drawing.ChartContent.Member;
import roundtable.rules.Names;

/**
 * What a chart says, in words: the text alternative for those who cannot see the drawing.
 *
 * @param boxes by name
 * @param lines by the names of their ends
 */
public record ChartTable(List<BoxRow> boxes, List<LineRow> lines) {

    /**
     * A box.
     *
     * @param organisation key of the organisation
     * @param shortName empty where there is none
     * @param level in words; empty where none is given
     * @param sector empty where none is given
     * @param members names of those who have a seat in it, with their roles
     * @param marks what the rules of the chart say about it
     */
    public record BoxRow(
            String organisation, String name, String shortName, String level, String sector, List<String> members,
            List<String> marks) {
    }

    /**
     * A line.
     *
     * @param relation key of the relation
     * @param from name of the organisation where it starts
     * @param both whether it runs both ways
     * @param label empty where the line says nothing
     */
    public record LineRow(
            String relation, String from, String kind, String to, boolean both, boolean informal, String label) {
    }

    /** The table of a chart as the book is on the day of the names, sorted as its language sorts. */
    public static ChartTable of(Book book, Chart chart, Names names) {
        ChartContent content = ChartContent.of(book, chart, names);
        Collator order = Collator.getInstance(Locale.forLanguageTag(names.language()));
        Looks looks = new Looks(book, chart, content, names);
        List<BoxRow> boxes = new ArrayList<>(content.organisations().stream()
                .map(o -> row(book, o, content, looks.said(o), names)).toList());
        boxes.sort((a, b) -> order.compare(a.name(), b.name()));
        List<LineRow> lines = new ArrayList<>(content.relations().stream().map(r -> row(book, r, names)).toList());
        lines.sort((a, b) -> order.compare(a.from() + "\n" + a.to(), b.from() + "\n" + b.to()));
        return new ChartTable(boxes, lines);
    }

    private static BoxRow row(Book book, Organisation organisation, ChartContent content, List<String> marks, Names names) {
        String name = names.of(organisation);
        String shortName = names.shortOf(organisation);
        String level = organisation.level() == null ? "" : names.words().apply("kinds.level." + Cards.key(organisation.level()));
        return new BoxRow(organisation.id(), name, shortName.equals(name) ? "" : shortName, level,
                book.find(Sector.class, organisation.sector()).map(names::of).orElse(""),
                content.members().getOrDefault(organisation.id(), List.of()).stream().map(m -> member(m, names)).toList(),
                marks);
    }

    private static String member(Member member, Names names) {
        String role = member.role() == Seat.Role.MEMBER ? ""
                : " (" + names.words().apply("kinds.seat-role." + Cards.key(member.role())) + ")";
        return names.of(member.organisation()) + role;
    }

    private static LineRow row(Book book, Relation relation, Names names) {
        Optional<RelationKind> kind = book.find(RelationKind.class, relation.kind());
        return new LineRow(relation.id(), names.of(relation.source()), kind.map(names::of).orElse(""),
                names.of(relation.target()), relation.direction() == Direction.BOTH,
                relation.formality() == Relation.Formality.INFORMAL, Optional.ofNullable(relation.label()).orElse(""));
    }
}
