package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What happened to an action on a day: a new status, a new due date, a report. Never changed, only followed by the next.
 *
 * @param position order within one day; below zero for a line that only says who was responsible until then
 * @param meeting where it was reported; null between meetings
 * @param status how it stands from then on, unless the line only hands it over
 * @param dueOn the new due date, where it moved
 */
@RecordBuilder
public record ActionEvent(
        String id,
        @Ref(value = Action.class, owner = true) String action,
        LocalDate day,
        double position,
        @Nullable @Ref(Meeting.class) String meeting,
        Action.Status status,
        @Nullable LocalDate dueOn,
        @Nullable @Ref(Organisation.class) String reporter,
        @Nullable String note) implements Row, ActionEventBuilder.With {

    /** Whether it says who was responsible until then and nothing of how the action stands. */
    public boolean handsOver() {
        return position < 0;
    }
}
