package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;

/**
 * How a seat was filled at a meeting, or a guest.
 *
 * @param seat null for a guest
 * @param organisation null for a guest without one
 * @param contact who came
 * @param guest a guest's name or function, where there is no contact
 * @param fromItem arrived at this item; null from the opening
 * @param untilItem left after this item; null until the end
 * @param proxy the seat that votes instead
 */
@RecordBuilder
public record Attendance(
        String id,
        @Ref(value = Meeting.class, owner = true) String meeting,
        @Nullable @Ref(Seat.class) String seat,
        @Nullable @Ref(Organisation.class) String organisation,
        @Nullable @Ref(Contact.class) String contact,
        @Nullable String guest,
        Presence presence,
        @Nullable @Ref(AgendaItem.class) String fromItem,
        @Nullable @Ref(AgendaItem.class) String untilItem,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt,
        @Nullable @Ref(Seat.class) String proxy,
        @Nullable String note) implements Row, AttendanceBuilder.With {

    /** How a seat was filled at a meeting, or that somebody came as a guest. */
    public enum Presence {
        PRESENT, ONLINE, DEPUTISED, EXCUSED, ABSENT, GUEST, OBSERVER, PROXY
    }
}
