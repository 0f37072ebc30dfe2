package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An organisation, relation or service that a decision or an action is about.
 */
@RecordBuilder
public record Affected(
        String id,
        @Nullable @Ref(value = Decision.class, owner = true) String decision,
        @Nullable @Ref(value = Action.class, owner = true) String action,
        @Nullable @Ref(Organisation.class) String organisation,
        @Nullable @Ref(Relation.class) String relation,
        @Nullable @Ref(Service.class) String service) implements Row, AffectedBuilder.With {
}
