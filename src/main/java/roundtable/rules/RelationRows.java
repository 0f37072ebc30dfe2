package roundtable.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;

/** The rows that a typed relation makes: new organisations, and one relation for each pair of its ends. */
public final class RelationRows {

    private RelationRows() {
    }

    /**
     * The changes, organisations first. A name that is only near to others is made new: the user saw the others.
     *
     * @param kind key of the relation kind where the line names none
     */
    public static List<Change> of(Book book, RelationLine.Read line, String kind) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> made = new HashMap<>();
        List<String> sources = line.sources().stream().map(end -> organisation(end, made, changes)).toList();
        List<String> targets = line.targets().stream().map(end -> organisation(end, made, changes)).toList();
        String meant = line.kind() != null ? line.kind() : kind;
        Relation.Formality formality = line.formality() != null ? line.formality() : Relation.Formality.FORMAL;
        for (String source : sources) {
            targets.stream().filter(target -> !target.equals(source)).map(target -> new Relation(Ids.next(), source,
                    target, book.get(RelationKind.class, meant).id(), line.direction(), formality, line.strength(),
                    line.label(), null, null, null, Confidentiality.MEMBERS))
                    .forEach(relation -> changes.add(new Change(null, relation)));
        }
        return changes;
    }

    private static String organisation(RelationLine.End end, Map<String, String> made, List<Change> changes) {
        return switch (end) {
            case RelationLine.End.Known known -> known.organisation();
            case RelationLine.End.Near near -> made.computeIfAbsent(near.name(), name -> add(name, changes));
            case RelationLine.End.New fresh -> made.computeIfAbsent(fresh.name(), name -> add(name, changes));
        };
    }

    private static String add(String name, List<Change> changes) {
        Organisation organisation = new Organisation(Ids.next(), name, null, null, null, null, null, null, null, null,
                null);
        changes.add(new Change(null, organisation));
        return organisation.id();
    }
}
