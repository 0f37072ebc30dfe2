package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What happened to a decision on a day. Never changed, only followed by the next.
 *
 * @param position order within one day
 * @param meeting where it was reported; null between meetings
 */
@RecordBuilder
public record DecisionEvent(
        String id,
        @Ref(value = Decision.class, owner = true) String decision,
        LocalDate day,
        double position,
        @Nullable @Ref(Meeting.class) String meeting,
        Decision.Status status,
        @Nullable @Ref(Organisation.class) String reporter,
        @Nullable String note) implements Row, DecisionEventBuilder.With {
}
