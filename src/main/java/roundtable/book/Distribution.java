package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Which edition went to whom, and when.
 */
@RecordBuilder
public record Distribution(
        String id,
        @Ref(value = Meeting.class, owner = true) String meeting,
        @Nullable @Ref(Organisation.class) String organisation,
        @Nullable @Ref(Contact.class) String contact,
        Kind kind,
        Edition edition,
        String language,
        @Nullable LocalDate sentOn,
        @Nullable Method method) implements Row, DistributionBuilder.With {

    /** To whom an edition went. */
    public enum Kind {
        TO, CC, PUBLIC
    }

    /** Which edition of a document was handed out. */
    public enum Edition {
        FULL, MEMBERS, PUBLIC
    }

    /** On which way a document was handed out. */
    public enum Method {
        EMAIL, POST, HAND
    }
}
