package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Another name of an organisation: in another language, or the one it had before.
 *
 * @param language ISO 639 code; null for the language of the file
 * @param since first day of the name
 * @param until last day of the name; null for a name still in use
 */
@RecordBuilder
public record OrganisationName(
        String id,
        @Ref(value = Organisation.class, owner = true) String organisation,
        @Nullable String language,
        String name,
        @Nullable String shortName,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, OrganisationNameBuilder.With {
}
