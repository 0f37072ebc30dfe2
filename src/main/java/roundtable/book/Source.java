package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A public page that an organisation, a relation or a seat rests on: exactly one of the three.
 *
 * @param title as the page calls itself
 * @param address its full address in the web
 * @param seen day on which somebody read it
 */
@RecordBuilder
public record Source(
        String id,
        @Nullable @Ref(value = Organisation.class, owner = true) String organisation,
        @Nullable @Ref(value = Relation.class, owner = true) String relation,
        @Nullable @Ref(value = Seat.class, owner = true) String seat,
        String title,
        String address,
        @Nullable LocalDate seen) implements Row, SourceBuilder.With {
}
