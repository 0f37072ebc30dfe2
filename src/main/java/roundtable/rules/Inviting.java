package roundtable.rules;

import java.time.LocalDate;
import roundtable.book.Meeting;
import roundtable.book.Meeting.State;
import roundtable.book.Nullable;

/** What becomes of a meeting when one invites to it: the day of the invitation, and for which day it was. */
public final class Inviting {

    private Inviting() {
    }

    /** A meeting after its letters were made on a day; one that was held or called off stays as it is. */
    public static Meeting invited(Meeting meeting, LocalDate today) {
        return meeting.state() == State.PLANNED || meeting.state() == State.INVITED ? on(meeting, today).withState(State.INVITED) : meeting;
    }

    /** A meeting whose papers were made on a day; one that was held or called off stays as it is. */
    public static Meeting packed(Meeting meeting, LocalDate today) {
        return meeting.state() == State.PLANNED || meeting.state() == State.INVITED ? meeting.withPackedOn(today) : meeting;
    }

    /** A meeting to which was invited on a day, for the day it is on; null for not invited. */
    public static Meeting on(Meeting meeting, @Nullable LocalDate day) {
        return meeting.withInvitedOn(day).withInvitedFor(day == null ? null : meeting.day());
    }
}
