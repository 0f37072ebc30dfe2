package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What a body decided. Its wording is the text of its entry, or its own where it was taken before this file began.
 *
 * @param wording only without an entry
 * @param number such as "D 3/2026"; never used again
 * @param excluded not voting because of a conflict of interests
 * @param eligible seats that could have voted
 * @param decidedOn only without an entry
 * @param mover who put the motion, where that is kept
 * @param seconder who seconded it
 */
@RecordBuilder
public record Decision(
        String id,
        @Ref(Body.class) String body,
        @Nullable @Ref(value = Entry.class, owner = true) String entry,
        @Nullable String wording,
        String number,
        @Nullable Method method,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,
        @Nullable Integer excluded,
        @Nullable Integer eligible,
        boolean procedural,
        Status status,
        @Nullable @Ref(Decision.class) String supersedes,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewOn,
        Confidentiality confidentiality,
        @Nullable @Ref(Organisation.class) String mover,
        @Nullable @Ref(Organisation.class) String seconder) implements Row, DecisionBuilder.With {

    /** How a decision was reached. */
    public enum Method {
        CONSENSUS, NO_OBJECTION, VOTE, WRITTEN_PROCEDURE, CHAIR
    }

    /** What has become of a decision. */
    public enum Status {
        IN_FORCE, IMPLEMENTED, SUPERSEDED, REVOKED, EXPIRED, DEFERRED, WITHDRAWN
    }
}
