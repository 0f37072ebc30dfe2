package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An organisation's view that differs from a decision.
 */
@RecordBuilder
public record Dissent(
        String id,
        @Ref(value = Decision.class, owner = true) String decision,
        @Nullable @Ref(Organisation.class) String organisation,
        @Nullable String text) implements Row, DissentBuilder.With {
}
