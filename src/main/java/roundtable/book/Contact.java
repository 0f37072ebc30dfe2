package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A work contact of an organisation: the function first, the person only where needed.
 *
 * @param function such as "Head of the addiction unit"
 * @param person name of the person, where known and allowed
 * @param language ISO 639 code the person is written to in
 * @param protectedName the name never appears in an edition for the public
 * @param publicConsentOn day the person agreed to be named in public
 */
@RecordBuilder
public record Contact(
        String id,
        @Ref(value = Organisation.class, owner = true) String organisation,
        String function,
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        boolean protectedName,
        @Nullable LocalDate publicConsentOn,
        @Nullable String note,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, ContactBuilder.With {
}
