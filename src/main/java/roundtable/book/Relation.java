package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * That one organisation has to do with another: who funds, supervises, refers to, talks to whom.
 *
 * @param strength 1 weak, 2 medium, 3 strong
 * @param label what the line says, such as "weekly call"
 * @param until last day it held
 */
@RecordBuilder
public record Relation(
        String id,
        @Ref(value = Organisation.class, owner = true) String source,
        @Ref(value = Organisation.class, owner = true) String target,
        @Ref(RelationKind.class) String kind,
        Direction direction,
        Formality formality,
        @Nullable Integer strength,
        @Nullable String label,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String note,
        Confidentiality confidentiality) implements Row, RelationBuilder.With {

    /** Whether a relation rests on a rule or a signed paper, or on habit. */
    public enum Formality {
        FORMAL, INFORMAL
    }
}
