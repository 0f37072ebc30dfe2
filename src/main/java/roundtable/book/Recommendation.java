package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A decision that asks something of a higher level, and what came back.
 */
@RecordBuilder
public record Recommendation(
        String id,
        @Ref(value = Decision.class, owner = true) String decision,
        @Ref(Organisation.class) String addressee,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) implements Row, RecommendationBuilder.With {
}
