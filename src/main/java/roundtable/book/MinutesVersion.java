package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The text of the minutes as it stood when a version was made.
 *
 * @param text canonical text with the names of that day
 * @param sha256 fingerprint of the text, 64 hexadecimal digits
 * @param previousSha256 fingerprint of the version before in the body
 */
@RecordBuilder
public record MinutesVersion(
        String id,
        @Ref(value = Meeting.class, owner = true) String meeting,
        int version,
        State state,
        String text,
        String sha256,
        @Nullable String previousSha256,
        Instant producedAt,
        @Nullable ApprovedBy approvedBy,
        @Nullable @Ref(Meeting.class) String approvedAt,
        @Nullable LocalDate approvedOn,
        @Nullable String reason) implements Row, MinutesVersionBuilder.With {

    /** What a version of the minutes is worth. */
    public enum State {
        DRAFT, IN_REVIEW, APPROVED, CORRECTED, WITHDRAWN
    }

    /** Who approved a version of the minutes. */
    public enum ApprovedBy {
        MEETING, CHAIR, CIRCULATION
    }
}
