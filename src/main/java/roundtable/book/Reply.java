package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What was answered to an invitation for a seat.
 *
 * @param contact who comes instead
 */
@RecordBuilder
public record Reply(
        String id,
        @Ref(value = Meeting.class, owner = true) String meeting,
        @Ref(value = Seat.class, owner = true) String seat,
        Answer answer,
        @Nullable @Ref(Contact.class) String contact,
        @Nullable LocalDate answeredOn,
        @Nullable String note) implements Row, ReplyBuilder.With {

    /** Whether somebody comes for a seat. */
    public enum Answer {
        COMING, ONLINE, DEPUTY, NOT_COMING
    }
}
