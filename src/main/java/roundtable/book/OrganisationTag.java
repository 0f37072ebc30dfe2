package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A free mark on an organisation.
 */
@RecordBuilder
public record OrganisationTag(
        String id,
        @Ref(value = Organisation.class, owner = true) String organisation,
        String text) implements Row, OrganisationTagBuilder.With {
}
