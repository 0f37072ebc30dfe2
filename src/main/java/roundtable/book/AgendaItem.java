package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * One point of the agenda and of the minutes.
 *
 * @param parent the item it is a part of
 * @param duration planned length in minutes of time
 * @param actualDuration measured length in minutes of time
 * @param previous the item of an earlier meeting it continues
 * @param begunAt when it was taken up in the meeting
 */
@RecordBuilder
public record AgendaItem(
        String id,
        @Ref(value = Meeting.class, owner = true) String meeting,
        @Nullable @Ref(value = AgendaItem.class, owner = true) String parent,
        double position,
        String title,
        Kind kind,
        @Nullable @Ref(Organisation.class) String presenter,
        @Nullable @Ref(Organisation.class) String proposer,
        @Nullable Integer duration,
        @Nullable Integer actualDuration,
        Source source,
        @Nullable @Ref(StandingItem.class) String standing,
        @Nullable @Ref(AgendaItem.class) String previous,
        @Nullable Result result,
        Confidentiality confidentiality,
        @Nullable Instant begunAt) implements Row, AgendaItemBuilder.With {

    /** What an agenda item is for. */
    public enum Kind {
        FORMALITY, INFORMATION, DISCUSSION, DECISION, STANDING, FIGURES, CONCERNS, OTHER_BUSINESS,
        NEXT_MEETING
    }

    /** How an item came onto the agenda. */
    public enum Source {
        STANDING, CARRIED_OVER, PROPOSED, AD_HOC
    }

    /** How an item ended. */
    public enum Result {
        NOTED, DISCUSSED, DECIDED, DEFERRED, WITHDRAWN, REFERRED
    }
}
