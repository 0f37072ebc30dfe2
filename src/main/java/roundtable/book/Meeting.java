package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One sitting of a body.
 *
 * @param number such as "3/2026"; unique in the body
 * @param openedAt when the chair opened it
 * @param votingSeats voting seats of that day, stored at the opening
 * @param seatsFilled of those, seats filled at the opening
 * @param quorumNeeded seats the rule asked for at the opening; null without a rule
 * @param note internal
 * @param invitedFor the day that the invitation named; another one than the meeting's where it moved since
 * @param packedOn when the papers for the members were made last
 */
@RecordBuilder
public record Meeting(
        String id,
        @Ref(Body.class) String body,
        String number,
        Kind kind,
        State state,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        Mode mode,
        @Nullable @Ref(Contact.class) String chair,
        @Nullable @Ref(Contact.class) String minuteTaker,
        @Nullable LocalDate invitedOn,
        @Nullable Boolean properlyInvited,
        @Nullable LocalTime openedAt,
        @Nullable LocalTime closedAt,
        @Nullable Integer votingSeats,
        @Nullable Integer seatsFilled,
        @Nullable Integer quorumNeeded,
        @Nullable LocalDate nextMeetingOn,
        @Nullable Body.MinutesKind minutesKind,
        Confidentiality confidentiality,
        @Nullable String note,
        @Nullable LocalDate invitedFor,
        @Nullable LocalDate packedOn) implements Row, MeetingBuilder.With {

    /** What kind of meeting it is. */
    public enum Kind {
        ORDINARY, EXTRAORDINARY, SITE_VISIT, WRITTEN_PROCEDURE
    }

    /** How far a meeting and its minutes have come. */
    public enum State {
        PLANNED, INVITED, IN_SESSION, DRAFT, IN_REVIEW, APPROVED, CANCELLED
    }

    /** Where the participants are. */
    public enum Mode {
        IN_PERSON, ONLINE, HYBRID
    }
}
