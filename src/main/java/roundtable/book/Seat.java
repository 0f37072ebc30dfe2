package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A place at the table. It belongs to an organisation; who sits there may change.
 *
 * @param contact who usually sits there
 * @param onDistribution gets the invitation and the minutes
 */
@RecordBuilder
public record Seat(
        String id,
        @Ref(value = Body.class, owner = true) String body,
        @Ref(Organisation.class) String organisation,
        Role role,
        boolean voting,
        @Nullable @Ref(Contact.class) String contact,
        boolean onDistribution,
        double position,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, SeatBuilder.With {

    /** What an organisation does at the table. */
    public enum Role {
        CHAIR, CO_CHAIR, SECRETARIAT, MEMBER, OBSERVER, STANDING_GUEST
    }
}
