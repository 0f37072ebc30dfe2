package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A stop of a mobile service.
 */
@RecordBuilder
public record ServiceStop(
        String id,
        @Ref(value = Service.class, owner = true) String service,
        String place,
        @Nullable String hours,
        double position,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, ServiceStopBuilder.With {
}
