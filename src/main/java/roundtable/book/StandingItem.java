package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * An item that is on every agenda of a body.
 *
 * @param duration planned length in minutes of time
 */
@RecordBuilder
public record StandingItem(
        String id,
        @Ref(value = Body.class, owner = true) String body,
        String title,
        AgendaItem.Kind kind,
        @Nullable Integer duration,
        double position,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, StandingItemBuilder.With {
}
