package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What was answered to an invitation for a seat.
 *
 * @param contact who comes instead
 * @param forDay the day of the meeting as it was when the answer came; null where nobody knows
 */
@RecordBuilder
public record Reply(
        String id,
        @Ref(value = Meeting.class, owner = true) String meeting,
        @Ref(value = Seat.class, owner = true) String seat,
        Answer answer,
        @Nullable @Ref(Contact.class) String contact,
        @Nullable LocalDate answeredOn,
        @Nullable String note,
        @Nullable LocalDate forDay) implements Row, ReplyBuilder.With {

    /** Whether somebody comes for a seat. */
    public enum Answer {
        COMING, ONLINE, DEPUTY, NOT_COMING
    }
}
