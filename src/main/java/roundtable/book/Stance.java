package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Where an organisation stands on the policy, from a day on. One that changes gets another row: what was known before
 * stays. No document, table or picture that leaves the program shows it.
 *
 * @param since first day on which it is known to hold
 * @param until last day on which it held; one that others follow need not have any
 * @param basis where it is known from: a meeting, a statement, a page
 * @param confidentiality the secretariat alone, unless somebody decides otherwise
 */
@RecordBuilder
public record Stance(
        String id,
        @Ref(value = Organisation.class, owner = true) String organisation,
        View view,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String basis,
        Confidentiality confidentiality) implements Row, StanceBuilder.With {

    /** For, undecided, doubtful or against. */
    public enum View {
        SUPPORTIVE, NEUTRAL, SCEPTICAL, OPPOSED
    }
}
