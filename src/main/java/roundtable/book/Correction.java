package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A change to the minutes that an organisation asks for.
 */
@RecordBuilder
public record Correction(
        String id,
        @Ref(value = MinutesVersion.class, owner = true) String version,
        @Nullable @Ref(AgendaItem.class) String item,
        @Nullable @Ref(Organisation.class) String organisation,
        @Nullable String oldText,
        String newText,
        Status status,
        @Nullable @Ref(Meeting.class) String decidedAt) implements Row, CorrectionBuilder.With {

    /** What became of a requested correction. */
    public enum Status {
        PROPOSED, ACCEPTED, REJECTED
    }
}
