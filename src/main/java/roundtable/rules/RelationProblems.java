package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Direction;
import roundtable.book.Relation;
import roundtable.book.Rows;

/** What can be wrong with a relation. */
final class RelationProblems {

    private RelationProblems() {
    }

    static List<Problem> of(Book book, Relation relation) {
        List<Problem> problems = new ArrayList<>();
        if (relation.source().equals(relation.target())) {
            problems.add(Problem.error("rules.relation.itself", relation.id(), "target"));
        }
        Stream<Relation> others = Stream.concat(Rows.relationsFrom(book, relation.source()).stream(),
                Rows.relationsTo(book, relation.source()).stream());
        if (others.anyMatch(other -> !other.id().equals(relation.id()) && same(relation, other))) {
            problems.add(Problem.warning("rules.relation.twice", relation.id(), "kind"));
        }
        return problems;
    }

    /** The same kind at the same time between the same two; the way counts where both have one. */
    private static boolean same(Relation one, Relation other) {
        boolean alike = one.source().equals(other.source()) && one.target().equals(other.target());
        boolean turned = one.source().equals(other.target()) && one.target().equals(other.source())
                && (one.direction() != Direction.FORWARD || other.direction() != Direction.FORWARD);
        return (alike || turned) && one.kind().equals(other.kind())
                && start(one).compareTo(end(other)) <= 0 && start(other).compareTo(end(one)) <= 0;
    }

    private static LocalDate start(Relation relation) {
        return relation.since() == null ? LocalDate.MIN : relation.since();
    }

    private static LocalDate end(Relation relation) {
        return relation.until() == null ? LocalDate.MAX : relation.until();
    }
}
