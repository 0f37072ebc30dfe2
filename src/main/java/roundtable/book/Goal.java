package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A goal of a body that actions serve.
 */
@RecordBuilder
public record Goal(
        String id,
        @Ref(value = Body.class, owner = true) String body,
        @Nullable @Ref(Goal.class) String parent,
        String title,
        @Nullable String indicator,
        double position,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, GoalBuilder.With {
}
