package roundtable.rules;

import static roundtable.book.Meeting.State.APPROVED;
import static roundtable.book.Meeting.State.CANCELLED;
import static roundtable.book.Meeting.State.DRAFT;
import static roundtable.book.Meeting.State.INVITED;
import static roundtable.book.Meeting.State.IN_REVIEW;
import static roundtable.book.Meeting.State.IN_SESSION;
import static roundtable.book.Meeting.State.PLANNED;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Meeting;
import roundtable.book.Meeting.State;
import roundtable.book.Nullable;

/** How far a meeting may go from where it is, and when nothing of it may be changed any more. */
public final class MeetingStates {

    private MeetingStates() {
    }

    /** Whether a meeting and its minutes are still being worked on; approved ones stay as they are. */
    public static boolean writable(@Nullable Meeting meeting) {
        return meeting != null && meeting.state() != APPROVED;
    }

    /** Whether a meeting is still to be opened; minutes of one that was never opened here are written all the same. */
    public static boolean opens(Meeting meeting) {
        return meeting.openedAt() == null && (meeting.state() == PLANNED || meeting.state() == INVITED);
    }

    /** Whether letters can go out for a meeting: to invite to one still ahead, or to call one off. */
    public static boolean invites(@Nullable Meeting meeting) {
        return meeting != null && (opens(meeting) || meeting.state() == CANCELLED);
    }

    /** Whether the minutes can be approved now; an approval given by mistake is withdrawn into review. */
    public static boolean approvable(Meeting meeting) {
        return meeting.state() == IN_REVIEW;
    }

    /**
     * The state of a meeting and those it may be set to, in their order. A meeting comes into session by being opened
     * and one that was opened is not planned again; approving is a step of its own, see {@link #approvable}.
     */
    public static List<State> choices(Meeting meeting) {
        List<State> choices = new ArrayList<>(switch (meeting.state()) {
            case PLANNED, INVITED -> List.of(PLANNED, INVITED, DRAFT, CANCELLED);
            case IN_SESSION -> List.of(IN_SESSION, DRAFT);
            case DRAFT -> List.of(IN_SESSION, DRAFT, IN_REVIEW);
            case IN_REVIEW -> List.of(DRAFT, IN_REVIEW);
            case APPROVED -> List.of(APPROVED);
            case CANCELLED -> List.of(PLANNED, INVITED, CANCELLED);
        });
        if (meeting.openedAt() == null && meeting.state() == DRAFT) {
            choices.removeIf(IN_SESSION::equals);
            choices.addAll(0, List.of(PLANNED, INVITED));
        }
        return choices;
    }
}
