package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An organisation that did not vote on a decision because its interests were touched.
 */
@RecordBuilder
public record Bias(
        String id,
        @Ref(value = Decision.class, owner = true) String decision,
        @Ref(Organisation.class) String organisation) implements Row, BiasBuilder.With {
}
