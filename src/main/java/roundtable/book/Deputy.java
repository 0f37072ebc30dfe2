package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Who may sit on a seat instead; may come from another organisation.
 */
@RecordBuilder
public record Deputy(
        String id,
        @Ref(value = Seat.class, owner = true) String seat,
        @Ref(Contact.class) String contact,
        double position,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, DeputyBuilder.With {
}
