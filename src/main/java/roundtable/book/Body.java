package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A body that meets: the organisation of the same row, with the rules of its meetings.
 *
 * @param organisation the body as a box of the network, with its names
 * @param code two to six letters that its numbers and file names carry
 * @param rhythmMonths months between two meetings, 3 for quarterly; 0 for none
 * @param rhythmWeek which week of the month, 1 to 4; 5 for the last
 * @param startsAt usual start
 * @param duration usual length in minutes of time
 * @param place usual place
 * @param quorumRule what the quorum at the opening is counted by
 * @param quorumValue per cent or member organisations, by the rule; null with SHARE for more than half
 * @param nextMeeting lowest number the next meeting may get
 * @param nextDecision lowest number the next decision may get
 * @param nextAction lowest number the next action may get
 * @param draftDays days until the draft is due
 * @param objectionDays days to object after the draft
 * @param language language of its minutes; null for the file's
 * @param confidentiality what its rows start with
 * @param decisionPattern how its decisions are numbered, such as "B-YYYY-NN"; null for "D 3/2026"
 * @param actionPattern how its actions are numbered, such as "NN/YY"; null for "A 12/2026"
 * @param termFrom since when numbers run that start again with each term; null where they follow the number period
 * @param closesReported whether an action reported done is open until the body agrees; null for yes
 * @param proxies whether an absent member may hand its vote to another one; false makes such votes void
 * @param publicNames what the public edition calls organisations; null for their names
 * @param tieRule how a vote ends that is even; null for rejected
 */
@RecordBuilder
public record Body(
        String id,
        @Ref(value = Organisation.class, owner = true) String organisation,
        String code,
        Kind kind,
        @Nullable String purpose,
        @Nullable String vision,
        @Nullable LocalDate visionAgreedOn,
        @Nullable String mission,
        @Nullable LocalDate missionAgreedOn,
        int rhythmMonths,
        @Nullable Integer rhythmWeek,
        @Nullable DayOfWeek rhythmDay,
        @Nullable LocalTime startsAt,
        @Nullable Integer duration,
        @Nullable String place,
        QuorumRule quorumRule,
        @Nullable Integer quorumValue,
        DecisionRule decisionRule,
        NumberPeriod numberPeriod,
        int nextMeeting,
        int nextDecision,
        int nextAction,
        MinutesKind minutesKind,
        @Nullable Integer draftDays,
        @Nullable Integer objectionDays,
        @Nullable String language,
        Confidentiality confidentiality,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String decisionPattern,
        @Nullable String actionPattern,
        @Nullable LocalDate termFrom,
        @Nullable Boolean closesReported,
        @Nullable Boolean proxies,
        @Nullable PublicNames publicNames,
        @Nullable TieRule tieRule) implements Row, BodyBuilder.With {

    /** What kind of meeting body it is. */
    public enum Kind {
        ROUND_TABLE, STEERING_GROUP, NEIGHBOURHOOD_COMMITTEE, WORKING_GROUP, LIAISON_COMMITTEE
    }

    /** How many member organisations must be represented: no rule, a share in per cent, or a number. */
    public enum QuorumRule {
        NONE, SHARE, NUMBER
    }

    /** How a body decides. */
    public enum DecisionRule {
        CONSENSUS, CONSENSUS_MINUS_ONE, SIMPLE_MAJORITY, QUALIFIED_MAJORITY
    }

    /** Whether numbers start again each calendar year or run on for ever. */
    public enum NumberPeriod {
        YEAR, RUNNING
    }

    /** What organisations are called in what everybody may read. */
    public enum PublicNames {
        ORGANISATIONS, SECTORS
    }

    /** How a vote ends that is even: the motion is lost, or the chair decides. */
    public enum TieRule {
        REJECTED, CHAIR
    }

    /** How much of the talk the minutes keep. */
    public enum MinutesKind {
        DECISIONS, RESULTS, DETAILED_RESULTS, NARRATIVE
    }
}
